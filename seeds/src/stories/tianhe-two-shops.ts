import { FSL } from '@lpt/law';
import { story } from './story.ts';
import { storyShop } from './story-parties.ts';

const shopOf = (serial: number, kind: string, owner: string) =>
  storyShop(
    {
      serial,
      county: '440106',
      name: `广州市天河区示例${kind}店`,
      address: `广州市天河区石牌街道演示路${serial}号`,
    },
    owner,
  );
const noodles = shopOf(21, '面食', '卢示寅');
const sweets = shopOf(22, '甜品', '彭示卯');
const soldBy = (party: string, shop: typeof noodles, goods: string, portions: number) => ({
  matter: 'food.unlicensed-food-business',
  parties: [party],
  from: '2026-04-01',
  to: '2026-04-13',
  place: shop.address,
  facts: `${shop.name}自2026年4月1日起未取得食品经营许可从事${goods}经营，至检查之日售出${portions}份，每份15元。`,
  circumstances: { factors: ['cooperative'] },
  gains: [{ quantity: portions, unit: '份', unitPriceYuan: 15 }],
  goods: [{ quantity: portions, unit: '份', unitPriceYuan: 15 }],
});

/** 天河同一街上两家无证小店，都有听证权利：办到告知书送达。听证的几张办理表从这里讲起。 */
export const tianheTwoShops = story(
  {
    name: 'tianhe-two-shops',
    title: '天河两家无证小店：两名当事人都有听证权利',
    source: {
      id: 'V01',
      kind: 'worked-example',
      note: '条款和幅度取自法律，阶次为国家市场监管的三七开；案情、当事人、日期是虚构的。',
    },
    body: 'tianhe-market',
    lead: {
      source: 'inspection',
      receivedOn: '2026-04-13',
      ground: '涉嫌未取得食品经营许可从事食品经营活动',
      content: '日常检查发现同一街上两家小店没有食品经营许可证，正在经营。',
      verifiedFrom: '2026-04-13',
    },
    parties: [noodles, sweets],
    violations: [soldBy('P1', noodles, '面食', 180), soldBy('P2', sweets, '甜品', 200)],
    records: [
      {
        kind: 'site',
        on: '2026-04-13',
        from: '11:00',
        to: '11:50',
        place: '广州市天河区石牌街道演示路21号、22号',
        person: `${noodles.representative}、${sweets.representative}`,
        content: '两家小店均在经营，未能出示食品经营许可证；查见收款记录。',
      },
    ],
    evidence: [
      {
        kind: 'electronic-data',
        title: '收款流水',
        source: '当事人提供并确认',
        obtainedOn: '2026-04-20',
        proves: '证明经营时间和经营额',
      },
    ],
    filedOn: '2026-04-16',
    investigation: { closedOn: '2026-05-20' },
    review: { submittedOn: '2026-05-21', opinionOn: '2026-05-28' },
    proposalApprovedOn: '2026-05-29',
    notices: [
      { party: 'P1', on: '2026-06-01', service: { method: 'direct', on: '2026-06-02' } },
      { party: 'P2', on: '2026-06-01', service: { method: 'direct', on: '2026-06-02' } },
    ],
  },
  {
    phase: '告知与决定',
    articles: {
      violated: [FSL.art(35, { para: 1 })],
      penalised: [FSL.art(122, { para: 1 })],
    },
    parties: [],
    limits: {},
    documents: '',
    findings: [],
  },
);
