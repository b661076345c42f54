import {
  addMove,
  addOffice,
  changeDeadline,
  changeGuard,
  dropGuards,
  type IllegalVariant,
  variant,
  widenFrom,
} from './variant-changes.ts';

/** 快速办理故意改错的各处。 */
export const fastTrackVariants: readonly IllegalVariant[] = [
  variant(
    '哪个机关都可以快速办理',
    '没有规章准许就快速办理',
    dropGuards('offer-fast-track', 'fast-track-granted'),
  ),
  variant('一人告知快速办理', '一名执法人员', dropGuards('offer-fast-track', 'two-valid-officers')),
  variant(
    '未成年人也可以快速办理',
    '有不得快速办理的情形',
    dropGuards('offer-fast-track', 'fast-track-not-excluded'),
  ),
  variant(
    '不签名也算同意快速办理',
    '当事人没有签名同意',
    changeGuard('fast-track-consent-full', {
      holds: ({ fastTrackConsent }) => fastTrackConsent !== 'objects',
    }),
  ),
  variant(
    '告知而没有同意就简化审核',
    '当事人没有同意就简化审核',
    changeGuard('fast-track-accepted', {
      holds: ({ fastTrack }) => fastTrack === 'accepted' || fastTrack === 'offered',
    }),
  ),
  variant(
    '要求听证以后仍快速决定',
    '应当转回普通程序而按快速办理决定',
    dropGuards('approve-decision', 'fast-track-still-fit'),
  ),
  variant(
    '须法制审核的也简化审核',
    '应当法制审核而简化审核',
    dropGuards('review-fast-track', 'fast-track-without-legal-review'),
  ),
  variant('承办人审核快速办理', '快速办理不由部门负责人', addOffice('review-fast-track', 'handler')),
  variant('调查没有终结就简化审核', '调查没有终结', widenFrom('review-fast-track', 'investigating')),
  variant(
    '只凭承认就终结调查',
    '只有承认、没有其他证据',
    dropGuards('close-investigation', 'confession-corroborated'),
  ),
  variant(
    '快速办理审核以后不经告知就有决定',
    '不经决定的条件',
    addMove({ act: 'review-fast-track', phase: ['proceeding'], stage: ['decided'] }),
  ),
  variant(
    '快速办理审核以后当作告知书已经送达',
    '没有送达告知书',
    addMove({ act: 'review-fast-track', phase: ['proceeding'], stage: ['notice-served'] }),
  ),
  variant(
    '快速办理的四十八小时改成七十二小时',
    '的长度不合法：快速办理',
    changeDeadline('fast-track-decision', (row) =>
      row.scope === 'police' ? { ...row, length: { count: 72, unit: 'hour' } } : row,
    ),
  ),
];
