import type { Case } from '../case/case.ts';
import type { Assistance, JurisdictionDispute } from '../case/jurisdiction.ts';
import type { PoliceTransfer } from '../case/police-transfer.ts';
import { deriveHours } from '../deadlines/count.ts';
import { deadlineFor } from '../deadlines/deadlines.ts';
import type { ViewContext } from '../engine/context.ts';
import type { Day } from '../kernel/day.ts';
import { dayOf } from '../kernel/instant.ts';
import { citationsFor } from '../law-scope/citations-for.ts';
import type { Clock } from './clock.ts';
import { type ClockQuestion, makeClock } from './make-clock.ts';

/** 移送公安机关、管辖争议、协助的期限。公安机关、上级、被请求机关的期限只作跟踪。 */
export function transferClocks(theCase: Case, ctx: ViewContext): readonly Clock[] {
  return [
    ...theCase.policeTransfers.flatMap((each) => policeClocks(theCase, each, ctx)),
    ...theCase.jurisdictionDisputes.flatMap((each) => disputeClocks(theCase, each, ctx)),
    ...theCase.assistances.flatMap((each) => assistanceClocks(theCase, each, ctx)),
  ];
}

function met(on: Day | undefined): Pick<ClockQuestion, 'metOn'> {
  return on ? { metOn: on } : {};
}

function policeClocks(theCase: Case, transfer: PoliceTransfer, ctx: ViewContext): readonly Clock[] {
  const { id, report, decision, handed, answer, objection, goods, returned } = transfer;
  const shared = { mark: id } as const;
  const questions: ClockQuestion[] = [];
  if (report)
    questions.push({ ...shared, id: 'police-transfer-decision', from: report.on, ...met(decision?.on) });
  if (handed)
    questions.push({
      ...shared,
      id: 'police-answer',
      nature: 'window',
      from: handed.on,
      ...met(answer?.receivedOn ?? returned?.receivedOn),
    });
  if (answer?.outcome === 'refused')
    questions.push({
      ...shared,
      id: 'police-refusal-objection',
      from: answer.receivedOn,
      ...met(objection?.on ?? returned?.receivedOn),
    });
  if (answer?.outcome === 'filed')
    questions.push({
      ...shared,
      id: 'police-goods-handover',
      from: answer.receivedOn,
      ...met(goods?.on ?? returned?.receivedOn),
    });
  return [
    ...questions.flatMap((question) => makeClock(theCase, ctx, question)),
    ...handoverClock(theCase, transfer, ctx),
  ];
}

// 二十四小时从批准的时刻起算，夜间和放假日连续计算。
function handoverClock(
  theCase: Case,
  { id: mark, decision, handed }: PoliceTransfer,
  ctx: ViewContext,
): readonly Clock[] {
  if (decision?.outcome !== 'approved') return [];
  const { row, length } = deadlineFor('police-handover', theCase.profiles, decision.on);
  const derivation = deriveHours({
    count: length.count,
    fromAt: decision.at,
    fromTitle: row.runsFrom,
    articles: row.articles,
  });
  const dueAt = derivation.dueAt ?? decision.at;
  const inTime = (handed?.at ?? ctx.at) <= dueAt;
  return [
    {
      key: `${row.id}/${mark}`,
      id: 'police-handover',
      rule: row.rule,
      title: row.title,
      nature: 'limit',
      startsOn: dayOf(decision.at),
      derivation,
      status: inTime ? (handed && 'met') || 'running' : 'overdue',
      articles: citationsFor(row.articles, theCase.profiles),
      ...met(handed?.on),
    },
  ];
}

function disputeClocks(theCase: Case, dispute: JurisdictionDispute, ctx: ViewContext): readonly Clock[] {
  const { id: mark, arisenOn, negotiated, referred, designated } = dispute;
  const negotiation = makeClock(theCase, ctx, {
    id: 'jurisdiction-negotiation',
    mark,
    from: arisenOn,
    ...met(negotiated?.on ?? referred?.on ?? designated?.receivedOn),
  });
  if (!referred) return negotiation;
  const designation = makeClock(theCase, ctx, {
    id: 'jurisdiction-designation',
    nature: 'window',
    mark,
    from: referred.receivedOn,
    ...met(designated?.receivedOn),
  });
  return [...negotiation, ...designation];
}

function assistanceClocks(theCase: Case, each: Assistance, ctx: ViewContext): readonly Clock[] {
  if (!each.receivedOn) return [];
  return makeClock(theCase, ctx, {
    id: 'assistance-answer',
    nature: 'window',
    mark: each.id,
    from: each.receivedOn,
    ...met(each.answer?.on),
  });
}
