import { tableAct } from './acts-table.ts';
import { pengjiangFacade } from './pengjiang-facade.story.ts';
import { endingActs, type TableStory, unexecuted } from './table-story.ts';

const party = 'P1';

/** 蓬江临街立面案的另一种结局：发现没有告知起诉期限，监督机关撤销决定，三个工作日内撤回公示，结案。 */
export const pengjiangAnnulled: TableStory = {
  name: 'pengjiang-annulled',
  title: '蓬江临街立面：没有告知救济期限、决定被撤销、撤回公示',
  story: pengjiangFacade,
  facts: unexecuted(pengjiangFacade),
  table: [
    tableAct('2026-08-24T10:00', 'handler', 'record-untold-remedy', {
      party,
      which: 'litigation',
      toldOn: '2026-08-24',
      note: '交付的复印件缺了起诉期限一页，当日补告。',
    }),
    tableAct('2026-08-27T10:00', 'handler', 'record-revocation', {
      party,
      authority: '江门市蓬江区人民政府',
      receivedOn: '2026-08-26',
      reason: '行政执法监督决定：送达的决定书不完整，复查笔录没有当事人签名，撤销。',
      result: 'annulled',
    }),
    tableAct('2026-08-28T10:00', 'publisher', 'withdraw-publication', {
      party,
      reason: '处罚决定已经被监督决定撤销。',
    }),
    ...endingActs('2026-08-31', '2026-09-14', '决定已经撤销，没有责令重新作出，建议结案。'),
  ],
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['罚款人民币贰仟元整（2000元）'],
        decision: '蓬城管罚字〔2026〕第1号 2026-08-13',
        paidYuan: 0,
      },
    ],
    limits: {
      'payment/P1': '2026-08-31 void',
      'publication-withdrawal/P1': '2026-08-31 met',
      'litigation-untold/P1': '2027-08-16 void',
    },
    documents: 'JA-02 JA-03 JA-04',
  },
};
