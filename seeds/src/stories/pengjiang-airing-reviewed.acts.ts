import { JMC } from '@lpt/law';
import { type TableAct, tableAct } from './acts-table.ts';
import { pengjiangAiring, type StoryAct } from './pengjiang-airing.acts.ts';
import type { WholeStory } from './table-story.ts';

const party = 'P1';
const posts: Readonly<Record<StoryAct['by'], TableAct['by']>> = {
  'officer-1': 'handler',
  'unit-head': 'unit-head',
  'agency-head': 'agency-head',
  publisher: 'publisher',
  archivist: 'archivist',
};
const same = ({ by, ...each }: StoryAct): TableAct => ({ ...each, by: posts[by] });

/** 蓬江晾晒当场处罚以后：当事人住址更正；复议申请交到本机关，五个工作日内转送。其余与当场处罚的故事相同。 */
export const pengjiangAiringReviewed: WholeStory = {
  name: 'pengjiang-airing-reviewed',
  title: '蓬江晾晒：复议申请交本机关转送',
  body: 'pengjiang-urban',
  articles: { violated: [JMC.art(44, { item: 2 })], penalised: [JMC.art(44, { item: 2 })] },
  table: [
    ...pengjiangAiring.map(same),
    tableAct('2026-04-07T10:00', 'handler', 'receive-review-application', {
      party,
      receivedOn: '2026-04-07',
      cameraBased: false,
    }),
    tableAct('2026-04-10T10:00', 'handler', 'forward-review-application', {
      party,
      to: '江门市蓬江区人民政府',
    }),
  ].toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  ending: {
    phase: '已归档',
    parties: [
      {
        stage: '已执行',
        penalties: ['罚款人民币捌拾元整（80元）'],
        decision: '蓬城管简罚〔2026〕第1号 2026-04-01',
        paidYuan: 80,
      },
    ],
    limits: {
      'cash-hand-in/P1/K1': '2026-04-03 met',
      'cash-banking/P1/K1': '2026-04-07 met',
      'decision-service/P1': '2026-04-13 met',
      'publication-province/P1': '2026-04-13 met',
      'reconsideration-forwarding/P1/1': '2026-04-14 met',
      'payment/P1': '2026-04-16 met',
      'reconsideration/P1': '2026-06-01 running',
    },
    documents: 'DC-01 GZ-03 JD-04 ZX-01 JD-05 JD-11 JA-02 JA-03 JA-04',
  },
};
