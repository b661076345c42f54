import { FRM } from '@lpt/law';
import { tableAct } from './acts-table.ts';
import { storyPerson } from './story-parties.ts';
import type { WholeStory } from './table-story.ts';

const party = 'P1';
const officers = ['dubu.officer-1', 'dubu.officer-2'];
const place = '清远市阳山县杜步镇演示圩市摊位3号';
const facts = '2026年5月11日，当事人在圩市首次摆卖没有肥料登记证的自制有机肥2包，没有售出，当场收回。';
const seller = storyPerson({
  serial: 24,
  county: '441823',
  name: '潘示辰',
  address: '清远市阳山县杜步镇演示村委会24号',
});
const proposal = {
  outcome: 'penalty',
  penalties: [{ kind: 'warning' }],
  discretion: '首次、没有售出、当场收回，只处警告。',
  facts,
};

/** 杜步：首次摆卖没有登记证的肥料，没有售出，当场只处警告，报备案、公示、办结、归档。 */
export const dubuWarned: WholeStory = {
  name: 'dubu-warned',
  title: '杜步无证肥料：当场处以警告',
  body: 'dubu',
  articles: { violated: [FRM.art(5, { para: 1 })], penalised: [FRM.art(26, { para: 1 })] },
  table: [
    tableAct('2026-05-11T09:40', 'handler', 'begin-summary', {
      officers,
      ground: '销售未取得登记证的肥料产品',
      from: '2026-05-11T09:20:00+08:00',
      to: '2026-05-11T09:35:00+08:00',
      place,
      person: seller.name,
      certificatesShown: true,
      rightsTold: true,
      content: '摊位摆放自制有机肥2包，没有登记证号；当事人当场收回。已拍照。',
      signature: 'signed',
      parties: [seller],
      violations: [
        {
          matter: 'agriculture.unregistered-fertiliser',
          parties: [party],
          from: '2026-05-11',
          to: '2026-05-11',
          place,
          facts,
          circumstances: { gainsFen: 0 },
        },
      ],
    }),
    tableAct('2026-05-11T09:45', 'handler', 'amend-party', {
      party,
      identity: { ...seller, address: `${seller.address}（现住圩市旁）` },
    }),
    tableAct('2026-05-11T09:50', 'handler', 'notify-orally', { party, officers, rightsTold: true, proposal }),
    tableAct('2026-05-11T09:55', 'handler', 'hear-party', { party, disputed: false }),
    tableAct('2026-05-11T10:05', 'handler', 'decide-on-the-spot', {
      party,
      officers,
      place,
      handedOver: true,
      handover: 'signed',
      officersSigned: true,
      sealed: true,
      remedyClause: 'reconsideration-first',
      payMode: 'bank',
      lateFine: false,
    }),
    tableAct('2026-05-12T10:00', 'handler', 'file-back', {
      party,
      filedWith: '杜步镇综合行政执法办公室（演示）',
    }),
    tableAct('2026-05-14T10:00', 'publisher', 'publish-decision', { party, checked: true }),
    tableAct('2026-05-15T10:00', 'handler', 'close-summary-case', {
      summary: '警告已经当场宣布并交付决定书，决定已经备案、公示。',
    }),
    tableAct('2026-05-29T09:00', 'archivist', 'archive-case', { retention: '10年', keeper: '样立卷' }),
  ],
  ending: {
    phase: '已归档',
    parties: [
      { stage: '已执行', penalties: ['警告'], decision: '杜府简罚[2026]第001号 2026-05-11', paidYuan: 0 },
    ],
    limits: {
      'decision-service/P1': '2026-05-20 met',
      'publication-province/P1': '2026-05-20 met',
      'reconsideration/P1': '2026-07-10 running',
    },
    documents: 'DC-01 JD-04 JD-05 JD-11 JA-02 JA-03 JA-04',
  },
};
