import type { Case } from '../case/case.ts';
import type { Draw, Inspection } from '../case/inspection.ts';
import { inspectionClocks } from '../clocks/inspection-clocks.ts';
import type { GuardId } from '../guards/guards.ts';
import { type Day, yearOf } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { type CheckSubject, partyIn } from './check-case.ts';
import type { InspectionFacts } from './check-facts-inspection.ts';
import { officerId, ownMatter } from './check-registry.ts';
import {
  type CheckTopic,
  type Finding,
  findingsIn,
  lawGuards,
  needsOf,
  topicOf,
  warningsIn,
} from './check-topic.ts';

const standardLine = '公布的检查标准';

type Ask = (on: Day, ids: readonly GuardId[], input?: object) => readonly Finding[];

/** 行政检查的结论：依据、计划、抽取、频次、批准、通知、入企、结果、公示。没有写检查的没有。 */
export function checkInspection(subject: CheckSubject): CheckTopic | undefined {
  const { inspection: given } = subject.facts;
  if (!given) return undefined;
  const theCase = caseOf(subject, given);
  const scope = (on: Day, input: object) => {
    const standing = caseOf(subject, tellBy(given, on));
    return { theCase: standing, party: partyIn(standing), input, ctx: subject.at(on) };
  };
  const ask: Ask = (on, ids, input = {}) => findingsIn(scope(on, input), ids);
  const { on } = subject;
  const begun = given.approvedOn ?? given.notice?.on ?? given.visit?.on ?? on;
  return topicOf({
    says: given.overlap ? warningsIn(scope(begun, {}), searchGuards) : [],
    clocks: inspectionClocks(theCase, subject.at(on)),
    findings: [
      ...ask(begun, lawGuards('open-inspection')),
      ...selected(given, begun, ask),
      ...(given.visitsBefore === undefined
        ? needsOf(['within-yearly-cap'])
        : ask(begun, ['within-yearly-cap'])),
      ...visited(subject, given, ask),
      ...finished(given, on, ask),
    ],
  });
}

const searchGuards = [
  'inspections-merged',
  'one-visit-for-all',
  'off-site-first',
] as const satisfies readonly GuardId[];

/** 某日看到的检查：那一日以后的批准、通知、公布还没有发生。 */
function tellBy(given: InspectionFacts, on: Day): InspectionFacts {
  const { approvedOn, notice, itemsPublishedOn, ...rest } = given;
  return {
    ...rest,
    ...(approvedOn && approvedOn <= on ? { approvedOn } : {}),
    ...(notice && notice.on <= on ? { notice } : {}),
    ...(itemsPublishedOn && itemsPublishedOn <= on ? { itemsPublishedOn } : {}),
  };
}

/** 对象怎样确定：随机抽取，或者有不经抽取的根据；更换的写明理由。 */
function selected(
  { selection, coverageReason, replaced }: InspectionFacts,
  begun: Day,
  ask: Ask,
): readonly Finding[] {
  if (!selection) return needsOf(['object-drawn-at-random']);
  const grounds = { ground: selection, ...(coverageReason ? { reason: coverageReason } : {}) };
  const redraw = { firms: [], inspectors: [], inspectorsTaken: 0, withdrawn: [], ...replaced };
  return [
    ...(selection === 'drawn' ? [] : ask(begun, ['full-coverage-shown', 'clue-for-named-object'], grounds)),
    ...(replaced ? ask(begun, ['redraw-reasoned'], redraw) : []),
    ...ask(begun, ['object-drawn-at-random', 'business-drawn-at-random']),
  ];
}

/** 通知、入企、笔录。 */
function visited(
  { facts: { officers, certificatesShown } }: CheckSubject,
  { notice, visit, record }: InspectionFacts,
  ask: Ask,
): readonly Finding[] {
  const ids = officers?.map((_, index) => officerId(index));
  const told = notice ? ask(notice.on, ['surprise-has-ground'], notice) : [];
  if (!visit) return told;
  const unasked: readonly GuardId[] = [
    'not-on-site-yet',
    'inspectors-as-selected',
    'within-yearly-cap',
    ...(officers ? [] : (['two-valid-officers', 'inspectors-lawful'] as const)),
    ...(certificatesShown === undefined ? (['certificate-shown'] as const) : []),
  ];
  const entered = ask(visit.on, lawGuards('check-in-inspection', unasked), {
    ...(ids ? { officers: ids } : {}),
    certificatesShown,
    code: visit.code,
    ...(visit.codeRecord ? { codeRecord: visit.codeRecord } : {}),
  });
  const recorded = record?.outsideStandard
    ? ask(visit.on, ['checked-by-published-standard'], { checked: [{ standard: '公布的标准以外的内容' }] })
    : [];
  const missing = needsOf([
    ...(officers ? [] : (['two-valid-officers'] as const)),
    ...(certificatesShown === undefined ? (['certificate-shown'] as const) : []),
  ]);
  return [...told, ...entered, ...recorded, ...missing];
}

