import { ACL, cite, rule } from '@lpt/law';
import type { Case } from '../case/case.ts';
import { type Measure, measureKindTitles } from '../case/coercive-measure.ts';
import type { Clock } from '../clocks/clock.ts';
import { coercionClocks } from '../clocks/coercion-clocks.ts';
import { measureStage, measureStageTitles, measureTerm } from '../clocks/measure-term.ts';
import type { Refusal } from '../engine/refusal.ts';
import type { GuardId } from '../guards/guards.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { dayOf, type Instant, instantFromMs } from '../kernel/instant.ts';
import { approvedRequest } from './approved-request.ts';
import { anyViolation, type CheckSubject, partyIn } from './check-case.ts';
import type { MeasureFacts } from './check-facts-measure.ts';
import { officerId } from './check-registry.ts';
import {
  type CheckTopic,
  type Finding,
  findingOf,
  findingsIn,
  lawGuards,
  needsOf,
  topicOf,
} from './check-topic.ts';
import { accountOf, basisOf, itemOf, measureOf, requestId, toldOfTesting } from './measure-case.ts';

/** 行政强制措施的结论：批准或者二十四小时补办、两人、现场、对象、期限和延长。没有写措施的没有。 */
export function checkMeasure(subject: CheckSubject): CheckTopic | undefined {
  const { measure: given } = subject.facts;
  if (!given) return undefined;
  const theCase = preparedCase(subject, given);
  const course = given.at && given.kind !== 'restraint' ? inCourse(subject, theCase, given, given.at) : empty;
  return topicOf({
    ...course,
    findings: [
      ...proposed(subject, theCase, given),
      ...implemented(subject, theCase, given),
      ...course.findings,
    ],
  });
}

type Course = Parameters<typeof topicOf>[0];

const empty: Course = { says: [], clocks: [], findings: [] };

/** 判断措施用的案件：没有写违法行为的，权限按本机关的一个事项看。 */
function preparedCase({ before, on }: CheckSubject, { approvedOn, ...given }: MeasureFacts): Case {
  return {
    ...before,
    violations: before.violations.length > 0 ? before.violations : [anyViolation(on)],
    requests: approvedOn
      ? [
          approvedRequest({
            id: requestId,
            kind: 'measure',
            title: '采取行政强制措施',
            on: approvedOn,
            input: inputOf(given),
          }),
        ]
      : [],
  };
}

/** 拟采取的措施，写成报批的输入的样子。没有写到的字段不出现。 */
function inputOf({ kind, basisLevel, days, milderWorks, items, account }: Omit<MeasureFacts, 'approvedOn'>) {
  return {
    kind,
    days,
    ...(basisLevel ? { basis: basisOf(basisLevel) } : {}),
    ...(milderWorks === undefined ? {} : { milderWorks }),
    ...(items ? { items: items.map(itemOf) } : {}),
    ...(account ? { account: accountOf(account) } : {}),
  };
}

/** 没有写到的事，不问，列为待补。 */
function untold({ facts }: CheckSubject, given: MeasureFacts): readonly GuardId[] {
  const freezing = given.kind === 'freezing';
  return [
    ...(freezing && !given.account ? (['frozen-amount-fits'] as const) : []),
    ...(!freezing && given.recording === undefined ? (['whole-process-recorded'] as const) : []),
    ...(freezing && given.bankNotified === undefined ? (['bank-notice-delivered'] as const) : []),
    ...(!freezing && given.handedOver === undefined ? (['measure-papers-handed-over'] as const) : []),
    ...(facts.certificatesShown === undefined ? (['certificate-shown'] as const) : []),
  ];
}

const aboutItems = ['items-of-case-only', 'not-held-already', 'ownership-separated'] as const;
const aboutAccount = ['frozen-amount-fits', 'working-capital-left', 'bank-notice-delivered'] as const;
const onTheSite = [
  'party-called-to-site',
  'witness-when-absent',
  'reasons-told-on-spot',
  'measure-papers-handed-over',
] as const;

/** 不问的条件：没有写到的，和这种措施没有的。冻结在金融机构办理，没有现场和清单；查封、扣押没有账户。 */
function unasked(subject: CheckSubject, given: MeasureFacts): readonly GuardId[] {
  const missing = untold(subject, given);
  return [
    ...missing,
    ...(given.kind === 'freezing' ? [...aboutItems, ...onTheSite] : aboutAccount),
    ...(missing.includes('frozen-amount-fits') ? (['working-capital-left'] as const) : []),
    ...(missing.includes('whole-process-recorded') ? (['recording-gap-explained'] as const) : []),
  ];
}

/** 拟采取的措施能不能批准：权限、依据、必要、对象、期限。 */
function proposed(subject: CheckSubject, theCase: Case, given: MeasureFacts): readonly Finding[] {
  const on = given.approvedOn ?? (given.at ? dayOf(given.at) : subject.on);
  const scope = { theCase, party: partyIn(theCase), input: inputOf(given), ctx: subject.at(on) };
  return [
    ...findingsIn(scope, lawGuards('request-measure', unasked(subject, given))),
    ...needsOf(untold(subject, given).filter((id) => id === 'frozen-amount-fits')),
  ];
}

