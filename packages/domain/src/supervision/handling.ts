import { type Citation, GDS, SUP } from '@lpt/law';
import type { Case } from '../case/case.ts';
import type { BodyId, CaseId, OfficerId } from '../case/people.ts';
import { accepted, type Outcome, type Refusal, refused } from '../engine/refusal.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { isQualifiedSupervisor } from '../registry/qualification.ts';
import type { Registry } from '../registry/registry.ts';
import type { SupervisionRuleId } from './rule.ts';
import type { RaisedFinding } from './rules.ts';

/** 一个问题办到哪一步。 */
export type HandlingStatus = 'raised' | 'explanation-asked' | 'explained' | 'confirmed' | 'rejected';

export const handlingStatusTitles: Readonly<Record<HandlingStatus, string>> = {
  raised: '待核对',
  'explanation-asked': '已要求说明',
  explained: '机关已说明',
  confirmed: '属实',
  rejected: '误报',
};

/** 误报的原因：案件记录有误、规则有误、依法属于例外。用来计算每条规则的准确率。 */
export type FalseAlarmCause = 'record-wrong' | 'rule-wrong' | 'lawful-exception';

export const falseAlarmCauseTitles: Readonly<Record<FalseAlarmCause, string>> = {
  'record-wrong': '案件记录有误',
  'rule-wrong': '规则有误',
  'lawful-exception': '依法属于例外',
};

/** 办理一个问题的一步。期限为要求机关在哪一日以前说明。 */
export type HandlingStep =
  | Readonly<{ step: 'ask-explanation'; text: string; dueOn: Day }>
  | Readonly<{ step: 'explain'; text: string }>
  | Readonly<{ step: 'confirm'; text: string }>
  | Readonly<{ step: 'reject'; text: string; cause: FalseAlarmCause }>;

/** 办理的人：监督机构的监督人员，或者被监督机关的人员。 */
export type HandlingActor = Readonly<{ officer: OfficerId; name: string; body: BodyId }>;

/** 正在办理或者办结的问题。每一步都留痕，不覆盖。 */
export type HandledFinding = Readonly<{
  key: string;
  rule: SupervisionRuleId;
  caseId: CaseId;
  /** 被监督的机关。 */
  body: BodyId;
  raisedOn: Day;
  status: HandlingStatus;
  history: readonly Readonly<{ on: Day; by: HandlingActor; done: HandlingStep }>[];
}>;

/** 开始办理一个问题。 */
export function beginHandling(theCase: Case, { key, rule }: RaisedFinding, on: Day): HandledFinding {
  return { key, rule, caseId: theCase.id, body: theCase.body, raisedOn: on, status: 'raised', history: [] };
}

type StepRule = Readonly<{
  title: string;
  by: 'supervisor' | 'agency';
  from: readonly HandlingStatus[];
  to: HandlingStatus;
  articles: readonly Citation[];
}>;

const open: readonly HandlingStatus[] = ['raised', 'explanation-asked', 'explained'];

/** 每一步谁来办、从哪里来、到哪里去、依据。 */
export const handlingSteps: Readonly<Record<HandlingStep['step'], StepRule>> = {
  'ask-explanation': {
    title: '要求机关说明情况',
    by: 'supervisor',
    from: ['raised', 'explained'],
    to: 'explanation-asked',
    articles: [SUP.art(22, { item: 1 }), GDS.art(28, { para: 2 })],
  },
  explain: {
    title: '说明情况',
    by: 'agency',
    from: ['explanation-asked'],
    to: 'explained',
    articles: [SUP.art(25), GDS.art(28, { para: 2 })],
  },
  confirm: {
    title: '认定属实',
    by: 'supervisor',
    from: open,
    to: 'confirmed',
    articles: [SUP.art(11, { para: 2 }), GDS.art(28, { para: 1 })],
  },
  reject: { title: '认定误报', by: 'supervisor', from: open, to: 'rejected', articles: [SUP.art(8)] },
};

