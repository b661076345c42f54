import { citeAll } from '@lpt/law';
import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { PublishedRecord } from '../case/people.ts';
import { proposalText } from '../case/proposal.ts';
import { isMatterId, matterOf } from '../matters/matters.ts';
import type { Registry } from '../registry/registry.ts';
import { publishedCaseName } from './case-name.ts';
import { concealer, concealNumbers } from './conceal.ts';
import { publishedPartyKind } from './party-kind.ts';
import { allSecrets } from './secrets.ts';

/**
 * 摘要公示的全部内容，由案件数据生成，公示人只看不改。
 * 事实和决定里的当事人称“当事人”，其余人的姓名、各种号码、住址一律遮盖；案件没有记下的第三人的名字要靠公示人核对。
 * 没有决定、机关不在主体库里，是调用者的错误，直接抛出。
 */
export function publicRecord(theCase: Case, party: Party, registry: Pick<Registry, 'body'>): PublishedRecord {
  const { decision } = party;
  if (!decision) throw new Error(`party ${party.id} has no decision to publish`);
  const body = registry.body(theCase.body);
  if (!body) throw new Error(`no such body: ${theCase.body}`);

  const conceal = concealer(allSecrets(theCase, party.id));
  // 变更有自己的决定书、文号和日期；原来的一条公示撤回以后留着墓碑，不能用同一个文号再出来。
  const made = party.decisionHistory?.changes.findLast(({ on }) => on >= decision.on) ?? decision;
  return {
    documentNumber: made.number,
    caseName: publishedCaseName(theCase, party),
    partyKind: publishedPartyKind(party.identity),
    facts: tidy(concealNumbers(conceal(decision.proposal.facts))),
    basis: basisOf(theCase, party),
    outcome: conceal(proposalText(decision.proposal)),
    body: body.name,
    decidedOn: made.on,
  };
}

/** 原文本来就在括注里的，不再套一层括注。 */
function tidy(text: string): string {
  return text.replace(/[（(]（([^（）]*)）[）)]/g, '（$1）');
}

/** 违反的条文和处罚的依据，同一文件的并作一处。 */
function basisOf({ violations }: Case, { id }: Party): string {
  const matters = violations
    .filter(({ parties, matter }) => parties.includes(id) && isMatterId(matter))
    .map(({ matter }) => matterOf(matter));
  if (matters.length === 0) return '';
  const breached = citeAll(matters.flatMap(({ violates }) => violates));
  const grounds = citeAll(matters.flatMap(({ penalizes }) => penalizes));
  return `违反${breached}，依据${grounds}`;
}
