import { partyStageTitles } from '../case/party-stage.ts';
import type { Clock } from '../clocks/clock.ts';
import { clocksOf, nearestLimit } from '../clocks/clocks.ts';
import { dueMoment } from '../clocks/due-moment.ts';
import type { ViewContext } from '../engine/context.ts';
import { caseRow } from '../policy/case-row.ts';
import { partyNames } from '../policy/mask-case.ts';
import { findingsOf } from '../supervision/rules.ts';
import { dueBy } from '../tasks/task.ts';
import { tasksOf } from '../tasks/tasks.ts';
import type { Case } from './case.ts';
import { partyStage } from './party-stage.ts';
import { phaseTitles } from './phase.ts';
import { summaryStageTitles } from './summary.ts';
import { summaryStage } from './summary-stage.ts';

/** 列表、查询、待办、期限、监督要用的列。全部由案件推出，与事件同一事务写入。 */
export type CaseProjection = Readonly<{
  city: string;
  caseId: string;
  body: string;
  division: string;
  unit: string | null;
  number: string | null;
  title: string;
  stage: string;
  matter: string | null;
  officers: readonly string[];
  /** 当事人姓名、名称；`partiesMasked` 是看不得自然人姓名的人所见的。 */
  parties: readonly string[];
  partiesMasked: readonly string[];
  searchText: string;
  confidential: boolean;
  filedOn: string | null;
  decidedOn: string | null;
  closedOn: string | null;
  /** 最近的期限，写法见 `dueMoment`。 */
  nextDue: string | null;
  deadlines: readonly Readonly<{
    key: string;
    rule: string;
    party: string | null;
    title: string;
    startsOn: string;
    dueOn: string;
    status: 'running' | 'met' | 'overdue' | 'paused';
    provisional: boolean;
  }>[];
  tasks: readonly Readonly<{
    key: string;
    role: string;
    officer: string | null;
    body: string;
    title: string;
    act: string;
    party: string | null;
    /** 最迟何时，写法见 `dueMoment`。 */
    due: string | null;
  }>[];
  outbox: readonly Readonly<{
    key: string;
    kind: 'publication' | 'finding' | 'exchange' | 'notice';
    payload: unknown;
  }>[];
}>;

/** 案件在列表里的阶段：只有一名当事人时写他的进度，几名时写案件阶段；当场处罚决定以前写当场的环节。 */
export function stageTitle(theCase: Case, on: ViewContext['on']): string {
  if (theCase.suspended) return '中止';
  const [only, ...others] = theCase.parties;
  if (theCase.procedure === 'summary' && theCase.phase === 'investigating' && only && others.length === 0)
    return summaryStageTitles[summaryStage(theCase, only)];
  if (theCase.phase !== 'proceeding' || !only || others.length > 0) return phaseTitles[theCase.phase];
  return partyStageTitles[partyStage(only, on)];
}

/** 由案件得到各列。`ctx.on` 是写入之日；随日子变化的期限状态由每日的清扫重算。 */
export function projectCase(theCase: Case, ctx: ViewContext): CaseProjection {
  const clocks = clocksOf(theCase, ctx);
  const decisions = theCase.parties.flatMap(({ decision }) => (decision ? [decision] : []));
  const { city, caseId, body, division, unit, officers, confidential } = caseRow(theCase, ctx.registry);
  return {
    city,
    caseId,
    body,
    division,
    unit,
    officers,
    confidential,
    number: theCase.number ?? null,
    title: theCase.ground,
    stage: stageTitle(theCase, ctx.on),
    matter: theCase.violations[0]?.matter ?? null,
    ...partyNames(theCase),
    searchText: [
      theCase.number,
      theCase.lead.number,
      theCase.ground,
      ...theCase.parties.map(({ identity }) => identity.name),
      ...officers.map((id) => ctx.registry.officer(id)?.name),
      ...decisions.map(({ number }) => number),
    ]
      .filter(Boolean)
      .join(' '),
    filedOn: theCase.filedOn ?? null,
    decidedOn: decisions.at(-1)?.on ?? null,
    closedOn: theCase.closedOn ?? null,
    nextDue: dueMoment(dueBy(nearestLimit(clocks))),
    deadlines: clocks.map(deadlineRow),
    tasks: taskRows(theCase, clocks, ctx),
    outbox: [...publications(theCase), ...findings(theCase, ctx), ...accessCodes(theCase)],
  };
}

function deadlineRow(clock: Clock): CaseProjection['deadlines'][number] {
  const { key, rule, party, title, startsOn, derivation, status } = clock;
  return {
    key,
    rule,
    party: party ?? null,
    title,
    startsOn,
    dueOn: derivation.due,
    status: status === 'expired' || status === 'void' ? 'met' : status,
    provisional: derivation.provisional,
  };
}

function taskRows(theCase: Case, clocks: readonly Clock[], ctx: ViewContext): CaseProjection['tasks'] {
  return tasksOf(theCase, clocks, ctx).flatMap(({ key, role, officers, title, act, party, ...limit }) => {
    const row = { role, body: theCase.body, title, act, party: party ?? null, due: dueMoment(limit) };
    if (officers.length === 0) return [{ ...row, key, officer: null as string | null }];
    return officers.map((officer) => ({ ...row, key: `${key}/${officer}`, officer }));
  });
}

function publications(theCase: Case): CaseProjection['outbox'] {
  return theCase.parties.flatMap(({ id, publication }) =>
    publication && publication.status !== 'not-published'
      ? [
          {
            key: `publication/${id}/${publication.status}/${publication.record.documentNumber}`,
            kind: 'publication' as const,
            payload: { caseId: theCase.id, party: id, publication },
          },
        ]
      : [],
  );
}

function findings(theCase: Case, ctx: ViewContext): CaseProjection['outbox'] {
  return findingsOf(theCase, ctx).map((finding) => ({
    key: `finding/${finding.rule}/${finding.subject}/${finding.party ?? ''}`,
    kind: 'finding' as const,
    payload: { caseId: theCase.id, body: theCase.body, finding },
  }));
}

function accessCodes(theCase: Case): CaseProjection['outbox'] {
  return theCase.parties.flatMap(({ id, notices }) =>
    notices.map(({ accessCode, id: notice }) => ({
      key: `notice/${id}/${notice}`,
      kind: 'notice' as const,
      payload: { caseId: theCase.id, party: id, accessCode },
    })),
  );
}
