/**
 * 一章程序由哪些案件讲完：`steps` 是流程环节，`acts` 是散在别的环节里、归这一章的办理事项。
 * `cases` 是故事、办理表的名称，`bulk` 指批量案件；合起来须把这一章的每一项都办过。
 */
export type Chapter = Readonly<{
  title: string;
  steps?: readonly string[];
  acts?: readonly string[];
  cases: readonly string[];
  /** 没有办理事项的，为什么。 */
  none?: string;
}>;

/** 报批生成的四项。 */
const approval = (kind: string): readonly string[] =>
  ['request', 'approve', 'return', 'withdraw'].map((part) => `${part}-${kind}`);

/** 各章程序，按办理先后。 */
export const chapters: readonly Chapter[] = [
  {
    title: '一、线索、核查与立案',
    steps: ['lead', 'filing'],
    cases: ['pengjiang-second-thoughts', 'tianhe-expired-food', 'bulk'],
  },
  {
    title: '二、简易程序',
    steps: ['summary-scene', 'summary-notice', 'summary-decision', 'summary-filing'],
    cases: ['pengjiang-airing', 'pengjiang-converted', 'dubu-warned'],
  },
  {
    title: '三、普通程序：调查、审核、告知、决定',
    steps: [
      'investigation',
      'closing-investigation',
      'review',
      'notice',
      'statement',
      'discussion',
      'decision',
    ],
    cases: [
      'tianhe-expired-food',
      'pengjiang-second-thoughts',
      'pengjiang-not-made-out',
      'pengjiang-joined',
      'dongguan-moved',
      'tianhe-joint-hearing',
      'tianhe-hearing-withdrawn',
      'tianhe-fast-track',
      'bulk',
    ],
  },
  {
    title: '四、快速办理',
    steps: ['fast-track'],
    acts: ['review-fast-track'],
    cases: ['tianhe-fast-track', 'tianhe-reverted', 'tianhe-reverted-early'],
  },
  {
    title: '五、听证',
    steps: ['hearing'],
    cases: ['tianhe-hearing', 'tianhe-joint-hearing', 'tianhe-hearing-withdrawn'],
  },
  { title: '六、先行登记保存', steps: ['preservation'], cases: ['tianhe-seizure', 'tianhe-measures'] },
  {
    title: '七、查封、扣押、冻结',
    steps: ['coercive-measure'],
    cases: ['tianhe-seizure', 'tianhe-measures', 'tianhe-police-filed'],
  },
  {
    title: '八、缴款、加处、催告、强制执行、代履行、申请法院',
    steps: ['execution'],
    cases: [
      'dongguan-enforced',
      'dongguan-instalments',
      'dongguan-cleared',
      'dubu-cash',
      'pengjiang-corrected',
      'pengjiang-demolished',
      'pengjiang-ended',
      'tianhe-auctioned',
      'tianhe-late-paid',
    ],
  },
  { title: '九、送达', steps: ['service'], cases: ['dongguan-cargo', 'dubu-fertiliser', 'pengjiang-facade'] },
  {
    title: '十、管辖、协助、移送其他机关和公安机关',
    steps: ['transfer'],
    acts: approval('transfer-out'),
    cases: ['tianhe-police', 'tianhe-police-filed', 'dongguan-moved', 'pengjiang-second-thoughts'],
  },
  {
    title: '十一、行政检查',
    steps: ['inspection-task', 'inspection-approval', 'inspection-visit', 'inspection-result'],
    cases: ['tianhe-inspection', 'tianhe-inspection-assigned'],
  },
  {
    title: '十二、公示、撤回、重新公示、不予公开',
    steps: ['disclosure'],
    cases: ['tianhe-expired-food', 'tianhe-inspection', 'pengjiang-corrected', 'pengjiang-annulled', 'bulk'],
  },
  { title: '十三、回避', steps: ['withdrawal'], cases: ['tianhe-police', 'dongguan-moved'] },
  {
    title: '十四、调查、听证、执行的中止、恢复、终止',
    acts: [
      ...approval('suspension'),
      'resume-investigation',
      ...approval('termination'),
      'pause-hearing',
      'resume-hearing',
      'terminate-hearing',
      ...approval('execution-suspension'),
      'resume-execution',
      ...approval('execution-ending'),
    ],
    cases: [
      'pengjiang-second-thoughts',
      'tianhe-joint-hearing',
      'dongguan-instalments',
      'pengjiang-ended',
      'bulk',
    ],
  },
  {
    title: '十五、决定的补正、变更、撤销、重新作出',
    steps: ['decision-change'],
    acts: ['record-revocation', 'reverse-execution'],
    cases: ['pengjiang-corrected', 'pengjiang-remade', 'pengjiang-annulled'],
  },
  {
    title: '十六、并案、分案、变更承办人',
    steps: ['joinder'],
    acts: ['reassign-handlers'],
    cases: ['pengjiang-joined', 'pengjiang-split-off', 'tianhe-joined', 'dongguan-moved'],
  },
  {
    title: '十七、复议、诉讼、国家赔偿',
    steps: ['remedy'],
    cases: ['pengjiang-remade', 'pengjiang-airing-reviewed', 'pengjiang-demolished', 'pengjiang-annulled'],
  },
  {
    title: '十八、行政执法监督',
    cases: [],
    none: '监督不改变案件，没有办理事项；监督规则各有案例表，办结的案件都核对过没有误报',
  },
  {
    title: '十九、结案、归档',
    steps: ['closing', 'archive'],
    cases: ['tianhe-expired-food', 'pengjiang-second-thoughts', 'tianhe-inspection', 'pengjiang-airing'],
  },
];
