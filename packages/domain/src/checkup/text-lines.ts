import { type Citation, citeAll } from '@lpt/law';
import type { Clock } from '../clocks/clock.ts';
import type { Refusal } from '../engine/refusal.ts';
import { chineseDay } from '../kernel/day.ts';
import { chineseInstant } from '../kernel/instant.ts';
import type { Need } from './check-need.ts';

/** 一句话，后面括注依据；句末的句号放在括注以后。 */
export function cited(says: string, articles: readonly Citation[]): string {
  const bare = says.replace(/。$/, '');
  return articles.length > 0 ? `${bare}（${citeAll(articles)}）。` : `${bare}。`;
}

/** 一项一个序号；同一项的第二行缩进。 */
export function numbered(items: readonly (readonly string[])[]): readonly string[] {
  return items.flatMap(([first = '', ...more], index) => [
    `${index + 1}. ${first}`,
    ...more.map((line) => `   ${line}`),
  ]);
}

/** 一处不合法，或者一项还差的：是什么，怎样补救。 */
export function refusalItem({ says, detail, remedy, articles }: Refusal): readonly string[] {
  const full = detail ? `${says}：${detail.replace(/。$/, '')}` : says;
  return [cited(full, articles), `补救：${remedy}。`];
}

/** 一项待补：字段，为了判断什么。 */
export function needItem({ field, says, articles }: Need): readonly string[] {
  return [cited(`${field}：${says}`, articles)];
}

/** 期限，一行一个：到哪一日，办结没有。 */
export function clockLines(all: readonly Clock[]): readonly string[] {
  return all.map((clock) => {
    const { dueAt, due, provisional } = clock.derivation;
    const until = dueAt ? chineseInstant(dueAt) : chineseDay(due);
    return `${clock.title}：至${until}${provisional ? '（放假安排没有公布，暂计）' : ''}${standing(clock)}。`;
  });
}

function standing({ status, metOn }: Clock): string {
  const done = metOn ? `，${chineseDay(metOn)}办结` : '';
  if (status === 'overdue') return metOn ? `${done}，逾期` : '，逾期（没有写明办结）';
  if (status === 'expired') return '，已经届满';
  if (status === 'paused') return '，停止计算';
  if (status === 'void') return '，不再计算';
  return done;
}
