import type { StatutoryBranch } from '../matters/matter.ts';
import type { Benchmark, Tier } from './benchmark.ts';
import type { Weighing } from './factors.ts';
import { type FenRange, fenRangeText } from './range.ts';
import { type TierAmount, tierFineText } from './tier-fine.ts';

type Parts = Readonly<{
  benchmark: Benchmark | undefined;
  branch: StatutoryBranch;
  statutory: FenRange;
  tier: Tier | undefined;
  amount: TierAmount | undefined;
  weighing: Weighing;
}>;

/** 裁量说明：写进决定书的一段话，到幅度为止，罚多少由决定写明。 */
export function discretionText({ benchmark, branch, statutory, tier, amount, weighing }: Parts): string {
  if (branch.fine.kind === 'none') return `${branch.title}，依法不处罚款。`;
  const law = `本案属于${branch.title}的情形，法定罚款幅度为${fenRangeText(statutory)}`;
  const reasons = weighing.titles.length > 0 ? `当事人具有${weighing.titles.join('、')}的情节，` : '';
  if (!tier || !amount || !benchmark)
    return `${reasons}${law}。没有可以适用的裁量阶次，结合违法事实、性质、情节和社会危害程度在法定幅度内裁量。`;
  const standard = `“${tier.title}”裁量阶次（${tierFineText(tier.fine)}）`;
  return `${reasons}${law}。依照${benchmark.title}，${tier.whenTitle}，适用${standard}，罚款${amount.exact ? '' : '幅度'}为${fenRangeText(amount.range)}。`;
}
