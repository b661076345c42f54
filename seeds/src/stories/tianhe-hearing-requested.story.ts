import { story } from './story.ts';
import { storyShop } from './story-parties.ts';

const shop = storyShop(
  { serial: 9, county: '440106', name: '广州市天河区示例零食店', address: '广州市天河区棠下街道演示路9号' },
  '潘示丑',
);

/** 天河：当事人在手机上申请听证，本案停在听证。 */
export const tianheHearingRequested = story(
  {
    name: 'tianhe-hearing-requested',
    title: '天河过期食品：当事人网上申请听证，停在听证',
    source: {
      id: 'V02',
      kind: 'worked-example',
      note: '条款和幅度取自法律，阶次为国家市场监管的三七开；案情、当事人、日期是虚构的。',
    },
    body: 'tianhe-market',
    lead: {
      source: 'inspection',
      receivedOn: '2026-09-08',
      ground: '涉嫌经营超过保质期的食品',
      content: '专项检查发现货架上有超过保质期的坚果。',
      verifiedFrom: '2026-09-08',
    },
    parties: [shop],
    violations: [
      {
        matter: 'food.expired-food',
        from: '2026-08-25',
        to: '2026-09-08',
        place: shop.address,
        facts:
          '当事人于2026年8月25日至9月8日销售保质期至2026年8月24日的坚果，售出10袋，每袋60元，货值金额7200元。',
        gains: [{ quantity: 10, unit: '袋', unitPriceYuan: 60 }],
        goods: [{ quantity: 120, unit: '袋', unitPriceYuan: 60 }],
      },
    ],
    records: [
      {
        kind: 'site',
        on: '2026-09-08',
        from: '16:00',
        to: '16:40',
        party: 'P1',
        place: shop.address,
        person: shop.representative,
        content: '货架上陈列该批坚果110袋，标注保质期至2026年8月24日。',
      },
    ],
    evidence: [
      {
        kind: 'physical',
        title: '坚果实物及照片',
        source: '现场提取',
        obtainedOn: '2026-09-08',
        proves: '证明食品标注的保质期和数量',
      },
    ],
    filedOn: '2026-09-11',
    investigation: { closedOn: '2026-10-15' },
    review: { submittedOn: '2026-10-15', opinionOn: '2026-10-22' },
    proposalApprovedOn: '2026-10-23',
    notices: [
      { on: '2026-10-26', service: { method: 'direct', on: '2026-10-26', receiver: shop.representative } },
    ],
    hearingRequests: [{ on: '2026-10-28', channel: 'online', reason: '对货值金额的计算有异议，要求听证。' }],
  },
  {
    phase: '告知与决定',
    stage: '已申请听证',
    parties: [
      {
        stage: '已申请听证',
        tier: '一般',
        range: '65000元至85000元',
        penalties: ['没收违法所得人民币陆佰元整（600元）', '罚款人民币陆万伍仟元整（65000元）'],
        hearingRight: { granted: true, reasons: ['罚款达到5000元的听证标准'] },
        decision: null,
      },
    ],
    legalReview: { needed: true, reasons: ['广州市天河区示例零食店：罚款达到5000元的听证标准'] },
    discussion: { needed: true, held: false },
    limits: {
      'case-decision': '2026-12-10',
      'statement-period/P1': '2026-11-02',
      'hearing-request/P1': '2026-11-02',
    },
    documents: 'AY-01 DC-01 DC-09 LA-01 DC-26 SH-02 GZ-01 SD-01',
    findings: [],
  },
);
