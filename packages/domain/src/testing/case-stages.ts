import type { ApprovalKind, ApprovalRequest } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { PartyId } from '../case/people.ts';
import { day } from '../kernel/day.ts';
import { instant } from '../kernel/instant.ts';
import { documentNumber, type NumberKind } from '../registry/document-number.ts';
import type { CaseRecorder } from './case-recorder.ts';
import { type CaseSetup, demoFacts, demoParty, demoProposal } from './case-setup.ts';
import { demoBody, demoHandlers, demoMatters, type Post } from './demo-registry.ts';

type Stage = (recorder: CaseRecorder, setup: CaseSetup) => void;

const grounds = {
  market: '涉嫌经营超过保质期的食品',
  transport: '涉嫌未采取必要措施防止货物脱落、扬撒',
  township: '涉嫌经营未取得登记证的肥料',
} as const;

/** 本年度某一类文书的第几号。 */
export function demoNumber({ body }: Pick<CaseSetup, 'body'>, kind: NumberKind, serial: number): string {
  return documentNumber(demoBody(body), kind, 2026, serial);
}

/** 报批并依次批准。`extra` 是最后批准时随之发生的事件。 */
export function approve(
  recorder: CaseRecorder,
  setup: CaseSetup,
  request: Readonly<{
    kind: ApprovalKind;
    title: string;
    on: string;
    input: ApprovalRequest['input'];
    party?: PartyId;
    stages?: readonly Extract<Post, 'unit-head' | 'agency-head'>[];
  }>,
  ...extra: Parameters<CaseRecorder['record']>[2][]
): void {
  const { kind, title, on, input, party, stages = ['unit-head', 'agency-head'] } = request;
  const requests = recorder.events.filter(({ type }) => type === 'ApprovalRequested').length;
  const id = `A${requests + 1}`;
  const [handler] = demoHandlers(setup.body);
  recorder.record(on, 'handler-1', {
    type: 'ApprovalRequested',
    request: {
      id,
      kind,
      title,
      ...(party ? { party } : {}),
      input,
      by: handler?.id ?? '',
      byName: handler?.name ?? '',
      on: day(on),
      stages,
      passed: 0,
      status: 'pending',
      opinions: [],
    },
  });
  stages.forEach((role, index) => {
    const lastOne = index === stages.length - 1;
    recorder.record(
      on,
      role,
      { type: 'ApprovalGiven', request: id, role, opinion: `同意${title}。`, last: lastOne },
      ...(lastOne ? extra : []),
    );
  });
}

/** 各机关辖区以内的违法地点。 */
const demoPlaces: Readonly<Record<CaseSetup['body'], string>> = {
  market: '广州市天河区示例路88号首层',
  transport: '东莞市示例路88号首层',
  township: '阳山县杜步镇示例路88号首层',
};

/** 线索登记。 */
export const registerLead: Stage = (recorder, setup) => {
  const { body, reporter } = setup;
  const { city, division, profile } = demoBody(body);
  const parties = setup.parties.map(demoParty);
  recorder.record('2026-03-02', 'handler-1', {
    type: 'LeadRegistered',
    caseId: `case-${body}`,
    city,
    body,
    division,
    profiles: profile,
    ground: grounds[body],
    lead: {
      number: '2026000001',
      source: reporter ? 'report' : 'inspection',
      receivedOn: day('2026-03-02'),
      content: `${reporter ? `${reporter.name}（${reporter.contact}）反映：` : '日常监督检查发现：'}${demoFacts(setup)}`,
      registeredBy: `${body}.handler-1`,
      ...(reporter ? { reporter } : {}),
    },
    parties,
    violations: [
      {
        id: 'V1',
        matter: demoMatters[body],
        parties: parties.map(({ id }) => id),
        from: day('2026-02-10'),
        to: day('2026-03-03'),
        place: demoPlaces[body],
        facts: demoFacts(setup),
        circumstances: {},
      },
    ],
  });
  recorder.issue(['AY-01']);
};