/** 实施的那一刻：批准、人员、到场、告知、交付、录像。 */
function implemented(subject: CheckSubject, theCase: Case, given: MeasureFacts): readonly Finding[] {
  const { at } = given;
  if (!at) return [];
  const { officers, certificatesShown } = subject.facts;
  const input = {
    ...inputOf(given),
    at,
    officers: officers?.map((_, index) => officerId(index)),
    certificatesShown,
    ...(given.partyCalled === undefined ? {} : { partyCalled: given.partyCalled }),
    ...(given.partyPresent === undefined ? {} : { partyPresent: given.partyPresent }),
    ...(given.witnessed ? { witness: '见证人' } : {}),
    ...(given.told === undefined ? {} : { told: given.told }),
    ...(given.handedOver === undefined ? {} : { handedOver: given.handedOver }),
    ...(given.bankNotified === undefined ? {} : { bankNotified: given.bankNotified }),
    ...(given.recording ? { recording: recordingOf(given.recording, at) } : {}),
  };
  const act = given.urgent ? 'implement-measure-urgently' : 'implement-measure';
  const scope = { theCase, party: partyIn(theCase), input, ctx: { ...subject.at(dayOf(at)), at } };
  return [
    ...findingsIn(scope, lawGuards(act, unasked(subject, given))),
    ...needsOf([...(officers ? [] : (['two-officers-for-measure'] as const)), ...untold(subject, given)]),
  ];
}

function recordingOf(
  { gapMinutes, explained }: NonNullable<MeasureFacts['recording']>,
  at: Instant,
): Measure['recording'] {
  const to = instantFromMs(Date.parse(at) + gapMinutes * 60_000);
  return { device: '', from: at, to, gaps: gapMinutes > 0 ? [{ from: at, to, explained, note: '' }] : [] };
}

/** 实施以后：二十四小时、检测期间、延长、届满、解除。 */
function inCourse(subject: CheckSubject, theCase: Case, given: MeasureFacts, at: Instant): Course {
  const party = toldOfTesting(partyIn(theCase), given);
  const measure = measureOf(given, at);
  const { extension: _extension, ended: _ended, ...bare } = measure;
  const standing = { ...theCase, parties: [party], measures: [measure] };
  const running = { ...standing, measures: [bare] };
  const ctx = subject.at(subject.on);
  const { due } = measureTerm(standing, measure, ctx);
  const clocks = coercionClocks(standing, ctx);
  const stage = measureStage(standing, measure, ctx);
  const scope = (on: Day, input: object, on_: Case = running) => ({
    theCase: on_,
    party,
    input: { measure: measure.id, ...input },
    ctx: subject.at(on),
  });
  const { testing, extension, lifted } = given;
  return {
    says: [
      `${measureKindTitles[measure.kind]}于${chineseDay(measure.on)}实施，期限至${chineseDay(due)}届满，${measureStageTitles[stage]}。`,
      ...(testing && !testing.toldOn
        ? [`检测期间没有书面告知当事人，不从期限中扣除（${cite(ACL.art(25, { para: 3 }))}）。`]
        : []),
    ],
    clocks,
    findings: [
      ...ratification(clocks),
      ...(testing ? findingsIn(scope(testing.toldOn ?? testing.from, testing), testingGuards) : []),
      ...(extension
        ? findingsIn(
            scope(extension.on, { moreDays: extension.days }),
            lawGuards('request-measure-extension'),
          )
        : []),
      ...(extension?.extendedBefore ? [findingOf('measure-extended-once')] : []),
      ...(lifted
        ? findingsIn(scope(lifted.on, { ground: lifted.ground }), ['lifting-ground-true'])
        : findingsIn(scope(subject.on, {}, standing), ['measure-in-force'])),
    ],
  };
}

const testingGuards = ['test-period-fixed', 'goods-not-account'] as const satisfies readonly GuardId[];

/** 二十四小时没有补办批准的，是不合法之处；时刻由期限推出，不另算。 */
function ratification(clocks: readonly Clock[]): readonly Finding[] {
  const late = clocks.find(({ id, status }) => id === 'measure-approval' && status === 'overdue');
  if (!late) return [];
  const { dueAt } = late.derivation;
  const refusal: Refusal = {
    code: 'measure-not-ratified-in-time',
    says: '当场实施以后没有在二十四小时内报告并补办批准',
    ...(dueAt ? { detail: `至${dueAt.slice(0, 16).replace('T', ' ')}届满` } : {}),
    remedy: '立即报告负责人；负责人认为不应当采取措施的，立即解除',
    articles: rule('COE-08').articles,
    rule: 'COE-08',
  };
  return [{ refusal }];
}
