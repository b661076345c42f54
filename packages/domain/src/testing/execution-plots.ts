import type { CaseEvent } from '../case/events.ts';
import { yuan } from '../kernel/money.ts';
import { aRecordedCase } from './a-case.ts';
import { type PlannedAct, type Played, tryAct } from './act-plot.ts';
import type { CaseSetup } from './case-setup.ts';
import { demoActor, demoRegistry, type Post } from './demo-registry.ts';
import { withCircumstances } from './execution-case.ts';
import { changedInput, usualInput } from './execution-inputs.ts';
import { scheduleOf } from './execution-words.ts';

type Step = readonly [on: string, act: string, input?: Readonly<Record<string, unknown>>, post?: Post];

/** 送达最近一份某种文书。 */
const serving = (on: string, code: string): Step => [on, `serve/${code}`];

/** 报批并逐级同意。 */
function approved(
  on: string,
  kind: string,
  input = {},
  stages: readonly Post[] = ['unit-head', 'agency-head'],
) {
  return [
    [on, `request-${kind}`, input] as Step,
    ...stages.map((post) => [on, `approve-${kind}`, {}, post] as Step),
  ];
}

function planned(
  played: Played,
  [on, name, input = {}, post = 'handler-1']: Step,
  body: CaseSetup['body'],
): PlannedAct {
  const actor = demoActor(body, post);
  const base = { name, on, actor };
  const { theCase } = played;
  if (name.startsWith('serve/'))
    return {
      ...base,
      act: 'serve-document',
      input: {
        party: 'P1',
        officers: [`${body}.handler-1`, `${body}.handler-2`],
        document: theCase?.documents.findLast(({ code }) => code === name.slice(6))?.id ?? '',
        method: 'direct',
        outcome: 'served',
        on,
        receiver: '林样犇',
        proof: '本人签收',
      },
    };
  if (name.startsWith('approve-'))
    return {
      ...base,
      act: name,
      input: { party: 'P1', request: theCase?.requests.at(-1)?.id ?? '', opinion: '同意。' },
    };
  return { ...base, act: name, input: changedInput({ ...usualInput(name, on, played), ...input }, {}) };
}

function played(
  setup: Partial<CaseSetup> & Pick<CaseSetup, 'body'>,
  steps: readonly Step[],
): readonly CaseEvent[] {
  const recorder = aRecordedCase('served', setup);
  return steps.reduce<Played>(
    (done, each) => {
      const plan = planned(done, each, setup.body);
      const { refusals, ...next } = tryAct(done, plan, demoRegistry);
      if (refusals.length > 0)
        throw new Error(
          `${plan.act} on ${plan.on}: ${refusals.map(({ code, detail }) => `${code} ${detail ?? ''}`).join('; ')}`,
        );
      return next;
    },
    { theCase: withCircumstances(recorder.theCase(), setup.body), events: recorder.events },
  ).events;
}

/** 分期没有按期缴纳，加处罚款、催告、协议违约、中止恢复，本机关强制执行。 */
const enforced: readonly Step[] = [
  ['2026-04-27', 'apply-deferral'],
  ...approved('2026-04-28', 'deferral', { schedule: scheduleOf('2026-05-29=20000元+2026-06-30=30000元') }),
  serving('2026-04-29', 'ZX-04'),
  ['2026-06-01', 'impose-late-fine', {}, 'agency-head'],
  serving('2026-06-02', 'ZX-14'),
  ['2026-06-03', 'issue-demand', { performBy: '2026-06-18' }],
  serving('2026-06-04', 'ZX-05'),
  ['2026-06-22', 'record-demand-views'],
  ...approved('2026-06-23', 'execution-agreement', { stages: scheduleOf('2026-07-15=50000元') }, [
    'agency-head',
  ]),
  serving('2026-06-24', 'ZX-12'),
  ['2026-07-16', 'record-agreement-breach'],
  ...approved('2026-07-17', 'execution-suspension', {}, ['agency-head']),
  serving('2026-07-20', 'ZX-10'),
  ['2026-07-31', 'resume-execution'],
  ...approved('2026-08-03', 'enforcement'),
  serving('2026-08-04', 'ZX-08'),
  ['2026-08-10', 'carry-out-enforcement'],
  ['2026-08-11', 'record-payment'],
];

/** 救济期限届满，申请法院强制执行，法院执行完毕。 */
const bycourt: readonly Step[] = [
  ['2026-05-06', 'impose-late-fine', {}, 'agency-head'],
  ['2026-10-14', 'issue-demand', { performBy: '2026-10-29' }],
  serving('2026-10-14', 'ZX-05'),
  ['2026-10-29', 'record-demand-views'],
  ...approved('2026-10-29', 'court-application'),
  ['2026-11-03', 'record-court-answer'],
  ['2026-11-10', 'record-court-answer', { outcome: 'granted' }],
  ['2026-12-01', 'record-court-answer', { outcome: 'executed' }],
];

/** 没收物品处理，补正、变更决定；另有拆除公告、代履行、终结执行。 */
const changed: readonly Step[] = [
  ['2026-04-15', 'correct-decision'],
  serving('2026-04-16', 'JD-13'),
  ['2026-04-20', 'dispose-goods'],
  ['2026-05-06', 'announce-demolition', { selfBy: '2026-06-30' }],
  ['2026-05-07', 'issue-demand', { performBy: '2026-05-22' }],
  serving('2026-05-07', 'ZX-05'),
  ['2026-05-25', 'record-demand-views'],
  ...approved('2026-05-26', 'substitute-performance', { plannedOn: '2026-06-10' }),
  serving('2026-05-27', 'ZX-09'),
  ['2026-05-28', 'demand-substitute'],
  serving('2026-05-29', 'ZX-05'),
  ['2026-06-10', 'perform-substitute'],
  ['2026-06-15', 'settle-substitute-cost'],
  ['2026-06-16', 'perform-substitute-at-once'],
  ...approved('2026-06-17', 'decision-change'),
  serving('2026-06-18', 'JD-12'),
  ...approved('2026-07-01', 'execution-ending'),
];

/** 自行撤销决定。 */
const revoked: readonly Step[] = approved('2026-05-06', 'decision-change', {
  result: 'annulled',
  proposal: undefined,
});

/** 执行、救济、决定变更的案件，合起来用到各种文书。 */
export const executionCases: Readonly<Record<string, readonly CaseEvent[]>> = {
  分期没有按期缴纳而强制执行: played({ body: 'transport', fineFen: yuan(50_000) }, enforced),
  '申请法院强制执行，个人当事人': played(
    { body: 'transport', parties: ['person'], fineFen: yuan(50_000), hearing: 'withdrawn' },
    bycourt,
  ),
  '补正、变更决定，代履行，终结执行': played({ body: 'market' }, changed),
  自行撤销决定: played({ body: 'township', fineFen: yuan(2_000) }, revoked),
};
