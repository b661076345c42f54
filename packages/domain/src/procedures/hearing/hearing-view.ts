import type { Case } from '../../case/case.ts';
import { heardTogether } from '../../case/heard-together.ts';
import {
  type Hearing,
  type HearingPause,
  type HearingSession,
  type HearingStage,
  hearingStage,
  hearingStageTitles,
} from '../../case/hearing.ts';
import type { Party } from '../../case/party.ts';
import { activeHearingRequest } from '../../case/party-stage.ts';
import type { Clock } from '../../clocks/clock.ts';
import { hearingClocks } from '../../clocks/hearing-clocks.ts';
import type { Derivation } from '../../deadlines/derivation.ts';
import type { ViewContext } from '../../engine/context.ts';
import type { Day } from '../../kernel/day.ts';
import { dayOf } from '../../kernel/instant.ts';

/** 日程的一行：办了的有日期，有期限的有最后一日和算式。 */
export type HearingScheduleRow = Readonly<{
  title: string;
  on?: Day;
  due?: Day;
  status?: Clock['status'];
  derivation?: Derivation;
}>;

/** 一名当事人的听证在工作页面上的样子。 */
export type HearingView = Readonly<{
  stage: HearingStage;
  stageTitle: string;
  /** 申请的理由；没有有效申请的没有。 */
  reason?: string;
  panel?: Readonly<{ chair: string; members: readonly string[]; recorder: string }>;
  session?: HearingSession;
  schedule: readonly HearingScheduleRow[];
  pauses: readonly HearingPause[];
  /** 一并听证的其他当事人的姓名或者名称。 */
  jointWith: readonly string[];
  /** 定案依据的证据，是否已经质证。 */
  evidence: readonly Readonly<{ id: string; title: string; examined: boolean }>[];
}>;

/** 听证的工作页面：组成人员、日程和期限、合并的当事人、证据的质证。没有申请听证的没有。 */
export function hearingView(theCase: Case, party: Party, ctx: ViewContext): HearingView | undefined {
  const { hearing } = party;
  const request = activeHearingRequest(party);
  if (!hearing && !request) return undefined;
  const stage: HearingStage = hearing ? hearingStage(hearing) : 'requested';
  const name = (id: string) => ctx.registry.officer(id)?.name ?? id;
  const panel = hearing?.panel;
  return {
    stage,
    stageTitle: hearingStageTitles[stage],
    ...(request ? { reason: request.reason } : {}),
    ...(panel
      ? {
          panel: {
            chair: name(panel.chair),
            members: panel.members.map(name),
            recorder: name(panel.recorder),
          },
        }
      : {}),
    ...(hearing?.session ? { session: hearing.session } : {}),
    schedule: scheduleOf(hearing, request?.on, hearingClocks(theCase, party, ctx)),
    pauses: hearing?.pauses ?? [],
    jointWith: heardTogether(theCase.parties, party.id)
      .filter(({ id }) => id !== party.id)
      .map(({ identity }) => identity.name),
    evidence: evidenceOf(theCase, party),
  };
}

function scheduleOf(
  hearing: Hearing | undefined,
  requestedOn: Day | undefined,
  clocks: readonly Clock[],
): readonly HearingScheduleRow[] {
  const row = (title: string, on?: Day, id?: Clock['id']): HearingScheduleRow => {
    const clock = clocks.find((each) => each.id === id);
    return {
      title,
      ...(on ? { on } : {}),
      ...(clock ? { due: clock.derivation.due, status: clock.status, derivation: clock.derivation } : {}),
    };
  };
  const announced =
    hearing?.session?.open === false ? [] : [row('公告', hearing?.announcedOn, 'hearing-announcement')];
  return [
    row('收到听证申请', hearing?.requestedOn ?? requestedOn),
    row('受理', hearing?.acceptedOn),
    row('确定组成人员', hearing?.panel?.on, 'hearing-chair'),
    row('移交案件材料', hearing?.fileHandedOn, 'hearing-file-handover'),
    row('确定时间、地点', hearing?.scheduledOn, 'hearing-date-fixing'),
    row(
      '送达听证通知书',
      hearing?.notice?.servedOn,
      hearing?.session ? 'hearing-notice' : 'hearing-notice-service',
    ),
    ...announced,
    row('举行并结束', hearing?.endedAt ? dayOf(hearing.endedAt) : undefined, 'hearing-whole'),
    row('提交听证报告', hearing?.report?.on, 'hearing-report'),
  ];
}

function evidenceOf(theCase: Case, party: Party): HearingView['evidence'] {
  const own = theCase.violations.filter(({ parties }) => parties.includes(party.id)).map(({ id }) => id);
  return theCase.evidence
    .filter(({ violations }) => violations.some((id) => own.includes(id)))
    .map(({ id, title }) => ({ id, title, examined: party.hearing?.examined.includes(id) ?? false }));
}
