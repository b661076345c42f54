import { moneyText } from '../case/proposal.ts';
import { chineseDay, type Day } from '../kernel/day.ts';
import { chineseInstant, type Instant } from '../kernel/instant.ts';
import type { Fen } from '../kernel/money.ts';
import type { Value } from './model.ts';

/** 值的来历的说法，给人看。 */
const origins = {
  lead: '案件来源登记表',
  filing: '立案审批表',
  officer: '执法人员填写',
  party: '当事人提出',
  records: '调查笔录',
  evidence: '证据登记',
  report: '案件调查终结报告',
  review: '审核意见',
  notice: '行政处罚告知书',
  views: '陈述申辩复核意见',
  hearing: '听证登记',
  transfer: '移送和协助登记',
  discussion: '集体讨论记录',
  approval: '审批意见',
  decision: '负责人批准的处理决定',
  correction: '责令改正通知书',
  preservation: '先行登记保存',
  measure: '行政强制措施登记',
  address: '送达地址确认书',
  service: '送达登记',
  payment: '缴款登记',
  publication: '公示摘要',
  execution: '执行登记',
  change: '决定更正登记',
  closing: '结案审批表',
  archive: '立卷归档登记',
  spot: '当场处罚登记',
  inspection: '行政检查登记',
  issued: '文书登记',
  number: '文号登记',
  registry: '执法主体库',
  matter: '执法事项库',
  computed: '系统计算',
} as const;

export type OriginName = keyof typeof origins;

/** 没有内容可填时印的符号，免得事后补填。 */
export const nothing = '/';

/** 来自案件数据的文字。`path` 是案件数据里的位置；没有内容的印斜杠。 */
export function given(text: string | undefined, origin: OriginName, path?: string): Value {
  const shown = text?.trim() ? text.trim() : nothing;
  return { text: shown, from: { label: origins[origin], ...(path ? { path } : {}) } };
}

/** 来自案件数据的日子：2026年10月8日。 */
export function givenDay(on: Day | undefined, origin: OriginName, path?: string): Value {
  return given(on && chineseDay(on), origin, path);
}

/** 来自案件数据的时刻，到分：2026年10月8日9时30分。 */
export function givenInstant(at: Instant, origin: OriginName, path?: string): Value {
  return given(chineseInstant(at), origin, path);
}

/** 来自案件数据的金额，单位分，大写加数字：壹仟元整（1000元）。 */
export function givenMoney(amount: Fen, origin: OriginName, path?: string): Value {
  return given(moneyText(amount), origin, path);
}
