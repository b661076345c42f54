import { disputeStage, disputeStageTitles } from '../case/jurisdiction.ts';
import { policeTransferStage, policeTransferStageTitles } from '../case/police-transfer.ts';
import type { Preservation } from '../case/preservation.ts';
import { transferClocks } from '../clocks/transfer-clocks.ts';
import type { GuardId } from '../guards/guards.ts';
import type { Day } from '../kernel/day.ts';
import { dayOf, instant } from '../kernel/instant.ts';
import { type CheckSubject, partyIn } from './check-case.ts';
import type { PoliceFacts } from './check-facts-transfer.ts';
import { officerId } from './check-registry.ts';
import { type CheckTopic, findingOf, findingsIn, needsOf, topicOf } from './check-topic.ts';
import { transferOf } from './transfer-case.ts';

/** 移送公安机关的结论：专案组、正职负责人、材料、二十四小时和各个三日。没有写移送的没有。 */
export function checkPolice(subject: CheckSubject): CheckTopic | undefined {
  const { police: given, officers } = subject.facts;
  if (!given) return undefined;
  const theCase = given.goodsHeld
    ? { ...subject.before, preservations: [heldGoods(subject.on)] }
    : subject.before;
  // 判断某一步时，这一步和以后的事还没有发生。
  const { objection, goodsHandedOn: _goods, returnedOn: _returned, ...toAnswer } = given;
  const { answer: _answer, handedAt, ...toDecision } = toAnswer;
  const { decision, ...toReport } = toDecision;
  const ask = (on: Day, guards: readonly GuardId[], so: PoliceFacts, input: object) => {
    const standing = { ...theCase, policeTransfers: [transferOf(so)] };
    return findingsIn({ theCase: standing, party: partyIn(theCase), input, ctx: subject.at(on) }, guards);
  };
  const { papers, reportedOn } = given;
  const team = officers && { officers: officers.map((_, index) => officerId(index)) };
  const handing: readonly GuardId[] = ['police-transfer-approved', 'transfer-papers-complete'];
  return topicOf({
    says: [`涉嫌${given.crime}：${policeTransferStageTitles[policeTransferStage(transferOf(given))]}。`],
    clocks: transferClocks({ ...theCase, jurisdictionDisputes: [] }, subject.at(subject.on)),
    findings: [
      ...(team
        ? ask(reportedOn ?? subject.on, ['police-transfer-team'], toReport, team)
        : needsOf(['police-transfer-team'])),
      ...(decision
        ? ask(dayOf(decision.at), ['police-transfer-reported', 'chief-decides-transfer'], toReport, decision)
        : []),
      ...(handedAt ? ask(dayOf(handedAt), handing, toDecision, papers ? { papers } : {}) : []),
      ...(objection ? ask(objection.on, ['police-refused-to-file'], toAnswer, {}) : []),
    ],
  });
}

/** 案卷里一件没有处理的登记保存的物品。 */
function heldGoods(on: Day): Preservation {
  return {
    id: 'B1',
    party: 'P1',
    number: '',
    document: '',
    at: instant(`${on}T00:00:00+08:00`),
    on,
    reason: '',
    items: [],
    officers: [],
    signature: 'signed',
    recording: '',
  };
}

/** 管辖的结论：查重、再次移送、争议的解决。没有写管辖的没有。 */
export function checkJurisdiction(subject: CheckSubject): CheckTopic | undefined {
  const { jurisdiction: given } = subject.facts;
  if (!given) return undefined;
  const { on, before } = subject;
  const { receivedByTransfer, transferringOn, duplicateChecked } = given;
  const source = receivedByTransfer ? ('transfer' as const) : before.lead.source;
  const theCase = { ...before, lead: { ...before.lead, source } };
  const ask = (guards: readonly GuardId[], input: object = {}) =>
    findingsIn({ theCase, party: partyIn(theCase), input, ctx: subject.at(on) }, guards);
  const stage = disputeStage(theCase.jurisdictionDisputes.at(-1));
  return topicOf({
    says: given.dispute ? [`${disputeStageTitles[stage]}。`] : [],
    clocks: transferClocks({ ...theCase, policeTransfers: [] }, subject.at(on)),
    findings: [
      ...(subject.facts.body.power ? [] : [findingOf('power-over-matter')]),
      ...(duplicateChecked === undefined
        ? needsOf(['duplicate-checked'])
        : ask(['duplicate-checked'], { duplicateChecked })),
      ...(transferringOn ? ask(['no-second-transfer']) : []),
    ],
  });
}