/** 启动核查，制作现场笔录。 */
export const verify: Stage = (recorder, { body }) => {
  const officers = demoHandlers(body);
  recorder.record('2026-03-03', 'handler-1', { type: 'VerificationStarted', officers });
  recorder.record('2026-03-03', 'handler-1', {
    type: 'RecordMade',
    record: {
      id: 'R1',
      kind: 'site',
      from: instant('2026-03-03T10:20:00+08:00'),
      to: instant('2026-03-03T11:05:00+08:00'),
      place: demoPlaces[body],
      officers,
      party: 'P1',
      person: '林样犇',
      certificatesShown: true,
      rightsTold: true,
      content: '货架上陈列待售商品若干。\n执法人员当场清点并拍照。',
      turns: [],
      signature: 'signed',
      beforeFiling: true,
    },
  });
  recorder.issue(['DC-01'], 'P1');
};

/** 立案。 */
export const fileCase: Stage = (recorder, setup) => {
  const handlers = demoHandlers(setup.body).map(({ id }) => id);
  const opinion = '有初步证据证明违法事实，依法应当给予行政处罚，属于本机关管辖，建议立案。';
  approve(
    recorder,
    setup,
    {
      kind: 'filing',
      title: '立案',
      on: '2026-03-05',
      input: { ground: grounds[setup.body], handlers, duplicateChecked: true, opinion },
    },
    {
      type: 'CaseFiled',
      number: demoNumber(setup, 'case-filing', 12),
      handlers,
      ground: grounds[setup.body],
    },
  );
  recorder.issue(['LA-01']);
};

/** 取证：送达地址、询问、书证、责令改正和复查。 */
export const investigate: Stage = (recorder, setup) => {
  const officers = demoHandlers(setup.body);
  for (const { id, identity } of setup.parties.map(demoParty)) {
    recorder.record('2026-03-06', 'handler-1', {
      type: 'ServiceAddressConfirmed',
      party: id,
      address: {
        address: identity.address,
        electronic: { channel: '电子邮件', account: 'party@example.invalid' },
        confirmedOn: day('2026-03-06'),
      },
    });
    recorder.issue(['DC-06'], id);
  }
  recorder.record('2026-03-09', 'handler-1', {
    type: 'RecordMade',
    record: {
      id: 'R2',
      kind: 'questioning',
      from: instant('2026-03-09T15:00:00+08:00'),
      to: instant('2026-03-09T16:10:00+08:00'),
      place: '执法一队询问室',
      officers,
      party: 'P1',
      person: '林样犇',
      certificatesShown: true,
      rightsTold: true,
      content: '',
      turns: [
        { question: '你是否申请执法人员回避？', answer: '不申请。' },
        { question: '请说明有关情况。', answer: '情况属实。' },
      ],
      signature: 'signed',
      beforeFiling: false,
    },
  });
  recorder.issue(['DC-05'], 'P1');
  recorder.record('2026-03-10', 'handler-1', {
    type: 'EvidenceAdded',
    evidence: {
      id: 'E1',
      kind: 'documentary',
      title: '进货票据和销售台账',
      source: '当事人提供',
      obtainedOn: day('2026-03-10'),
      officers,
      proves: '证明购进、销售的数量、单价和所得款项。',
      violations: ['V1'],
      file: { id: 'f1', name: '票据.pdf', sha256: 'a'.repeat(64), bytes: 1024, mediaType: 'application/pdf' },
    },
  });
  recorder.issue(['DC-09']);
  recorder.record('2026-03-11', 'handler-1', {
    type: 'CorrectionOrdered',
    correction: {
      id: 'C1',
      number: demoNumber(setup, 'rectification-order', 3),
      document: `D${recorder.theCase().documents.length + 1}`,
      party: 'P1',
      on: day('2026-03-11'),
      requirement: '立即停止违法行为，清理有关物品。',
      dueOn: day('2026-03-17'),
      officers,
    },
  });
  recorder.issue(['DC-22'], 'P1');
  recorder.record('2026-03-18', 'handler-1', {
    type: 'CorrectionRechecked',
    correction: 'C1',
    corrected: true,
    note: '已经改正。',
  });
};

/** 调查终结。 */
export const closeInvestigation: Stage = (recorder, setup) => {
  recorder.record('2026-03-20', 'handler-1', {
    type: 'InvestigationClosed',
    report: '本案经现场检查、询问和调取书证，事实已经查清。',
    complexity: { complex: false, reasons: [] },
    proposals: setup.parties.map((_, index) => ({ party: `P${index + 1}`, proposal: demoProposal(setup) })),
  });
  recorder.issue(['DC-26']);
};

/** 每名当事人，按办理以后的样子。 */
export function eachParty(recorder: CaseRecorder, work: (party: Party) => void): void {
  for (const party of recorder.theCase().parties) work(party);
}
