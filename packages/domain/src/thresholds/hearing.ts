import { type Citation, GDH, MRH, type RuleId } from '@lpt/law';
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

const citizenFen = yuan(5_000);
const organisationFen = yuan(100_000);

/** 一行一个标准。广东的数额对市场监管部门同样适用：部门规章允许从其省的规定。 */
export const hearingThresholds: readonly HearingThreshold[] = [
  {
    scope: 'guangdong',
    counts: 'fine',
    citizenFen,
    organisationFen,
    rule: 'HEA-05',
    articles: [GDH.art(7, { para: 1 })],
  },
  {
    scope: 'guangdong',
    counts: 'confiscation',
    citizenFen,
    organisationFen,
    rule: 'HEA-05',
    articles: [GDH.art(7, { para: 1 })],
  },
  {
    scope: 'market',
    counts: 'confiscation',
    citizenFen,
    organisationFen,
    rule: 'HEA-03',
    articles: [MRH.art(5, { para: 1 }), MRH.art(5, { para: 2 })],
  },
];

/** 当事人有没有听证权利，以及每一条理由。 */
export type HearingRight = Readonly<{
  granted: boolean;
  reasons: readonly Readonly<{ says: string; articles: readonly Citation[]; rule: RuleId }>[];
}>;

/** 罚款与没收分别比，不相加；没收违法所得与没收物品的价值相加（市场监管听证办法的办法，对当事人有利，普遍采用）。 */
export function hearingRightOf(
  identity: Identity,
  proposal: Proposal | undefined,
  profiles: readonly Profile[],
): HearingRight {
  if (proposal?.outcome !== 'penalty') return { granted: false, reasons: [] };
  const organisation = identity.kind === 'organisation';
  const amounts = { fine: fineOf(proposal), confiscation: gainsOf(proposal) + goodsValueOf(proposal) };
  const byAmount = hearingThresholds
    .filter(({ scope }) => profiles.includes(scope))
    .flatMap(({ counts, rule, articles, ...row }) => {
      const threshold = organisation ? row.organisationFen : row.citizenFen;
      if (amounts[counts] < threshold) return [];
      const what = counts === 'fine' ? '罚款' : '没收';
      return [{ says: `${what}达到${yuanText(threshold)}元的听证标准`, rule, articles }];
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
  // 同一理由由几处规定的，只说一次。
  const reasons = [...byAmount, ...byKind].filter(
    ({ says }, index, all) => all.findIndex((each) => each.says === says) === index,
  );
  return { granted: reasons.length > 0, reasons };
}
