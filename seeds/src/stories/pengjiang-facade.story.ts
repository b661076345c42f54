import { day } from '@lpt/domain';
import { JMC } from '@lpt/law';
import { story } from './story.ts';
import { storyShop } from './story-parties.ts';

const shop = storyShop(
  { serial: 6, county: '440703', name: '江门市蓬江区示例五金店', address: '江门市蓬江区环市街道演示路6号' },
  '邓示辛',
);

/** 蓬江：临街建筑物容貌不符合标准，责令改正逾期不改才罚款，江门的阶次。 */
export const pengjiangFacade = story(
  {
    name: 'pengjiang-facade',
    title: '蓬江临街立面：先责令改正、复查未改、江门阶次',
    source: {
      id: 'V13',
      kind: 'worked-example',
      note: '条款、幅度和阶次取自江门市城市管理行政处罚裁量基准（基本编码440298102000）；案情、当事人、日期是虚构的。',
    },
    body: 'pengjiang-urban',
    lead: {
      source: 'complaint',
      receivedOn: '2026-07-06',
      ground: '涉嫌临街建筑物容貌不符合标准',
      content: '群众投诉临街店铺外立面破损、乱搭遮雨篷，影响市容。',
      verifiedFrom: '2026-07-07',
    },
    parties: [shop],
    violations: [
      {
        matter: 'appearance.street-building-facade',
        from: '2026-06-20',
        to: '2026-07-27',
        place: shop.address,
        facts:
          '当事人的临街店面自2026年6月20日起有四处遮雨篷破损、外墙剥落，面积三平方米，不符合城市容貌标准；经责令限期改正，逾期没有改正。',
        circumstances: { correction: 'refused', places: 4, areaSqm: 3 },
        initially: { correction: 'not-ordered' },
      },
    ],
    records: [
      {
        kind: 'site',
        on: '2026-07-07',
        from: '15:10',
        to: '15:35',
        party: 'P1',
        place: shop.address,
        person: shop.representative,
        content: '临街一侧遮雨篷破损、外墙剥落共四处，测量面积三平方米。',
      },
      {
        kind: 'site',
        on: '2026-07-27',
        from: '10:00',
        to: '10:15',
        party: 'P1',
        place: shop.address,
        person: shop.representative,
        content: '复查：四处破损均未修整，与7月7日情形相同。',
      },
      {
        kind: 'questioning',
        on: '2026-07-28',
        from: '09:40',
        to: '10:05',
        party: 'P1',
        place: '蓬江区城管局综合执法大队',
        person: shop.representative,
        turns: [{ question: '为什么到期没有改正？', answer: '等房东出钱维修，一直没有动工。' }],
      },
    ],
    evidence: [
      {
        kind: 'audio-visual',
        title: '现场照片',
        source: '执法人员拍摄',
        obtainedOn: '2026-07-07',
        proves: '证明破损的处数、面积',
      },
      {
        kind: 'audio-visual',
        title: '复查照片',
        source: '执法人员拍摄',
        obtainedOn: '2026-07-27',
        proves: '证明逾期没有改正',
      },
    ],
    filedOn: '2026-07-09',
    corrections: [
      {
        on: '2026-07-10',
        requirement: '十五日内修复破损的遮雨篷和外墙。',
        dueOn: '2026-07-25',
        service: { method: 'direct', on: '2026-07-10', receiver: shop.representative },
        recheck: { on: '2026-07-27', corrected: false, note: '四处破损均未修整。' },
      },
    ],
    investigation: { closedOn: '2026-07-30' },
    review: { submittedOn: '2026-07-30', opinionOn: '2026-08-03' },
    proposalApprovedOn: '2026-08-04',
    notices: [
      { on: '2026-08-05', service: { method: 'left', on: '2026-08-05', witness: '潘示壬（社区工作人员）' } },
    ],
    decisions: [
      { on: '2026-08-13', service: { method: 'direct', on: '2026-08-14', receiver: shop.representative } },
    ],
    publications: [{ on: '2026-08-20' }],
    payments: [{ on: '2026-08-26', amountYuan: 2000 }],
    closing: { requestedOn: '2026-08-27', on: '2026-08-28' },
  },
  {
    phase: '已结案',
    articles: {
      violated: [JMC.art(44, { item: 1 })],
      penalised: [JMC.art(44, { item: 1 })],
    },
    parties: [
      {
        stage: '已执行',
        tier: '一般',
        range: '2000元至3500元',
        statutory: '500元至5000元',
        penalties: ['罚款人民币贰仟元整（2000元）'],
        hearingRight: { granted: false, reasons: [] },
        decision: {
          number: '蓬城管罚字〔2026〕第1号',
          title: '行政处罚决定书',
          on: day('2026-08-13'),
          outcome: 'penalty',
        },
        paidYuan: 2000,
      },
    ],
    legalReview: { needed: false, reasons: [] },
    discussion: { needed: false, held: false },
    limits: {
      'correction/P1/C1': '2026-07-25',
      'statement-period/P1': '2026-08-12',
      'publication-province/P1': '2026-08-24',
      // 处罚法的九十日约束机关，遇假日不顺延。
      'case-decision': '2026-10-07',
      'payment/P1': '2026-08-31',
      'reconsideration/P1': '2026-10-13',
    },
    documents:
      'AY-01 DC-01 DC-09 LA-01 DC-22 SD-01 DC-01 DC-09 DC-05 DC-26 SH-01 GZ-01 SD-01 JD-01 JD-02 SD-01 JD-11 ZX-01 JA-01',
    findings: [],
  },
);
