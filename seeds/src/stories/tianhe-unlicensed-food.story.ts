import { day } from '@lpt/domain';
import { story } from './story.ts';
import { storyFirm, storyShop } from './story-parties.ts';

const firm = storyFirm(
  {
    serial: 4,
    county: '440106',
    name: '广州市示例餐饮管理有限公司',
    address: '广州市天河区石牌街道演示路4号',
  },
  '罗示己',
);
const stall = storyShop(
  { serial: 5, county: '440106', name: '广州市天河区示例小食店', address: '广州市天河区石牌街道演示路6号' },
  '何示庚',
);

/** 天河：两名当事人各自未取得食品经营许可；听证权利按各自的标准，企业没有、个体工商户有。 */
export const tianheUnlicensedFood = story(
  {
    name: 'tianhe-unlicensed-food',
    title: '天河无证餐饮：两名当事人、听证数额各按各的',
    source: {
      id: 'V01',
      kind: 'worked-example',
      note: '条款和幅度取自法律，阶次为国家市场监管的三七开；企业的经营额九千六百元取自已公开决定的数字；其余是虚构的。',
    },
    body: 'tianhe-market',
    lead: {
      source: 'inspection',
      receivedOn: '2026-04-13',
      ground: '涉嫌未取得食品经营许可从事食品经营活动',
      content: '日常检查发现同一美食广场内两家铺位没有食品经营许可证，正在经营。',
      verifiedFrom: '2026-04-13',
    },
    parties: [firm, stall],
    violations: [
      {
        matter: 'food.unlicensed-food-business',
        parties: ['P1'],
        from: '2026-03-20',
        to: '2026-04-13',
        place: firm.address,
        facts: `${firm.name}自2026年3月20日起未取得食品经营许可从事餐饮服务，至检查之日经营额9600元，货值金额9600元。`,
        circumstances: { gainsYuan: 9600, goodsValueYuan: 9600 },
      },
      {
        matter: 'food.unlicensed-food-business',
        parties: ['P2'],
        from: '2026-04-01',
        to: '2026-04-13',
        place: stall.address,
        facts: `${stall.name}自2026年4月1日起未取得食品经营许可从事小食经营，至检查之日售出200份，每份15元，货值金额3000元。`,
        circumstances: { factors: ['cooperative'] },
        gains: [{ quantity: 200, unit: '份', unitPriceYuan: 15 }],
        goods: [{ quantity: 200, unit: '份', unitPriceYuan: 15 }],
      },
    ],
    records: [
      {
        kind: 'site',
        on: '2026-04-13',
        from: '11:00',
        to: '11:50',
        place: '广州市天河区石牌街道演示路美食广场',
        person: `${firm.representative}、${stall.representative}`,
        content: '两家铺位均在经营，未能出示食品经营许可证；查见收款记录。',
      },
      {
        kind: 'questioning',
        on: '2026-04-20',
        from: '09:30',
        to: '10:10',
        party: 'P1',
        place: '天河区市场监管局食品安全监管科',
        person: firm.representative,
        turns: [
          { question: '从什么时候开始经营，收了多少钱？', answer: '3月20日开业，到检查那天收了9600元。' },
        ],
      },
      {
        kind: 'questioning',
        on: '2026-04-20',
        from: '10:30',
        to: '11:00',
        party: 'P2',
        place: '天河区市场监管局食品安全监管科',
        person: stall.representative,
        turns: [{ question: '从什么时候开始经营，卖了多少？', answer: '4月1日开始，卖了200份，15元一份。' }],
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
      {
        party: 'P1',
        on: '2026-06-01',
        service: { method: 'direct', on: '2026-06-02', receiver: firm.representative },
      },
      {
        party: 'P2',
        on: '2026-06-01',
        service: { method: 'direct', on: '2026-06-02', receiver: stall.representative },
      },
    ],
    waivers: [
      {
        party: 'P2',
        on: '2026-06-03',
        statement: true,
        hearing: true,
        proof: '当事人签名的放弃声明（2026年6月3日）',
      },
    ],
    discussion: {
      on: '2026-06-10',
      opinions: '两名当事人的违法事实清楚；小食店积极配合，宜从轻。',
      conclusion: '同意对两名当事人分别没收违法所得并处罚款。',
    },
    decisions: [
      {
        party: 'P1',
        on: '2026-06-11',
        service: { method: 'direct', on: '2026-06-12', receiver: firm.representative },
      },
      {
        party: 'P2',
        on: '2026-06-11',
        service: { method: 'direct', on: '2026-06-12', receiver: stall.representative },
      },
    ],
    publications: [
      { party: 'P1', on: '2026-06-16' },
      { party: 'P2', on: '2026-06-16' },
    ],
    payments: [
      { party: 'P1', on: '2026-06-24', amountYuan: 65_000 },
      { party: 'P1', on: '2026-06-24', kind: 'gains', amountYuan: 9600 },
    ],
  },
  {
    phase: '告知与决定',
    parties: [
      {
        stage: '已执行',
        tier: '一般',
        range: '65000元至85000元',
        penalties: ['没收违法所得人民币玖仟陆佰元整（9600元）', '罚款人民币陆万伍仟元整（65000元）'],
        hearingRight: { granted: false, reasons: [] },
        noticeNumbers: ['粤穗天市监罚告〔2026〕1号'],
        decision: {
          number: '粤穗天市监处罚〔2026〕1号',
          title: '行政处罚决定书',
          on: day('2026-06-11'),
          outcome: 'penalty',
        },
        paidYuan: 74_600,
      },
      {
        stage: '执行中',
        tier: '从轻',
        range: '50000元至65000元',
        penalties: ['没收违法所得人民币叁仟元整（3000元）', '罚款人民币伍万元整（50000元）'],
        gainsArithmetic: '200份×15元＝3000元',
        hearingRight: { granted: true, reasons: ['罚款达到5000元的听证标准'] },
        noticeNumbers: ['粤穗天市监听告〔2026〕1号'],
        decision: {
          number: '粤穗天市监处罚〔2026〕2号',
          title: '行政处罚决定书',
          on: day('2026-06-11'),
          outcome: 'penalty',
        },
        paidYuan: 0,
      },
    ],
    legalReview: { needed: true, reasons: ['广州市天河区示例小食店：罚款达到5000元的听证标准'] },
    discussion: { needed: true, held: true },
    limits: {
      'case-decision': '2026-07-15',
      'statement-period/P1': '2026-06-09',
      'hearing-request/P2': '2026-06-09',
      // 六月十九日至二十一日端午放假。
      'publication-province/P1': '2026-06-23',
      'publication-province/P2': '2026-06-23',
      // 第十五日六月二十七日是周六，顺延。
      'payment/P2': '2026-06-29',
    },
    documents:
      'AY-01 DC-01 LA-01 DC-05 DC-05 DC-09 DC-26 SH-02 GZ-01 GZ-01 SD-01 SD-01 SH-03 JD-01 JD-02 JD-01 JD-02 SD-01 SD-01 JD-11 JD-11 ZX-01 ZX-01',
    findings: [],
  },
);