/** 结果、处理，紧急检查补办批准。 */
function finished({ record, result, urgent, approvedOn }: InspectionFacts, on: Day, ask: Ask) {
  return [
    ...(urgent && !approvedOn && result ? ask(on, ['inspection-approval-made-up']) : []),
    ...(result && record ? ask(result.on, ['problems-dealt-with'], { outcome: result.outcome }) : []),
  ];
}

/** 由事实写明的检查搭成的案件。 */
function caseOf({ before, facts, on }: CheckSubject, given: InspectionFacts): Case {
  const matter = before.violations[0]?.matter ?? ownMatter;
  const inspection = inspectionOf(given, { matter, officers: facts.officers?.length ?? 0, on });
  return { ...before, procedure: 'inspection', phase: 'inspecting', inspection };
}

function inspectionOf(
  given: InspectionFacts,
  { matter, officers, on }: Readonly<{ matter: string; officers: number; on: Day }>,
): Inspection {
  const { kind, cap, plan, special, clueOn, overlap, selection, visitsBefore, approvedOn } = given;
  const { notice, visit, record, result, urgent } = given;
  const drawn = selection === 'drawn' || given.replaced !== undefined;
  return {
    task: '本次检查',
    kind,
    items: [
      {
        matter,
        title: '本次检查的事项',
        ...(given.itemsPublishedOn ? { publishedOn: given.itemsPublishedOn } : {}),
        standard: given.standards ? [standardLine] : [],
      },
    ],
    ...(cap === undefined ? {} : { cap }),
    ...(plan ? { plan: { ...plan, filedWith: '' } } : {}),
    ...(special ? { special: { ...special, approvedBy: '' } } : {}),
    ...(clueOn ? { clue: { source: 'report', number: '', receivedOn: clueOn } } : {}),
    ...(urgent ? { urgent } : {}),
    ...(overlap ? { overlap: searchOf(overlap, on) } : {}),
    draws: drawn ? [drawOf(on, officers)] : [],
    ...(selection && selection !== 'drawn'
      ? { assignment: { on, ground: selection, reason: given.coverageReason ?? '' } }
      : {}),
    ...(visitsBefore === undefined
      ? {}
      : {
          visits: { year: yearOf(on), counted: visitsBefore, seen: [], hidden: 0, ordered: 0, byOthers: 0 },
        }),
    ...(approvedOn ? { approvedOn } : {}),
    ...(notice ? { notice: { ...notice, number: '', document: '', receiver: '' } } : {}),
    ...(visit
      ? {
          checkIn: {
            at: instant(`${visit.on}T10:00:00+08:00`),
            place: '',
            code: visit.code,
            officers: [],
            helpers: 0,
          },
        }
      : {}),
    ...(record
      ? {
          checked: {
            record: 'R1',
            items: Array.from({ length: Math.max(1, record.problems) }, () => ({
              standard: standardLine,
              result: record.problems > 0 ? ('problem' as const) : ('pass' as const),
            })),
          },
        }
      : {}),
    ...(result ? { result: { ...result, number: '', document: '', explanation: '', receiver: '' } } : {}),
    ...(given.publishedOn
      ? {
          publication: {
            on: given.publishedOn,
            by: '',
            record: { firm: '', items: '', outcome: '', body: '', checkedOn: given.publishedOn },
          },
        }
      : {}),
    complaints: [],
  };
}

function searchOf(
  { others, joined, reason, offSiteEnough }: NonNullable<InspectionFacts['overlap']>,
  on: Day,
): NonNullable<Inspection['overlap']> {
  const apart = others.length === 0 ? 'none-found' : 'kept-apart';
  return {
    on,
    others: others.map((body) => ({ body, month: on.slice(0, 7), items: '' })),
    decision: joined ? 'joined' : apart,
    ...(reason ? { reason } : {}),
    offSiteEnough,
  };
}

/** 抽取的结果只看有没有，不复算。 */
function drawOf(on: Day, inspectorsTaken: number): Draw {
  const list = { version: '', entries: [] };
  return {
    on,
    question: { seed: '', firms: list, inspectors: list, inspectorsTaken },
    excluded: [],
    firm: '',
    inspectors: [],
  };
}
