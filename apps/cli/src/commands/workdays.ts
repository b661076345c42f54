import { addWorkingDays, plusDays, stateCouncilCalendar, yearOf } from '@lpt/domain';
import { type Command, readArgs, WrongCall } from '../command.ts';
import { readCount, readDay } from '../read.ts';

const usage = '用法：lpt workdays 日期 +N|-N [--json]。';

/** 从某日起数工作日，当日不计；负数往前数。 */
export const workdays: Command = {
  title: '从某日起数工作日，当日不计；负数往前数',
  usage,
  run(args, io) {
    const read = readArgs(args, { flags: ['--json'], options: [] }, usage);
    const [from, count, ...more] = read.positionals;
    if (more.length > 0) throw new WrongCall(`多写了“${more.join(' ')}”。${usage}`);
    const start = readDay(from, '起算日期');
    const date = addWorkingDays(start, readCount(count, '工作日数'), stateCouncilCalendar);
    const unknown = yearsBetween(yearOf(start), yearOf(date)).filter(
      (year) => !stateCouncilCalendar.final(year),
    );
    const provisional = unknown.length > 0;
    const number = Number(count);
    // 往前数的，另给“此前留足几个完整工作日”的最迟之日，如听证通知的送达。
    const leaves = number < 0 ? { leavesFullBy: plusDays(date, -1) } : {};
    if (read.has('--json'))
      io.out(JSON.stringify({ date, from: start, count: number, ...leaves, provisional }));
    else
      io.out(provisional ? `${date}（暂计：${unknown.join('、')}年度放假安排尚未公布或者没有录入）` : date);
    return 0;
  },
};

function yearsBetween(one: number, other: number): readonly number[] {
  const first = Math.min(one, other);
  return Array.from({ length: Math.abs(other - one) + 1 }, (_, index) => first + index);
}
