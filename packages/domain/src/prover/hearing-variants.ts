import { addOffice, changeGuard, dropGuards, type IllegalVariant, variant } from './variant-changes.ts';

/** 听证故意改错的各处。 */
export const hearingVariants: readonly IllegalVariant[] = [
  variant(
    '调查人员主持听证',
    '由本案调查人员主持听证',
    dropGuards('name-hearing-panel', 'panel-not-investigators'),
  ),
  variant('听证不提前通知', '没有提前七个工作日通知', dropGuards('open-hearing', 'hearing-notice-in-time')),
  variant('决定不等听证举行', '申请了听证没有举行', dropGuards('approve-decision', 'hearing-settled')),
  variant(
    '听证申请期内也可以决定',
    '申请听证的期限没有届满',
    changeGuard('hearing-period-over', {
      holds: ({ hearingPeriod }) => hearingPeriod !== 'not-started',
    }),
  ),
  variant(
    '应当回避的人担任听证人员',
    '应当回避的人担任听证人员',
    dropGuards('name-hearing-panel', 'panel-not-withdrawn'),
  ),
  variant('承办人可以指定听证人员', '听证组成人员不由负责人指定', addOffice('name-hearing-panel', 'handler')),
  variant('谁都可以宣布听证开始', '听证不由指定的主持人主持', dropGuards('open-hearing', 'chair-presides')),
  variant('公开听证不公告', '公开听证没有按时公告', dropGuards('open-hearing', 'hearing-announced')),
  variant(
    '没有质证的证据也可以定案',
    '以听证没有质证的证据作出决定',
    dropGuards('approve-decision', 'evidence-examined'),
  ),
  variant(
    '听证以后的新证据不再听证',
    '没有再次听证就作出处理决定',
    dropGuards('approve-decision', 'no-new-evidence-after-hearing'),
  ),
  variant(
    '听证以前的法制审核也算',
    '听证以前的法制审核当作听证以后的',
    dropGuards('approve-decision', 'legal-review-after-hearing', 'legal-review-passed'),
  ),
];
