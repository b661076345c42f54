import type { Case } from '@lpt/domain';
import { approvedActs, officersOf, servedAct, tableAct } from './acts-table.ts';
import { pengjiangFacade } from './pengjiang-facade.story.ts';
import { endingActs, type TableStory } from './table-story.ts';

const party = 'P1';
const heavier = ({ parties }: Case) => ({
  party,
  proposal: {
    ...parties[0]?.proposal,
    facts: '当事人的临街店面有六处遮雨篷破损、外墙剥落，面积三平方米；经责令限期改正，逾期没有改正。',
    penalties: [{ kind: 'fine', amountFen: 300_000 }],
  },
  reason: '补充调查发现另有两处破损，事实改变。',
});
const none = ({ parties }: Case) => ({
  party,
  proposal: {
    outcome: 'no-penalty',
    noPenaltyReason: 'not-made-out',
    penalties: [],
    discretion: '外立面由房东管理，违法事实不能归于当事人。',
    facts: parties[0]?.proposal?.facts,
  },
  reason: '当事人提交的租赁合同和房东的书面确认，经核实属实。',
});

/** 蓬江临街立面案的另一种经过：告知以后查明另有两处，重新报批、重新告知；当事人举证外立面归房东，改为不予处罚。 */
export const pengjiangNotMadeOut: TableStory = {
  name: 'pengjiang-not-made-out',
  title: '蓬江临街立面：重新告知、改为不予处罚',
  story: pengjiangFacade,
  until: '2026-08-05',
  table: [
    tableAct('2026-08-06T09:00', 'handler', 'add-evidence', (theCase) => ({
      officers: officersOf(theCase),
      kind: 'audio-visual',
      title: '后墙照片',
      source: '执法人员拍摄',
      obtainedOn: '2026-08-06',
      proves: '证明另有两处破损',
      violations: ['V1'],
    })),
    tableAct('2026-08-06T10:00', 'handler', 'revise-proposal', heavier),
    ...approvedActs('2026-08-06T15', 'proposal', ['agency-head'], {
      opinion: '事实改变，请重新审批后告知。',
    }),
    tableAct('2026-08-07T09:00', 'handler', 'issue-notice', { party, statementWorkingDays: 5 }),
    servedAct('2026-08-07T10:00', 'GZ-01'),
    tableAct('2026-08-12T10:00', 'handler', 'receive-statement', {
      party,
      channel: 'written',
      content: '外立面归房东管理、维修，有租赁合同第九条和房东的书面确认。',
    }),
    tableAct('2026-08-17T09:00', 'handler', 'review-views', {
      party,
      adopted: 'adopted',
      reply: '经向房东核实，外立面由房东管理、维修，意见成立，予以采纳。',
    }),
    tableAct('2026-08-17T15:00', 'handler', 'revise-proposal', none),
    ...approvedActs('2026-08-18T09', 'decision', ['unit-head', 'agency-head'], {
      party,
      lateFine: false,
      opinion: '违法事实不能成立，请审批不予行政处罚。',
    }),
    servedAct('2026-08-19T09:00', 'JD-03'),
    ...endingActs('2026-08-20', '2026-09-03', '已经作出不予行政处罚决定并送达，对房东另案处理，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['不予行政处罚'],
        decision: '蓬城管不罚〔2026〕第1号 2026-08-18',
        paidYuan: 0,
      },
    ],
    limits: {
      'statement-period/P1': '2026-08-14 expired',
      'decision-service/P1': '2026-08-27 met',
      'reconsideration/P1': '2026-10-19 running',
      'litigation/P1': '2027-02-19 running',
    },
    documents: 'DC-09 GZ-01 GZ-03 GZ-04 JD-03 SD-01 JA-02 JA-03 JA-04',
  },
};
