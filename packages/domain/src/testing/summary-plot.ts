import type { Identity, PartyKind, Penalty } from '../case/people.ts';
import { yuan } from '../kernel/money.ts';
import type { PlannedAct } from './act-plot.ts';
import { demoParty } from './case-setup.ts';
import { type DemoBody, demoActor, type Post } from './demo-registry.ts';

/** 当场处罚的样子。 */
export type SummarySetup = Readonly<{
  body: DemoBody;
  party: PartyKind;
  matter: string;
  circumstances: Readonly<Record<string, unknown>>;
  penalties: readonly Penalty[];
  /** 决定、收缴发生在水上。 */
  afloat: boolean;
  views: boolean;
}>;

export const usualSummary: SummarySetup = {
  body: 'market',
  party: 'person',
  matter: 'appearance.occupying-city-road',
  circumstances: { areaSqm: 2 },
  penalties: [{ kind: 'fine', amountFen: yuan(100) }],
  afloat: false,
  views: true,
};

function identityInputOf({ birth: _birth, ...identity }: Identity): Omit<Identity, 'birth'> {
  return identity;
}

/** 拟处罚的意见。 */
export function spotProposal(penalties: readonly Penalty[]) {
  return {
    outcome: 'penalty' as const,
    penalties,
    discretion: '当事人占用道路时间短，当场改正',
    facts: '2026年4月1日9时许，当事人在样例路人行道上摆放货架经营，占用城市道路2平方米。',
  };
}

const date = '2026-04-01';

/** 从查处到归档。2026年4月1日是星期三，4月4日至6日清明放假。 */
export function summaryPlot(setup: Partial<SummarySetup> = {}): readonly PlannedAct[] {
  const { body, party, matter, circumstances, penalties, afloat, views } = { ...usualSummary, ...setup };
  const officers = [`${body}.handler-1`, `${body}.handler-2`];
  const by = (post: Post) => demoActor(body, post);
  const step = (
    name: string,
    on: string,
    act: string,
    input: PlannedAct['input'],
    post: Post = 'handler-1',
  ) => ({
    name,
    on,
    actor: by(post),
    act,
    input,
  });
  const fine = penalties.reduce((sum, each) => sum + (each.kind === 'fine' ? each.amountFen : 0), 0);
  const proposal = spotProposal(penalties);
  return [
    step('查处', date, 'begin-summary', {
      officers,
      ground: '擅自占用城市道路',
      from: `${date}T09:10:00+08:00`,
      to: `${date}T09:40:00+08:00`,
      place: '样例路人行道',
      person: demoParty(party, 0).identity.name,
      certificatesShown: true,
      rightsTold: true,
      content: '当事人在人行道上摆放货架，占用城市道路。执法人员拍照取证。',
      signature: 'signed',
      parties: [identityInputOf(demoParty(party, 0).identity)],
      violations: [
        {
          matter,
          parties: ['P1'],
          from: date,
          to: date,
          place: '样例路人行道',
          facts: proposal.facts,
          circumstances,
        },
      ],
    }),
    step('告知', date, 'notify-orally', { party: 'P1', officers, rightsTold: true, proposal }),
    step('听取', date, 'hear-party', {
      party: 'P1',
      disputed: false,
      ...(views ? { views: '我是初次占道，请求从轻。', reply: '已按从轻幅度处理，意见予以采纳。' } : {}),
    }),
    step('决定', date, 'decide-on-the-spot', {
      party: 'P1',
      officers,
      place: '样例路人行道',
      handedOver: true,
      handover: 'signed',
      officersSigned: true,
      sealed: true,
      remedyClause: 'reconsideration-first',
      payMode: 'cash',
      lateFine: true,
      afloat,
    }),
    step('收缴', date, 'collect-cash', {
      party: 'P1',
      officers,
      amountFen: fine,
      ground: 'within-hundred',
      partyAsked: false,
      financeReceipt: true,
      receipt: '票据-0001',
      afloat,
    }),
    ...(afloat ? [step('抵岸', '2026-04-03', 'come-ashore', {})] : []),
    step('上交', afloat ? '2026-04-03' : '2026-04-02', 'hand-in-cash', {
      party: 'P1',
      cash: 'K1',
      receiver: '财务人员样寅金',
    }),
    step('缴付', '2026-04-03', 'bank-cash', { party: 'P1', cash: 'K1', voucher: '缴付-0001' }),
    step('备案', '2026-04-03', 'file-back', { party: 'P1', filedWith: '执法一队（演示）' }),
    step('公示', '2026-04-09', 'publish-decision', { party: 'P1', checked: true }, 'publisher'),
    step('办结', '2026-04-10', 'close-summary-case', {
      summary: '罚款已经当场收缴并缴付，决定已经备案、公示。',
    }),
    step('归档', '2026-04-13', 'archive-case', { retention: '永久', keeper: '样辛卷' }, 'archivist'),
  ];
}