/**
 * 办理一步。监督的由该机关的本级或者上级监督机构办，人员持有效的监督证；说明由被监督机关作。
 * 要求说明以后，机关说明了或者期限过了才能认定属实。理由一次说全。
 */
export function handleFinding(
  finding: HandledFinding,
  done: HandlingStep,
  { on, by, registry }: Readonly<{ on: Day; by: HandlingActor; registry: Registry }>,
): Outcome<HandledFinding> {
  const rule = handlingSteps[done.step];
  const refusals = [
    ...actorRefusals(finding, rule, by, on, registry),
    ...statusRefusals(finding, rule, done, on),
    ...contentRefusals(rule, done, on),
  ];
  if (refusals.length > 0) return refused(refusals);
  return accepted({ ...finding, status: rule.to, history: [...finding.history, { on, by, done }] });
}

/** 最近一次要求说明的期限；没有要求过的没有。 */
export function explanationDue({ history }: HandledFinding): Day | undefined {
  return history.flatMap(({ done }) => (done.step === 'ask-explanation' ? [done.dueOn] : [])).at(-1);
}

function actorRefusals(
  { body }: HandledFinding,
  { by: side, title, articles }: StepRule,
  actor: HandlingActor,
  on: Day,
  registry: Registry,
): readonly Refusal[] {
  if (side === 'agency') {
    if (actor.body === body) return [];
    const says = `“${title}”由被监督的机关办理`;
    return [{ code: 'not-the-supervised-body', says, remedy: '等待该机关说明', articles }];
  }
  if (!registry.supervisorsOf(body).some(({ id }) => id === actor.body))
    return [
      {
        code: 'not-its-supervisor',
        says: '办理人所在单位不是该机关的本级或者上级行政执法监督机构',
        remedy: '由有监督权的司法行政机关办理',
        articles: [SUP.art(6, { para: 1 })],
      },
    ];
  const officer = registry.officer(actor.officer);
  if (officer && isQualifiedSupervisor(officer, actor.body, on)) return [];
  return [
    {
      code: 'supervisor-not-qualified',
      says: '办理人没有有效的行政执法监督证件',
      remedy: '由持有效监督证件的监督人员办理',
      articles: [GDS.art(27, { para: 2 })],
    },
  ];
}

function statusRefusals(
  finding: HandledFinding,
  { from, title, articles }: StepRule,
  { step }: HandlingStep,
  on: Day,
): readonly Refusal[] {
  const { status } = finding;
  if (!open.includes(status))
    return [
      {
        code: 'finding-settled',
        says: `问题已经认定为“${handlingStatusTitles[status]}”`,
        remedy: '机关有异议的，向作出处理的监督机构提出并说明理由',
        articles: [SUP.art(30)],
      },
    ];
  if (!from.includes(status)) {
    const says = `问题处于“${handlingStatusTitles[status]}”，不能“${title}”`;
    return [{ code: 'wrong-handling-status', says, remedy: '按办理先后进行', articles }];
  }
  const due = explanationDue(finding);
  if (step !== 'confirm' || status !== 'explanation-asked' || !due || on > due) return [];
  return [
    {
      code: 'explanation-still-open',
      says: `已经要求机关在${chineseDay(due)}以前说明，机关还没有说明，期限也没有届满`,
      remedy: '收到说明或者期限届满以后再认定',
      articles: [GDS.art(28, { para: 1 })],
    },
  ];
}

function contentRefusals({ title, articles }: StepRule, done: HandlingStep, on: Day): readonly Refusal[] {
  return [
    ...(done.text.trim() === ''
      ? [
          {
            code: 'handling-text-missing',
            says: `“${title}”没有写明理由或者内容`,
            remedy: '写明理由或者内容',
            articles,
          },
        ]
      : []),
    ...(done.step === 'ask-explanation' && done.dueOn <= on
      ? [
          {
            code: 'explanation-term-past',
            says: '说明的期限不在今天以后',
            remedy: '给机关留出说明的时间',
            articles,
          },
        ]
      : []),
  ];
}
