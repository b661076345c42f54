import { type Body, chineseDay, type Day } from '@lpt/domain';
import type { BulkDays } from './bulk-days.ts';
import type { BulkMatter } from './bulk-matters.ts';
import { localParty } from './bulk-parties.ts';
import type { DemoParty } from './parties.ts';
import type { Dice } from './play-dice.ts';
import type { StoryInput } from './story-facts.ts';

/** 编一个案件所需的一切。 */
export type BulkScene = Readonly<{
  name: string;
  body: Body;
  matter: BulkMatter;
  kind: DemoParty['kind'];
  serial: number;
  days: BulkDays;
  dice: Dice;
}>;

type Service = NonNullable<NonNullable<StoryInput['notices']>[number]['service']>;

const leadSources = ['inspection', 'inspection', 'complaint', 'report', 'transfer'] as const;

/** 当面签收。 */
export function signed(on: Day, receiver: string): Service {
  return { method: 'direct', on, receiver };
}

/** 一个从线索办到归档的案件；各种半途、分支由情节改动它。 */
export function wholeCase({ name, body, matter, kind, serial, days, dice }: BulkScene): StoryInput {
  const party = localParty(body, kind, serial);
  const receiver = party.representative ?? party.name;
  const place = party.address;
  const source = dice.pick(leadSources);
  const at = { name: party.name, kind, from: days.actedFrom, to: days.received };
  const market = body.profile.includes('market');
  return {
    name,
    title: `${body.shortName}：${matter.ground.replace('涉嫌', '')}`,
    source: { id: '批量', kind: 'invented', note: '批量编写的演示案件，全部虚构。' },
    body: body.id,
    lead: {
      source,
      receivedOn: days.received,
      ground: matter.ground,
      content: matter.lead,
      verifiedFrom: days.verified,
      ...(source === 'report' && market
        ? {
            reporter: { name: '举报人（演示）', contact: '15499999999' },
            reporterAnswered: { on: days.questioned, how: '电话告知已经立案。' },
          }
        : {}),
    },
    parties: [party],
    violations: [{ ...matter.violation(at, dice), from: days.actedFrom, to: days.received, place }],
    records: [
      {
        kind: 'site',
        on: days.verified,
        from: '09:40',
        to: '10:25',
        party: 'P1',
        place,
        person: receiver,
        content: `执法人员于${chineseDay(days.verified)}到场检查，${matter.lead}当事人在场确认。`,
      },
      {
        kind: 'questioning',
        on: days.questioned,
        from: '14:30',
        to: '15:10',
        party: 'P1',
        place: `${body.shortName}询问室`,
        person: receiver,
        turns: [{ question: '检查发现的情况是否属实？', answer: '属实。' }],
      },
    ],
    evidence: [
      {
        kind: 'audio-visual',
        title: '现场照片、录像',
        source: '执法人员拍摄',
        obtainedOn: days.verified,
        proves: '证明违法行为的现场情况',
      },
    ],
    ...(matter.correctionFirst ? { corrections: [correction(days, receiver)] } : {}),
    filedOn: days.filed,
    filing: {
      requestedOn: days.filingRequested,
      unitHeadOn: dice.next(2) === 0 ? days.filed : days.filingRequested,
    },
    investigation: { closedOn: days.closed, proposals: [matter.proposal(at, dice)] },
    review: { submittedOn: days.submitted, opinionOn: days.reviewed },
    proposalRequestedOn: days.reviewed,
    proposalApprovedOn: days.approved,
    notices: [{ on: days.notified, service: signed(days.noticeServed, receiver) }],
    ...(matter.discussed
      ? { discussion: { on: days.discussed, opinions: '事实清楚，裁量适当。', conclusion: '一致同意。' } }
      : {}),
    decisions: [
      {
        on: days.decided,
        requestedOn: days.decisionRequested,
        unitHeadOn: days.decisionRequested,
        service: signed(days.served, receiver),
      },
    ],
    publications: [{ on: days.published }],
    closing: { requestedOn: days.closingRequested, on: days.ended },
    archive: { on: days.archived },
  };
}

function correction({ corrected, correctionDue, rechecked }: BulkDays, receiver: string) {
  return {
    on: corrected,
    requirement: '限期改正，恢复原状。',
    dueOn: correctionDue,
    service: signed(corrected, receiver),
    recheck: { on: rechecked, corrected: false, note: '复查时没有改正。' },
  };
}
