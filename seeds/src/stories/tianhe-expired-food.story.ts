import { day } from '@lpt/domain';
import { FSL } from '@lpt/law';
import { story } from './story.ts';
import { storyShop } from './story-parties.ts';

const shop = storyShop(
  { serial: 3, county: '440106', name: '广州市天河区示例日用品店', address: '广州市天河区猎德街道演示路3号' },
  '刘示戊',
);

/** 天河：经营超过保质期的食品，送检扣除期限，听证权利、法制审核、集体讨论、申辩复核俱全。 */
export const tianheExpiredFood = story(
  {
    name: 'tianhe-expired-food',
    title: '天河过期食品：送检扣除、听证权利、法制审核、集体讨论',
    source: {
      id: 'V02',
      kind: 'worked-example',
      note: '条款和幅度取自法律，阶次为国家市场监管的三七开；案情、当事人、日期是虚构的。',
    },
    body: 'tianhe-market',
    lead: {
      source: 'report',
      receivedOn: '2026-03-02',
      ground: '涉嫌经营超过保质期的食品',
      content: '举报人称在该店购买的饼干已经超过保质期。',
      reporter: { name: '吴女士', contact: '15499990003' },
      verifiedFrom: '2026-03-03',
      reporterAnswered: { on: '2026-03-16', how: '电话告知已于2026年3月12日立案。' },
    },
    parties: [shop],
    violations: [
      {
        matter: 'food.expired-food',
        from: '2026-02-20',
        to: '2026-03-03',
        place: '广州市天河区猎德街道演示路3号',
        facts:
          '当事人于2026年2月20日至3月3日在店内销售保质期至2026年2月19日的饼干，购进226盒，标价38元，售出12盒，收款456元，货值金额8588元；检查时尚存214盒。',
        circumstances: { factors: ['cooperative'] },
        gains: [{ quantity: 12, unit: '盒', unitPriceYuan: 38 }],
        goods: [{ quantity: 226, unit: '盒', unitPriceYuan: 38 }],
      },
    ],
    records: [
      {
        kind: 'site',
        on: '2026-03-03',
        from: '10:10',
        to: '11:05',
        party: 'P1',
        place: '广州市天河区猎德街道演示路3号',
        person: shop.representative,
        content: '货架上陈列该批饼干214盒，包装标注保质期至2026年2月19日；经营者在场确认并签名。',
      },
      {
        kind: 'questioning',
        on: '2026-03-13',
        from: '14:30',
        to: '15:20',
        party: 'P1',
        place: '天河区市场监管局食品安全监管科',
        person: shop.representative,
        turns: [
          { question: '这批饼干购进多少、售出多少？', answer: '购进226盒，2月20日以后售出12盒，38元一盒。' },
          { question: '为什么没有及时下架？', answer: '店员疏忽，没有按日检查保质期。' },
        ],
      },
    ],
    evidence: [
      {
        kind: 'physical',
        title: '饼干样品及照片',
        source: '现场抽样',
        obtainedOn: '2026-03-03',
        proves: '证明食品标注的保质期和数量',
      },
      {
        kind: 'documentary',
        title: '进货票据、销售小票',
        source: '当事人主动提供',
        obtainedOn: '2026-03-13',
        proves: '证明购进、售出的数量和金额',
      },
      {
        kind: 'expert-opinion',
        title: '检验报告',
        source: '委托检验机构出具',
        obtainedOn: '2026-04-10',
        proves: '证明食品的品质指标，未见危害后果',
      },
    ],
    intervals: [
      { reason: 'testing', from: '2026-03-16', to: '2026-04-10', paper: '检验委托书（演示）2026-07' },
    ],
    serviceAddresses: [{ on: '2026-03-13', address: shop.address }],
    filedOn: '2026-03-12',
    filing: { requestedOn: '2026-03-10', unitHeadOn: '2026-03-11' },
    investigation: {
      closedOn: '2026-05-06',
      proposals: [{ confiscateGoods: [{ goods: '饼干214盒', valueYuan: 8132 }] }],
    },
    review: { submittedOn: '2026-05-07', opinionOn: '2026-05-14' },
    proposalRequestedOn: '2026-05-14',
    proposalApprovedOn: '2026-05-15',
    notices: [
      { on: '2026-05-18', service: { method: 'direct', on: '2026-05-18', receiver: shop.representative } },
    ],
    statements: [
      {
        on: '2026-05-20',
        channel: 'written',
        content: '店铺经营困难，已经全部下架并制定了每日检查制度，请求少罚。',
      },
    ],
    views: [
      {
        on: '2026-05-26',
        adopted: 'not-adopted',
        reply:
          '下架、整改属实，拟处罚时已经作为从轻情节考虑，罚款已是法定幅度下限；没有减轻处罚的其他法定情节，不予采纳。',
      },
    ],
    discussion: {
      on: '2026-05-28',
      opinions: '事实清楚，证据充分。当事人积极配合、主动提供证据材料，宜从轻；申辩理由已经考虑。',
      conclusion: '一致同意没收违法所得和剩余食品，罚款五万元。',
    },
    decisions: [
      {
        requestedOn: '2026-05-29',
        on: '2026-06-01',
        service: { method: 'direct', on: '2026-06-03', receiver: shop.representative },
      },
    ],
    publications: [{ on: '2026-06-05' }],
    performance: [{ on: '2026-06-04', note: '饼干214盒已经没收，登记入库，待集中销毁。' }],
    payments: [
      { on: '2026-06-12', amountYuan: 50_000 },
      { on: '2026-06-12', kind: 'gains', amountYuan: 456 },
    ],
    closing: { requestedOn: '2026-06-15', on: '2026-06-16' },
    archive: { on: '2026-06-30' },
  },
  {
    phase: '已归档',
    number: '粤穗天市监立〔2026〕1号',
    articles: {
      violated: [FSL.art(34, { item: 10 })],
      penalised: [FSL.art(124, { para: 1, item: 5 })],
    },
    parties: [
      {
        stage: '已执行',
        tier: '从轻',
        range: '50000元至65000元',
        statutory: '50000元至100000元',
        penalties: [
          '没收违法所得人民币肆佰伍拾陆元整（456元）',
          '没收饼干214盒',
          '罚款人民币伍万元整（50000元）',
        ],
        gainsArithmetic: '12盒×38元＝456元',
        hearingRight: { granted: true, reasons: ['罚款达到5000元的听证标准', '没收达到5000元的听证标准'] },
        noticeNumbers: ['粤穗天市监听告〔2026〕1号'],
        decision: {
          number: '粤穗天市监处罚〔2026〕1号',
          title: '行政处罚决定书',
          on: day('2026-06-01'),
          outcome: 'penalty',
        },
        service: { method: '直接送达', on: day('2026-06-03'), servedOn: day('2026-06-03') },
        publication: 'published',
        paidYuan: 50_456,
      },
    ],
    legalReview: {
      needed: true,
      reasons: [
        '广州市天河区示例日用品店：罚款达到5000元的听证标准',
        '广州市天河区示例日用品店：没收达到5000元的听证标准',
      ],
    },
    discussion: { needed: true, held: true },
    limits: {
      'lead-verification': '2026-03-23',
      'reporter-answer': '2026-03-19',
      // 九十日本至六月十日，送检二十六日（三月十六日至四月十日）扣除。
      'case-decision': '2026-07-06',
      // 五月九日（周六）调休上班，十个工作日至五月二十日前已无休假。
      'legal-review/S1': '2026-05-20',
      'statement-period/P1': '2026-05-25',
      'hearing-request/P1': '2026-05-25',
      'publication-province/P1': '2026-06-10',
      'payment/P1': '2026-06-18',
      'file-closing': '2026-07-06',
      'reconsideration/P1': '2026-08-03',
      'litigation/P1': '2026-12-03',
    },
    documents:
      'AY-01 DC-01 DC-09 LA-01 DC-05 DC-09 DC-06 DC-09 DC-26 SH-02 GZ-01 SD-01 GZ-03 GZ-04 SH-03 JD-01 JD-02 SD-01 JD-11 ZX-01 ZX-01 JA-01 JA-02 JA-03 JA-04',
    findings: [],
  },
);
