import type { Case } from '../case/case.ts';
import { type Hearing, type HearingStage, hearingStage } from '../case/hearing.ts';
import type { Party } from '../case/party.ts';
import { activeHearingRequest } from '../case/party-stage.ts';
import type { Clock } from '../clocks/clock.ts';
import type { Due } from '../clocks/due-moment.ts';
import type { ViewContext } from '../engine/context.ts';
import { dayOf } from '../kernel/instant.ts';
import { type Draft, dueBy } from './task.ts';

type Step = Readonly<{ act: string; title: string; role: Draft['role']; clock: Clock['id'] }>;

/** 各当事人听证的待办。主持人确定以后，由主持人办。合并听证的只列一次。 */
export function hearingTasks(theCase: Case, clocks: readonly Clock[], ctx: ViewContext): readonly Draft[] {
  if (theCase.phase !== 'proceeding') return [];
  return theCase.parties.flatMap((party) => tasksFor(party, clocks, ctx));
}

function tasksFor(party: Party, clocks: readonly Clock[], ctx: ViewContext): readonly Draft[] {
  const last = party.hearingRequests.at(-1);
  if (last && !last.inTime && !last.withdrawnOn && !last.declined && !party.decision)
    return [
      drafted(party, { act: 'refuse-hearing', title: '答复逾期的听证申请', role: 'legal-reviewer' }, {}),
    ];
  const request = activeHearingRequest(party);
  const hearing = party.hearing?.request === request?.id ? party.hearing : undefined;
  if (!request) return [];
  const stage = hearing ? hearingStage(hearing) : 'requested';
  return stepsOf(stage, hearing, ctx).map((step) => {
    const due = clocks.find(({ id, party: of, metOn }) => id === step.clock && of === party.id && !metOn);
    const chair = hearing?.panel?.chair;
    return drafted(party, step, {
      ...dueBy(due),
      ...(step.role === 'legal-reviewer' && chair ? { officers: [chair] } : {}),
    });
  });
}

function drafted(
  { id, identity }: Party,
  { act, title, role }: Omit<Step, 'clock'>,
  more: Due & Pick<Draft, 'officers'>,
): Draft {
  return { act, title: `${title}（${identity.name}）`, role, party: id, ...more };
}

const chairStep = (act: string, title: string, clock: Clock['id']): Step => ({
  act,
  title,
  clock,
  role: 'legal-reviewer',
});

function stepsOf(stage: HearingStage, hearing: Hearing | undefined, ctx: ViewContext): readonly Step[] {
  switch (stage) {
    case 'requested':
      return [chairStep('accept-hearing', '受理听证申请', 'hearing-chair')];
    case 'accepted':
      return [
        {
          act: 'name-hearing-panel',
          title: '确定听证会组成人员',
          role: 'agency-head',
          clock: 'hearing-chair',
        },
      ];
    case 'panel-named':
      return [
        ...handover(hearing),
        chairStep('schedule-hearing', '确定听证时间、地点', 'hearing-date-fixing'),
      ];
    case 'scheduled':
    case 'notified':
      return beforeSession(hearing, ctx);
    case 'in-session':
      return [chairStep('end-hearing', '举行听证，制作笔录', 'hearing-whole')];
    case 'paused':
      return [chairStep('schedule-hearing', '另行确定听证时间', 'hearing-whole')];
    case 'ended':
      return [chairStep('report-hearing', '提交听证报告', 'hearing-report')];
    default:
      return [];
  }
}

function handover(hearing: Hearing | undefined): readonly Step[] {
  if (hearing?.fileHandedOn) return [];
  return [
    {
      act: 'hand-over-hearing-file',
      title: '向听证主持人移交案件材料',
      role: 'handler',
      clock: 'hearing-file-handover',
    },
  ];
}

function beforeSession(hearing: Hearing | undefined, ctx: ViewContext): readonly Step[] {
  if (!hearing?.session) return [];
  const steps: Step[] = [];
  if (!hearing.notice) steps.push(chairStep('issue-hearing-notice', '制发听证通知书', 'hearing-notice'));
  else if (!hearing.notice.servedOn)
    steps.push({ act: 'serve-document', title: '送达听证通知书', role: 'handler', clock: 'hearing-notice' });
  if (hearing.session.open && !hearing.announcedOn)
    steps.push(chairStep('announce-hearing', '公告听证', 'hearing-announcement'));
  if (steps.length === 0 && dayOf(hearing.session.at) <= ctx.on)
    steps.push(chairStep('open-hearing', '宣布听证开始', 'hearing-whole'));
  return steps;
}
