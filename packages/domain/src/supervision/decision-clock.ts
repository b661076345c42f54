import type { WorkCalendar } from '../calendar/calendar.ts';
import type { Case } from '../case/case.ts';
import { deadlineFor, deriveDeadline } from '../deadlines/deadlines.ts';
import type { Derivation, Extension } from '../deadlines/derivation.ts';
import {
  type ExtensionApproval,
  approvalRank as rank,
  requiredApprovals,
} from '../deadlines/extension-approvals.ts';
import { calendarDays, roughDays } from '../deadlines/length.ts';
import type { ExtensionRule } from '../deadlines/row.ts';
import type { Day } from '../kernel/day.ts';
import { recordedPauses } from './recorded-pauses.ts';

type Granted = Case['extensions'][number];
type Approval = ExtensionApproval;

/** 延期的毛病：没有条款可依、期限届满以后才批、批准的层级不够、超过上限。 */
export type ExtensionDefect = 'not-provided' | 'too-late' | 'wrong-approval' | 'too-long';

/** 一次延期和它的毛病；`dueBefore` 是延期以前的届满日。 */
export type JudgedExtension = Readonly<{
  ordinal: number;
  granted: Granted;
  dueBefore: Day;
  maxDays?: number;
  /** 至少由谁批准。 */
  needs?: Approval;
  defects: readonly ExtensionDefect[];
}>;

/** 算办案期限，看到 `until` 为止；依法批准的延期计入，其余的不计。没有立案的没有。 */
export function decisionClock(theCase: Case, until: Day, calendar: WorkCalendar): Derivation | undefined {
  return clockWith(theCase, judgedExtensions(theCase, calendar).flatMap(countedPart), until, calendar);
}

/** 逐次看延期有没有毛病；届满没有届满，只看批准那一日已经知道的扣除期间。 */
export function judgedExtensions(theCase: Case, calendar: WorkCalendar): readonly JudgedExtension[] {
  const { filedOn, profiles } = theCase;
  if (!filedOn) return [];
  const { row, extensions: rules } = deadlineFor('case-decision', profiles, filedOn);
  const judged: JudgedExtension[] = [];
  for (const [index, granted] of theCase.extensions.entries()) {
    const before = clockWith(theCase, judged.flatMap(countedPart), granted.on, calendar);
    const dueBefore = before?.due ?? filedOn;
    const rule = rules[index];
    const limits = rule && limitsOf(rule, requiredApprovals[row.scope]?.[index]);
    judged.push({
      ordinal: index + 1,
      granted,
      dueBefore,
      ...limits,
      defects: defectsOf(granted, dueBefore, limits),
    });
  }
  return judged;
}

function clockWith(
  theCase: Case,
  extensions: readonly Extension[],
  until: Day,
  calendar: WorkCalendar,
): Derivation | undefined {
  const { filedOn, profiles } = theCase;
  if (!filedOn) return undefined;
  const pauses = recordedPauses(theCase, 'case', until);
  return deriveDeadline({ id: 'case-decision', profiles, from: filedOn, pauses, extensions, calendar });
}

/** 超过上限的只计到上限；有其他毛病的一日也不计。 */
function countedPart({ granted, defects, maxDays }: JudgedExtension): readonly Extension[] {
  if (granted.days < 1 || defects.some((defect) => defect !== 'too-long')) return [];
  return [
    { length: calendarDays(Math.min(granted.days, maxDays ?? granted.days)), title: '批准延长办案期限' },
  ];
}

type Limits = Pick<JudgedExtension, 'maxDays' | 'needs'>;

function defectsOf(
  { on, by, days }: Granted,
  dueBefore: Day,
  limits: Limits | undefined,
): readonly ExtensionDefect[] {
  if (!limits) return ['not-provided'];
  const { maxDays, needs } = limits;
  return [
    ...(on > dueBefore ? (['too-late'] as const) : []),
    ...(needs && rank[by] < rank[needs] ? (['wrong-approval'] as const) : []),
    ...(maxDays !== undefined && days > maxDays ? (['too-long'] as const) : []),
  ];
}

function limitsOf({ atMost, length }: ExtensionRule, needs: Approval | undefined): Limits {
  const longest = atMost ?? length;
  return { ...(longest ? { maxDays: Math.floor(roughDays(longest)) } : {}), ...(needs ? { needs } : {}) };
}
