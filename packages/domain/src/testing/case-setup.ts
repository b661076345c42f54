import type { Lead } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { Identity, PartyKind, Penalty, Proposal } from '../case/people.ts';
import { type Day, day, plusDays } from '../kernel/day.ts';
import { usccCheck } from '../kernel/identifiers.ts';
import { type Fen, yuan } from '../kernel/money.ts';
import type { DemoBody } from './demo-registry.ts';

/** 案件的样子。没有写的按 `usualSetup`。 */
export type CaseSetup = Readonly<{
  body: DemoBody;
  /** 当事人的类型，依次为 P1、P2……。 */
  parties: readonly PartyKind[];
  outcome: Proposal['outcome'];
  noPenaltyReason: NonNullable<Proposal['noPenaltyReason']>;
  /** 罚款，单位分。达到听证标准的，自然有听证权利。 */
  fineFen: Fen;
  lateFine: boolean;
  reporter?: NonNullable<Lead['reporter']>;
  /** 第一名当事人在期限内陈述、申辩。 */
  statement: boolean;
  /** 有听证权利的当事人：不申请听证、申请以后撤回、听证已经举行。 */
  hearing: 'none' | 'withdrawn' | 'held';
}>;

export const usualSetup: CaseSetup = {
  body: 'market',
  parties: ['organisation'],
  outcome: 'penalty',
  noPenaltyReason: 'first-minor-corrected',
  fineFen: yuan(50_000),
  lateFine: true,
  statement: true,
  hearing: 'none',
};

/** 告知以后各步的日子：举行听证的推迟二十九日，其余照原定。 */
export function dated({ hearing }: Pick<CaseSetup, 'hearing'>, on: string): Day {
  return plusDays(day(on), hearing === 'held' ? 29 : 0);
}

const organisation17 = '91440106PDY000060';

const identities: Readonly<Record<PartyKind, Identity>> = {
  organisation: {
    kind: 'organisation',
    name: '广州样例食品贸易有限公司',
    idNumber: `${organisation17}${usccCheck(organisation17)}`,
    representative: '林样犇',
    address: '广州市天河区示例路88号首层',
    phone: '020-00000088',
  },
  person: {
    kind: 'person',
    name: '赵样禾',
    idNumber: '44010618990101001X',
    address: '广州市天河区示例街9号',
    phone: '020-00000009',
    birth: day('1899-01-01'),
  },
  'individual-business': {
    kind: 'individual-business',
    name: '天河区样例食杂店',
    representative: '钱样苗',
    address: '广州市天河区示例巷7号',
  },
};

/** 尚未告知、决定的当事人。 */
export function demoParty(kind: PartyKind, index: number): Party {
  return {
    id: `P${index + 1}`,
    identity: identities[kind],
    notices: [],
    statements: [],
    hearingRequests: [],
    services: [],
    payments: [],
  };
}

const facts: Readonly<Record<DemoBody, string>> = {
  market:
    '2026年3月3日，执法人员在当事人的经营场所发现货架上待售的“样例牌”饼干36袋，标示保质期至2026年2月1日，已经超过保质期。当事人以每袋12元的价格售出29袋。',
  transport:
    '2026年3月3日10时20分，车牌号粤S00000的重型自卸货车运输散装砂石，行至样例公路25公里800米处，没有采取必要措施，货物沿途脱落、扬撒。',
  township: '当事人以每袋35元的价格购进未取得登记证的肥料50袋，以每袋40元的价格售出29袋，尚有21袋没有售出。',
};

const penalties: Readonly<Record<DemoBody, (fineFen: Fen) => readonly Penalty[]>> = {
  market: (fineFen) => [
    { kind: 'confiscate-gains', amountFen: yuan(348), arithmetic: '29袋×12元＝348元' },
    { kind: 'confiscate-goods', goods: '超过保质期的饼干36袋', valueFen: yuan(432) },
    { kind: 'fine', amountFen: fineFen },
  ],
  transport: (fineFen) => [{ kind: 'fine', amountFen: fineFen }],
  township: (fineFen) => [
    { kind: 'warning' },
    { kind: 'confiscate-gains', amountFen: yuan(1_160), arithmetic: '29袋×40元＝1160元' },
    { kind: 'fine', amountFen: fineFen },
  ],
};

/** 案件的违法事实，写进线索、违法行为和处理意见。 */
export function demoFacts({ body }: Pick<CaseSetup, 'body'>): string {
  return facts[body];
}

/** 调查终结时的处理意见。 */
export function demoProposal({ body, outcome, noPenaltyReason, fineFen }: CaseSetup): Proposal {
  if (outcome === 'no-penalty')
    return {
      outcome,
      noPenaltyReason,
      penalties: [],
      discretion: '当事人初次违法，货值较小，案发后主动下架并改正',
      facts: facts[body],
    };
  return {
    outcome,
    penalties: penalties[body](fineFen),
    tier: '从轻',
    discretion: '当事人积极配合调查，主动提供证据材料，适用“从轻”裁量阶次',
    facts: facts[body],
  };
}
