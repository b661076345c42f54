import type { Citation } from '@lpt/law';
import { roughDays } from '../deadlines/length.ts';
import type { DeadlineRow } from '../deadlines/row.ts';
import type { Profile } from '../registry/registry.ts';
import type { ProofProblem } from './problem.ts';

/**
 * 两个期限碰在一起：须先等满 `wait` 各段，才能在 `within` 之内办成。
 * 按最不利的折算天数比较，等不完就是谁也无法遵守。
 */
const pairs: readonly Readonly<{ wait: readonly string[]; within: string; says: string }>[] = [
  {
    wait: ['hearing-earliest-day'],
    within: 'hearing-whole',
    says: '通知满七日才能举行听证，而三十日内要结束',
  },
  { wait: ['hearing-notice'], within: 'hearing-whole', says: '七日前通知听证，而三十日内要结束' },
  { wait: ['demand-wait'], within: 'court-application', says: '催告满十日才能申请，而三个月内要申请' },
  { wait: ['statement-period'], within: 'case-decision', says: '陈述申辩期满才能决定，而办案期限内要决定' },
  {
    wait: ['statement-period', 'hearing-request'],
    within: 'case-decision',
    says: '告知、听证的期限满了才能决定',
  },
];

/** 证明要靠的期限：必须有一行，`atMost` 不得更长，`atLeast` 不得更短，折算成日。 */
const required: readonly Readonly<{
  id: string;
  /** 只看这一领域的一行。 */
  scope?: Profile;
  says: string;
  atMost?: number;
  atLeast?: number;
}>[] = [
  { id: 'measure-approval', says: '当场实施强制措施，二十四小时内报告、补批', atMost: 1 },
  { id: 'sealing-or-impoundment', says: '查封、扣押不超过三十日', atMost: 30 },
  { id: 'freezing', says: '冻结不超过三十日', atMost: 30 },
  { id: 'preservation-decision', says: '先行登记保存七个工作日内处理', atMost: 9.8 },
  { id: 'statement-period', says: '陈述、申辩不少于三个工作日', atLeast: 4 },
  { id: 'reconsideration', says: '六十日内可以申请复议', atLeast: 60 },
  { id: 'litigation', says: '六个月内可以起诉', atLeast: 180 },
  { id: 'inspection-publication', says: '检查结果二十个工作日内公示', atMost: 28 },
  { id: 'demand-wait', says: '催告满十个工作日才能申请法院执行', atLeast: 14 },
  { id: 'hearing-request', says: '五个工作日内可以要求听证', atLeast: 7 },
  { id: 'hearing-notice', says: '听证七个工作日前通知', atLeast: 9 },
  { id: 'fast-track-decision', scope: 'police', says: '快速办理四十八小时内决定', atMost: 2 },
  { id: 'fast-track-decision', scope: 'customs', says: '快速办理七个工作日内决定', atMost: 9.8 },
  { id: 'court-application', says: '三个月内申请法院执行', atMost: 90 },
];

/** 谁也无法遵守的期限：长度不是正数、施行期为空、延长自相矛盾、必须等的长于可以用的。 */
export function deadlineProblems(rows: readonly DeadlineRow[]): readonly ProofProblem[] {
  return [
    ...rows.flatMap(rowProblems),
    ...required.flatMap(({ id, scope, says, atMost = Infinity, atLeast = 0 }) => {
      const own = rows.filter((row) => row.id === id && (!scope || row.scope === scope));
      if (own.length === 0) return [problem(`没有这个期限：${says}`, [])];
      const wrong = own.filter((row) => days(row) > atMost || days(row) < atLeast);
      return wrong.map((row) => problem(`“${row.title}”的长度不合法：${says}`, row.articles));
    }),
    ...pairs.flatMap(({ wait, within, says }) => {
      const limits = rows.filter(({ id }) => id === within);
      return limits.flatMap((limit) => {
        const needed = wait.reduce((sum, id) => sum + longest(rows, id, limit), 0);
        return needed <= days(limit) ? [] : [problem(`“${limit.title}”无法遵守：${says}`, limit.articles)];
      });
    }),
  ];
}

/** 同一范围或者通用的一行里最长的，折算成日。 */
function longest(rows: readonly DeadlineRow[], id: string, { scope }: DeadlineRow): number {
  const own = rows.filter(
    (row) => row.id === id && (row.scope === scope || row.scope === 'general' || scope === 'general'),
  );
  return Math.max(0, ...own.map(days));
}

function days({ length }: DeadlineRow): number {
  return roughDays(length);
}

function rowProblems(row: DeadlineRow): readonly ProofProblem[] {
  const { title, length, articles, from, to, extensions = [] } = row;
  const found: ProofProblem[] = [];
  if (!(length.count > 0)) found.push(problem(`“${title}”的长度不是正数，谁也无法遵守`, articles));
  if (from && to && to <= from) found.push(problem(`“${title}”没有施行的一天`, articles));
  for (const each of extensions) {
    const over = each.length && each.atMost && roughDays(each.length) > roughDays(each.atMost);
    if (over || each.times < 1) found.push(problem(`“${title}”的延长自相矛盾`, each.articles));
  }
  return found;
}

function problem(says: string, articles: readonly Citation[]): ProofProblem {
  return { kind: 'impossible-deadline', says, path: '', articles };
}
