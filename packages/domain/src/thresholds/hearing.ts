import { type Citation, GDH, MRH, PSP, type RuleId } from '@lpt/law';
import type { Identity, Proposal } from '../case/people.ts';
import { fineOf, gainsOf, goodsValueOf } from '../case/proposal.ts';
import { type Fen, yuan, yuanText } from '../kernel/money.ts';
import type { Profile } from '../registry/registry.ts';

/** 听证的数额标准，单位分。个体工商户按公民的标准（对当事人有利的读法，见 docs/interpretations）。 */
export type HearingThreshold = Readonly<{
  scope: Profile;
  counts: 'fine' | 'confiscation';
  citizenFen: Fen;
  organisationFen: Fen;
  rule: RuleId;
  articles: readonly Citation[];
}>;

const guangdong = { citizenFen: yuan(5_000), organisationFen: yuan(100_000) } as const;
const market = { citizenFen: yuan(10_000), organisationFen: yuan(100_000) } as const;
const police = { citizenFen: yuan(2_000), organisationFen: yuan(10_000) } as const;

/** 一行一个标准。几行都适用的，数额低的优先：省的办法让位于更低的部门规章，市场监管的规章允许从其省的规定。 */
export const hearingThresholds: readonly HearingThreshold[] = [
  {
    scope: 'guangdong',
    counts: 'fine',
    ...guangdong,
    rule: 'HEA-05',
    articles: [GDH.art(7, { para: 1 })],
  },
  {
    scope: 'guangdong',
    counts: 'confiscation',
    ...guangdong,
    rule: 'HEA-05',
    articles: [GDH.art(7, { para: 1 })],
  },
  {
    scope: 'market',
    counts: 'fine',
    ...market,
    rule: 'HEA-02',
    articles: [MRH.art(5, { para: 1, item: 3 })],
  },
  {
    scope: 'market',
    counts: 'confiscation',
    ...market,
    rule: 'HEA-03',
    articles: [MRH.art(5, { para: 1, item: 4 })],
  },
  {
    scope: 'police',
    counts: 'fine',
    ...police,
    rule: 'HEA-07',
    articles: [PSP.art(123, { para: 2 }), GDH.art(7, { para: 2 })],
  },
];

/** 适用的标准里数额最低的一行。 */
function lowest(
  counts: HearingThreshold['counts'],
  profiles: readonly Profile[],
  organisation: boolean,
): HearingThreshold | undefined {
  const limit = (row: HearingThreshold) => (organisation ? row.organisationFen : row.citizenFen);
  return hearingThresholds
    .filter((row) => row.counts === counts && profiles.includes(row.scope))
    .reduce<HearingThreshold | undefined>(
      (low, row) => (low && limit(low) <= limit(row) ? low : row),
      undefined,
    );
}

/** 当事人有没有听证权利，以及每一条理由。 */
export type HearingRight = Readonly<{
  granted: boolean;
  reasons: readonly Readonly<{ says: string; articles: readonly Citation[]; rule: RuleId }>[];
}>;

/** 拟处罚的罚款、没收能不能与登记的数额标准比；比不了而又没有别的理由的，不知道有没有听证权利。 */
export function knowsHearingThreshold(
  identity: Identity,
  proposal: Proposal | undefined,
  profiles: readonly Profile[],
): boolean {
  if (hearingRightOf(identity, proposal, profiles).granted) return true;
  const organisation = identity.kind === 'organisation';
  const confiscated = gainsOf(proposal) + goodsValueOf(proposal);
  return (
    (fineOf(proposal) === 0 || lowest('fine', profiles, organisation) !== undefined) &&
    (confiscated === 0 || lowest('confiscation', profiles, organisation) !== undefined)
  );
}

/** 罚款与没收分别比，不相加；没收违法所得与没收物品的价值相加（市场监管听证办法的办法，对当事人有利，普遍采用）。 */
export function hearingRightOf(
  identity: Identity,
  proposal: Proposal | undefined,
  profiles: readonly Profile[],
): HearingRight {
  if (proposal?.outcome !== 'penalty') return { granted: false, reasons: [] };
  const organisation = identity.kind === 'organisation';
  const amounts = { fine: fineOf(proposal), confiscation: gainsOf(proposal) + goodsValueOf(proposal) };
  const byAmount = (['fine', 'confiscation'] as const).flatMap((counts) => {
    const row = lowest(counts, profiles, organisation);
    if (!row) return [];
    const threshold = organisation ? row.organisationFen : row.citizenFen;
    if (amounts[counts] < threshold) return [];
    const what = counts === 'fine' ? '罚款' : '没收';
    return [
      { says: `${what}达到${yuanText(threshold)}元的听证标准`, rule: row.rule, articles: row.articles },
    ];
  });
  const byKind = proposal.penalties.flatMap(({ kind }) =>
    kind === 'revoke-licence' || kind === 'suspend-business'
      ? [
          {
            says: kind === 'revoke-licence' ? '拟吊销许可证件' : '拟责令停产停业',
            rule: 'HEA-01' as const,
            articles: [GDH.art(6, { item: kind === 'revoke-licence' ? 3 : 4 })],
          },
        ]
      : [],
  );
  const reasons = [...byAmount, ...byKind].filter(
    ({ says }, index, all) => all.findIndex((each) => each.says === says) === index,
  );
  return { granted: reasons.length > 0, reasons };
}
