import { guards } from '@lpt/domain';

/** 不由条件得出的理由：阶段、案件、监督线索的办理。代码不变。 */
const placeRefusals: Readonly<Record<string, string>> = {
  'no-such-case': '没有这个案件',
  'case-exists': '案件已经登记',
  'wrong-phase': '案件所处的阶段不能办理',
  'case-suspended': '案件已经中止调查',
  'wrong-procedure': '案件适用的程序不能办理',
  'no-such-party': '没有这名当事人',
  'not-your-office': '由别的岗位办理',
  'actor-withdrawn': '办理人已经回避',
  'wrong-party-stage': '当事人所处的进度不能办理',
  'not-the-supervised-body': '说明情况由被监督的机关办理',
  'not-its-supervisor': '办理人所在单位不是该机关的监督机构',
  'supervisor-not-qualified': '办理人没有有效的行政执法监督证件',
  'finding-settled': '监督线索已经办结',
  'wrong-handling-status': '监督线索所处的状态不能办理',
  'explanation-still-open': '要求说明的期限没有届满',
  'handling-text-missing': '没有写明理由或者内容',
  'explanation-term-past': '说明的期限不在今天以后',
};

/** `refused` 的全部理由代码和说法：办理的条件，加上阶段一类的；两处都有的，以条件的说法为准。 */
export const refusalCodes: readonly Readonly<{ code: string; says: string }>[] = Object.entries({
  ...placeRefusals,
  ...Object.fromEntries(Object.values(guards).map(({ id, says }) => [id, says])),
})
  .map(([code, says]) => ({ code, says }))
  .toSorted((a, b) => (a.code < b.code ? -1 : 1));
