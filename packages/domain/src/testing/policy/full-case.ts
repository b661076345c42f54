import type { Case } from '../../case/case.ts';
import type { InvestigationRecord } from '../../case/investigation.ts';
import type { Party } from '../../case/party.ts';
import type { Identity } from '../../case/people.ts';
import { day } from '../../kernel/day.ts';
import { usccCheck } from '../../kernel/identifiers.ts';
import { fullCoercion } from './full-coercion.ts';
import { aParty, at, officers, on, type Sensitive, someSensitive } from './full-party.ts';
import { fullCash, fullInspection, fullSummary } from './full-summary.ts';
import { fullTransfer } from './full-transfer.ts';

function aRecord(s: Sensitive, told: string): InvestigationRecord {
  return {
    id: 'R1',
    kind: 'questioning',
    from: at,
    to: at,
    place: '经营场所',
    officers,
    party: 'P1',
    person: s.witness,
    certificatesShown: true,
    rightsTold: true,
    content: told,
    turns: [{ question: '姓名、住址？', answer: `${s.witness}，在${s.address}见过${s.person}` }],
    signature: 'signed',
    beforeFiling: false,
  };
}

/** 每个可以写到的字段都有内容的案件：一名自然人 P1，一个公司 P2，天河演示市监局执法一队承办。 */
export function fullCase(s: Sensitive = someSensitive, told = '没有补充'): Case {
  const person: Identity = {
    kind: 'person',
    name: s.person,
    idNumber: s.identityNumber,
    representative: s.representative,
    address: s.address,
    phone: s.phone,
    birth: day(s.birth),
  };
  const company: Identity = {
    kind: 'organisation',
    name: '演示食品有限公司',
    idNumber: `91440106PDY000036${usccCheck('91440106PDY000036')}`,
    representative: s.representative,
    address: '演示大道2号',
    phone: s.phone,
  };
  return {
    ...opened(s, told),
    parties: [onTheSpot(aParty('P1', person, s), s), aParty('P2', company, s)],
    requests: [
      {
        id: 'A1',
        kind: 'decision',
        title: '行政处罚决定',
        party: 'P1',
        input: { note: told },
        by: 'tianhe-market.a',
        byName: '演示人员a',
        on,
        stages: ['unit-head', 'agency-head'],
        passed: 0,
        status: 'pending',
        opinions: [
          {
            by: 'x',
            name: '演示人员甲',
            role: 'unit-head',
            on,
            outcome: 'returned',
            opinion: `补充${s.person}的材料`,
          },
        ],
      },
    ],
    records: [aRecord(s, told)],
    ...outcomes(s, told),
    ...fullTransfer(s, told),
    ...fullCoercion(s, told),
    ...fullInspection(s, told),
  };
}

/** 当场处罚、当场收缴也都发生过。 */
function onTheSpot(party: Party, s: Sensitive): Party {
  const { proposal } = party;
  return proposal ? { ...party, summary: fullSummary(proposal, s), cash: fullCash(s) } : party;
}

function opened(s: Sensitive, told: string) {
  return {
    id: 'case-1',
    city: '440100',
    body: 'tianhe-market',
    division: '440106',
    profiles: ['general'],
    version: 40,
    updatedAt: at,
    phase: 'proceeding',
    procedure: 'ordinary',
    suspended: false,
    number: '立〔2026〕1号',
    ground: `涉嫌经营超过保质期的食品（${s.person}）`,
    lead: {
      number: '线索一',
      source: 'report',
      receivedOn: on,
      content: `${s.reporter}（${s.reporterContact}）反映：${told}`,
      reporter: { name: s.reporter, contact: s.reporterContact },
      registeredBy: 'tianhe-market.a',
    },
    handlers: ['tianhe-market.a', 'tianhe-market.b'],
    violations: [
      {
        id: 'V1',
        matter: 'expired-food',
        parties: ['P1', 'P2'],
        from: on,
        to: on,
        place: s.address,
        facts: `${s.person}于当日经营，${told}`,
        circumstances: { seller: s.person, goodsValueFen: 1 },
      },
    ],
    evidence: [
      {
        id: 'E1',
        kind: 'documentary',
        title: `${s.person}的身份证复印件`,
        source: `${s.person}提供`,
        obtainedOn: on,
        officers,
        proves: '主体身份',
        violations: ['V1'],
        file: { id: s.file, name: '身份证.jpg', sha256: '0'.repeat(64), bytes: 1, mediaType: 'image/jpeg' },
      },
    ],
    openedBy: { officer: 'tianhe-market.a', name: '演示人员a', body: 'tianhe-market', roles: ['handler'] },
  } as const;
}

function outcomes(s: Sensitive, told: string) {
  return {
    intervals: [{ id: 'I1', stage: 'case', reason: 'testing', from: on, to: on, paper: '检验委托书' }],
    corrections: [
      {
        id: 'C1',
        number: '改〔2026〕1号',
        document: 'correction-1',
        party: 'P1',
        on,
        requirement: `责令${s.person}改正`,
        dueOn: on,
        officers,
        recheck: { on, corrected: true, note: told },
      },
    ],
    reviews: [
      {
        id: 'W1',
        kind: 'legal',
        grounds: ['情况疑难'],
        submittedOn: on,
        submittedBy: 'tianhe-market.a',
        opinion: {
          on,
          by: 'x',
          name: '演示人员乙',
          outcome: 'return',
          text: told,
          defects: [`${s.person}的笔录没有日期`],
        },
      },
    ],
    discussions: [
      {
        id: 'G1',
        on,
        chair: '演示人员丙',
        attendees: ['演示人员丁'],
        recorder: '演示人员戊',
        opinions: told,
        conclusion: '同意',
        parties: ['P1'],
      },
    ],
    documents: [
      { id: 'notice-P1', code: 'GZ-01', title: '行政处罚告知书', party: 'P1', on, seq: 20 },
      { id: 'decision-P1', code: 'JD-02', title: '行政处罚决定书', party: 'P1', on, seq: 30 },
      { id: 'report', code: 'DC-26', title: `${s.person}案调查终结报告`, on, seq: 10 },
    ],
    verification: { startedOn: on, extendedOn: on },
    filedOn: on,
    notFiled: { on, reason: told },
    reporterAnsweredOn: on,
    investigationClosedOn: on,
    investigationReport: `${s.person}：${told}`,
    complexity: { complex: true, reasons: ['涉案人数较多'] },
    extensions: [{ on, days: 30, by: 'agency-head', reason: told }],
    terminated: { on, reason: told },
    transferredOut: { on, to: '演示公安机关', reason: told },
    closedOn: on,
    archived: { on, archiveNumber: '档一', retention: '永久' },
  } as const;
}
