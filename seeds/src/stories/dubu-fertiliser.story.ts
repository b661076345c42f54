import { day } from '@lpt/domain';
import { FRM } from '@lpt/law';
import { story } from './story.ts';
import { storyPerson } from './story-parties.ts';

const seller = storyPerson({
  serial: 2,
  county: '441823',
  name: '李示丙',
  address: '清远市阳山县杜步镇演示村委会2号',
});

/** 杜步：销售未取得登记证的肥料产品，违法所得一千一百六十元。事实、违法所得、期限对照杜府执法决字[2025]第001号。 */
export const dubuFertiliser = story(
  {
    name: 'dubu-fertiliser',
    title: '杜步无证肥料：违法所得算法、镇街文号、公告送达',
    source: {
      id: 'X05',
      kind: 'published',
      note: '进货五十包、每包三十五元，售出二十九包、每包四十元，违法所得一千一百六十元，告知书和决定书文号，证据种类，未申辩、未要求听证，公告三十日取自已公开的决定；处罚内容公开的节选没有，按法定幅度拟定；当事人、日期是虚构的。',
    },
    body: 'dubu',
    lead: {
      source: 'inspection',
      receivedOn: '2025-03-04',
      ground: '涉嫌销售未取得登记证的肥料产品',
      content: '农资市场检查时发现经营户销售的一种复混肥料没有登记证号。',
      verifiedFrom: '2025-03-04',
    },
    parties: [seller],
    violations: [
      {
        matter: 'agriculture.unregistered-fertiliser',
        from: '2025-02-10',
        to: '2025-03-04',
        place: '清远市阳山县杜步镇演示农资店',
        facts:
          '当事人以每包35元购进没有肥料登记证的肥料产品50包，以每包40元售出29包，收取货款1160元；检查时尚存21包。',
        gains: [{ quantity: 29, unit: '包', unitPriceYuan: 40 }],
      },
    ],
    records: [
      {
        kind: 'site',
        on: '2025-03-04',
        from: '10:00',
        to: '10:40',
        party: 'P1',
        place: '清远市阳山县杜步镇演示农资店',
        person: seller.name,
        content: '店内货架旁码放该肥料21包，包装没有标注肥料登记证号；查见进货单一张，载明50包、单价35元。',
      },
      {
        kind: 'questioning',
        on: '2025-03-05',
        from: '09:30',
        to: '10:20',
        party: 'P1',
        place: '杜步镇综合行政执法办公室',
        person: seller.name,
        turns: [
          { question: '这批肥料进了多少，多少钱一包？', answer: '进了50包，35元一包。' },
          { question: '卖了多少，多少钱一包？', answer: '卖了29包，40元一包，收了1160元。' },
          { question: '进货时有没有查看肥料登记证？', answer: '没有。' },
        ],
      },
      {
        kind: 'questioning',
        on: '2025-03-06',
        from: '15:00',
        to: '15:25',
        place: '清远市阳山县杜步镇演示村委会',
        person: '梁示丁',
        turns: [
          {
            question: '检查当日你看到了什么？',
            answer: '执法人员清点时我在场，店里还有21包，没有登记证号。',
          },
        ],
      },
    ],
    evidence: [
      {
        kind: 'documentary',
        title: '进货单、销售流水复印件',
        source: '当事人提供并签名',
        obtainedOn: '2025-03-05',
        proves: '证明购进、售出的数量和单价',
      },
    ],
    filedOn: '2025-03-07',
    investigation: { closedOn: '2025-03-20', proposals: [{ warning: true, fineYuan: 1160 }] },
    review: { submittedOn: '2025-03-20', opinionOn: '2025-03-24' },
    proposalApprovedOn: '2025-03-25',
    notices: [{ on: '2025-03-26', service: { method: 'direct', on: '2025-03-27' } }],
    decisions: [
      {
        on: '2025-04-10',
        service: {
          method: 'public-notice',
          on: '2025-04-17',
          attempts: [
            { method: 'direct', on: '2025-04-11', proof: '住处无人，邻居称外出务工，去向不明。' },
            { method: 'post', on: '2025-04-16', proof: '邮件以“收件人不在”退回。' },
          ],
        },
      },
    ],
    publications: [{ on: '2025-04-18' }],
  },
  {
    on: '2025-05-20',
    phase: '告知与决定',
    stage: '执行中',
    number: '杜府立字[2025]第001号',
    articles: {
      violated: [FRM.art(5, { para: 1 })],
      penalised: [FRM.art(26, { para: 1 })],
    },
    parties: [
      {
        tier: null,
        statutory: '0元至3480元',
        gainsArithmetic: '29包×40元＝1160元',
        penalties: ['警告', '罚款人民币壹仟壹佰陆拾元整（1160元）'],
        hearingRight: { granted: false, reasons: [] },
        noticeNumbers: ['杜府罚告字[2025]第001号'],
        decision: {
          number: '杜府执法决字[2025]第001号',
          title: '行政处罚决定书',
          on: day('2025-04-10'),
          outcome: 'penalty',
        },
        service: { method: '公告送达', on: day('2025-04-17'), servedOn: day('2025-05-19') },
        publication: 'published',
      },
    ],
    legalReview: { needed: false, reasons: [] },
    limits: {
      'case-decision': '2025-06-05',
      'statement-period/P1': '2025-04-03',
      'decision-service/P1': '2025-04-21',
      'publication-province/P1': '2025-04-21',
      'payment/P1': '2025-06-03',
      'reconsideration/P1': '2025-07-18',
      'litigation/P1': '2025-11-19',
    },
    documents:
      'AY-01 DC-01 DC-05 DC-09 DC-05 LA-01 DC-26 SH-01 GZ-01 SD-01 JD-01 JD-02 SD-01 SD-01 SD-02 JD-11',
    findings: [],
  },
);
