import { day } from '@lpt/domain';
import { RFR, RTR } from '@lpt/law';
import { story } from './story.ts';
import { storyFirm } from './story-parties.ts';

const carrier = storyFirm(
  { serial: 1, county: '441900', name: '东莞市示例货运有限公司', address: '东莞市谢岗镇演示大道1号' },
  '陈示甲',
);
const driver = '黄示乙';

/** 东莞：货运经营者未采取必要措施防止货物扬撒，公告送达。对照已公开的粤东交罚〔2025〕00977号。 */
export const dongguanCargo = story(
  {
    name: 'dongguan-cargo',
    title: '东莞货车扬撒：较轻阶次、公告送达',
    source: {
      id: 'X03',
      kind: 'published',
      note: '文号、机关、路段、裁量表、阶次、罚款、证据种类、公告三十日取自已公开的决定；当事人、人员、车牌、日期和钟点是虚构的。',
    },
    body: 'dongguan-transport',
    numbers: { 'penalty-decision': 977 },
    lead: {
      source: 'inspection',
      receivedOn: '2025-05-13',
      ground: '涉嫌未采取必要措施防止货物脱落、扬撒',
      content: '路面执法检查时发现一辆重型自卸货车运载的砂石沿途扬撒。',
      verifiedFrom: '2025-05-13',
    },
    parties: [carrier],
    violations: [
      {
        matter: 'transport.cargo-not-secured',
        from: '2025-05-13',
        place: 'G220线2537公里800米',
        facts: `2025年5月13日9时26分，当事人的驾驶员${driver}驾驶粤S演示1号重型自卸货车运载砂石，由东莞市谢岗镇驶往樟木头镇，途经G220线2537公里800米时，因未采取必要措施，车上货物扬撒。`,
        circumstances: { timesInYear: 1, correctedAtOnce: false },
      },
    ],
    records: [
      {
        kind: 'site',
        on: '2025-05-13',
        from: '09:30',
        to: '09:52',
        party: 'P1',
        place: 'G220线2537公里800米',
        person: driver,
        content:
          '执法人员出示证件、说明来意后检查：该车货厢未遮盖严密，砂石沿途扬撒，路面可见约三十米散落痕迹；驾驶员不能当场改正。',
      },
      {
        kind: 'questioning',
        on: '2025-05-13',
        from: '10:05',
        to: '10:38',
        party: 'P1',
        place: 'G220线2537公里800米检查点',
        person: driver,
        turns: [
          {
            question: '你驾驶的车辆属于谁？这趟运输从哪里到哪里？',
            answer: `车辆是${carrier.name}的，从谢岗镇运砂石到樟木头镇。`,
          },
          {
            question: '货物为什么会扬撒？能否当场改正？',
            answer: '出车时篷布没有拉紧，路上被风掀开。工具不在车上，当场盖不了。',
          },
          { question: '一年内有没有因为同样的情形被处罚过？', answer: '没有，这是第一次。' },
        ],
      },
    ],
    evidence: [
      {
        kind: 'audio-visual',
        title: '执法记录仪视频资料',
        source: '现场执法人员拍摄',
        obtainedOn: '2025-05-13',
        proves: '证明货物扬撒的现场情况和车辆号牌',
      },
    ],
    filedOn: '2025-05-15',
    filing: { requestedOn: '2025-05-14' },
    investigation: { closedOn: '2025-05-22' },
    review: { submittedOn: '2025-05-22', opinionOn: '2025-05-26' },
    proposalApprovedOn: '2025-05-27',
    notices: [
      {
        on: '2025-05-27',
        service: { method: 'post', on: '2025-05-30', receiver: carrier.name },
      },
    ],
    decisions: [
      {
        on: '2025-06-12',
        service: {
          method: 'public-notice',
          on: '2025-06-20',
          attempts: [
            { method: 'direct', on: '2025-06-13', proof: '登记住所无人，现场拍照。' },
            { method: 'post', on: '2025-06-18', proof: '邮件以“查无此人”退回。' },
          ],
        },
      },
    ],
    publications: [{ on: '2025-06-19' }],
    payments: [{ on: '2025-07-28', amountYuan: 1000 }],
    closing: { requestedOn: '2025-07-30', on: '2025-08-01' },
    archive: { on: '2025-08-20' },
  },
  {
    phase: '已归档',
    stage: '已归档',
    number: '粤东交立〔2025〕00001号',
    articles: {
      violated: [RTR.art(26, { para: 2 }), RFR.art(32)],
      penalised: [RTR.art(68, { para: 2 }), RFR.art(64, { item: 2 })],
    },
    parties: [
      {
        stage: '已执行',
        tier: '较轻',
        range: '1000元',
        statutory: '1000元至3000元',
        penalties: ['罚款人民币壹仟元整（1000元）'],
        fineYuan: 1000,
        capitals: '壹仟元整',
        gainsYuan: 0,
        hearingRight: { granted: false, reasons: [] },
        noticeNumbers: ['粤东交罚告〔2025〕00001号'],
        decision: {
          number: '粤东交罚〔2025〕00977号',
          title: '行政处罚决定书',
          on: day('2025-06-12'),
          outcome: 'penalty',
        },
        service: { method: '公告送达', on: day('2025-06-20'), servedOn: day('2025-07-21') },
        publication: 'published',
        paidYuan: 1000,
      },
    ],
    legalReview: { needed: false, reasons: [] },
    discussion: { needed: false, held: false },
    limits: {
      'case-decision': '2025-08-13',
      'legal-review/S1': '2025-05-29',
      'statement-period/P1': '2025-06-09',
      'decision-service/P1': '2025-06-23',
      'publication-province/P1': '2025-06-23',
      'payment/P1': '2025-08-05',
      'reconsideration/P1': '2025-09-19',
      'litigation/P1': '2026-01-21',
    },
    documents:
      'AY-01 DC-01 DC-05 DC-09 LA-01 DC-26 SH-01 GZ-01 SD-01 JD-01 JD-02 SD-01 SD-01 JD-11 SD-02 ZX-01 JA-01 JA-02 JA-03 JA-04',
    findings: [],
  },
);
