/**
 * 表里有、而演示案件、办理表和批量案件都没有走过的各步，各写明为什么。
 * 有案件走过以后须从这里删去；不在这里而没有走过的，证明不通过。
 */
export const unwalkedSteps: Readonly<Record<string, string>> = {
  'open-split-case → investigating not-proposed': '演示里没有分案的案件',
  'give-review-opinion（proceeding） → returned': '演示里没有听证以后法制审核退回的案件',
  'withdraw-hearing-request → notice-served': '演示里没有撤回听证申请的案件',
  'withdraw-hearing-request → views-reviewed': '演示里没有意见复核以后才撤回听证申请的案件',
  'report-hearing → views-reviewed': '演示里没有意见复核以后才报告听证的案件',
  'terminate-hearing → notice-served': '演示里没有终止听证的案件',
  'terminate-hearing → views-reviewed': '演示里没有意见复核以后才终止听证的案件',
  'convert-to-ordinary → lead not-proposed': '演示里没有由当场处罚转为普通程序的案件，当场处罚的测试办过',
  'revise-proposal（awaiting-notice、notice-issued、notice-served、views-reviewed） → views-reviewed': '待办',
  'decide-on-the-spot → proceeding performed': '演示里没有当场只处警告的案件',
};
