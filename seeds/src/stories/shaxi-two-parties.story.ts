import { day } from '@lpt/domain';
import { story } from './story.ts';
import { storyPerson, storyShop } from './story-parties.ts';

const stall = storyShop(
  { serial: 7, county: '442000', name: '中山市沙溪镇示例夜宵店', address: '中山市沙溪镇演示路7号' },
  '卢示癸',
);
const helper = storyPerson({
  serial: 8,
  county: '442000',
  name: '彭示子',
  address: '中山市沙溪镇演示路9号',
});

/** 沙溪：同案两名当事人结果不同，一名减轻处罚，一名不予处罚。 */
export const shaxiTwoParties = story(
  {
    name: 'shaxi-two-parties',
    title: '沙溪两名当事人：一名减轻罚款、一名不予处罚',
    source: {
      id: 'V01',
      kind: 'worked-example',
      note: '条款和幅度取自法律；镇街下放的职权为演示；案情、当事人、日期是虚构的。',
    },
    body: 'shaxi',
    lead: {
      source: 'inspection',
      receivedOn: '2026-08-03',
      ground: '涉嫌未取得食品经营许可从事食品经营活动',
      content: '夜间巡查发现夜宵店及相邻摊位没有食品经营许可。',
      verifiedFrom: '2026-08-03',
    },
    parties: [stall, helper],
    violations: [
      {
        matter: 'food.unlicensed-food-business',
        parties: ['P1'],
        from: '2026-07-15',
        to: '2026-08-03',
        place: stall.address,
        facts: `${stall.name}自2026年7月15日起未取得食品经营许可经营夜宵，货值金额1800元，收款1800元；检查后立即停业并补办许可。`,
        circumstances: { goodsValueYuan: 1800, gainsYuan: 1800, factors: ['harm-reduced'] },
      },
      {
        matter: 'food.unlicensed-food-business',
        parties: ['P2'],
        from: '2026-08-03',
        place: helper.address,
        facts: `${helper.name}于2026年8月3日首次在店旁摆卖自制糖水，售出6份，收款30元；检查时当场停止。`,
        circumstances: { goodsValueYuan: 60, gainsYuan: 30, factors: ['first-minor-corrected'] },
      },
    ],
    records: [
      {
        kind: 'site',
        on: '2026-08-03',
        from: '21:10',
        to: '21:50',
        place: '中山市沙溪镇演示路7号、9号',
        person: `${stall.representative}、${helper.name}`,
        content: '夜宵店正在营业，摊位摆卖糖水，均未能出示食品经营许可证；两人当场停止经营。',
      },
      {
        kind: 'questioning',
        on: '2026-08-05',
        from: '09:30',
        to: '10:00',
        party: 'P1',
        place: '沙溪镇综合行政执法局',
        person: stall.representative,
        turns: [
          {
            question: '经营了多久，收了多少钱？',
            answer: '7月15日开始，一共1800元。现在已经停业，正在办证。',
          },
        ],
      },
      {
        kind: 'questioning',
        on: '2026-08-05',
        from: '10:20',
        to: '10:40',
        party: 'P2',
        place: '沙溪镇综合行政执法局',
        person: helper.name,
        turns: [{ question: '以前摆卖过吗？', answer: '没有，当晚第一次，卖了6份就停了。' }],
      },
    ],
    evidence: [
      {
        kind: 'audio-visual',
        title: '现场照片、录像',
        source: '执法人员拍摄',
        obtainedOn: '2026-08-03',
        proves: '证明两名当事人的经营情况',
      },
    ],
    filedOn: '2026-08-06',
    investigation: {
      closedOn: '2026-08-18',
      proposals: [
        {
          party: 'P1',
          fineYuan: 3000,
          mitigation: '当事人主动停业并补办许可，消除了违法行为的危害后果，依法应当从轻或者减轻处罚。',
        },
        { party: 'P2', outcome: 'no-penalty', noPenaltyReason: 'first-minor-corrected' },
      ],
    },
    review: { submittedOn: '2026-08-18', opinionOn: '2026-08-21' },
    proposalApprovedOn: '2026-08-24',
    notices: [
      {
        party: 'P1',
        on: '2026-08-25',
        service: { method: 'direct', on: '2026-08-25', receiver: stall.representative },
      },
    ],
    decisions: [
      { party: 'P2', on: '2026-08-26', lateFine: false, service: { method: 'direct', on: '2026-08-27' } },
      {
        party: 'P1',
        on: '2026-09-03',
        service: { method: 'direct', on: '2026-09-04', receiver: stall.representative },
      },
    ],
    publications: [{ party: 'P1', on: '2026-09-08' }],
    payments: [
      { party: 'P1', on: '2026-09-15', amountYuan: 3000 },
      { party: 'P1', on: '2026-09-15', kind: 'gains', amountYuan: 1800 },
    ],
    closing: { requestedOn: '2026-09-17', on: '2026-09-18' },
  },
  {
    phase: '已结案',
    parties: [
      {
        stage: '已执行',
        tier: '从轻',
        statutory: '50000元至100000元',
        penalties: ['没收违法所得人民币壹仟捌佰元整（1800元）', '罚款人民币叁仟元整（3000元）'],
        hearingRight: { granted: false, reasons: [] },
        decision: {
          number: '粤中沙溪执罚字〔2026〕1-001号',
          title: '行政处罚决定书',
          on: day('2026-09-03'),
          outcome: 'penalty',
        },
        publication: 'published',
      },
      {
        stage: '已执行',
        penalties: ['不予行政处罚'],
        fineYuan: 0,
        noticeNumbers: [],
        decision: {
          number: '粤中沙溪执不罚〔2026〕1-001号',
          title: '不予行政处罚决定书',
          on: day('2026-08-26'),
          outcome: 'no-penalty',
        },
        publication: null,
      },
    ],
    legalReview: { needed: false, reasons: [] },
    discussion: { needed: false, held: false },
    limits: {
      'case-decision': '2026-11-04',
      'statement-period/P1': '2026-09-01',
      'publication-province/P1': '2026-09-14',
    },
    documents:
      'AY-01 DC-01 DC-09 DC-05 DC-05 LA-01 DC-26 SH-01 GZ-01 SD-01 JD-01 JD-03 SD-01 JD-01 JD-02 SD-01 JD-11 ZX-01 ZX-01 JA-01',
    findings: [],
  },
);
