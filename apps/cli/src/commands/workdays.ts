import { addWorkingDays, plusDays, stateCouncilCalendar, yearOf } from '@lpt/domain';
import { type Command, readArgs, WrongCall } from '../command.ts';
import { readCount, readDay } from '../read.ts';

const usage = '用法：lpt workdays 日期 +N|-N [--full] [--json]。';

const help = [
  '从起算日的次日数起，只数工作日：调休上班的周末算，放假和普通周末不算（国务院办公厅2024至2026年的通知）。',
  '往前数的，另写明要留足几个完整工作日的最迟之日。',
  '  --full   往前数的，答留足几个完整工作日的最迟之日，如听证七日前通知',
  '  --json   输出一个 JSON 对象：date 结果，provisional 是否暂计，往前数的另有 leavesFullBy 最迟之日',
  '例：lpt workdays 2026-02-13 +5         2026-02-27',
  '    lpt workdays 2026-05-14 -7         2026-05-06',
  '    lpt workdays 2026-05-14 -7 --full  2026-05-05',
];

/** 从某日起数工作日，当日不计；负数往前数。 */
export const workdays: Command = {
  title: '从某日起数工作日，当日不计；负数往前数',
  usage,
  help,
  run(args, io) {
    const read = readArgs(args, { flags: ['--full', '--json'], options: [] }, usage);
    const [from, count, ...more] = read.positionals;
    if (more.length > 0) throw new WrongCall(`多写了“${more.join(' ')}”。${usage}`);
    const start = readDay(from, '起算日期');
    const number = readCount(count, '工作日数');
    if (read.has('--full') && number >= 0) throw new WrongCall(`--full 只用于往前数，如 -7。${usage}`);
    const counted = addWorkingDays(start, number, stateCouncilCalendar);
    // 往前数的，另给“此前留足几个完整工作日”的最迟之日，如听证通知的送达。
    const leavesFullBy = plusDays(counted, -1);
    const date = read.has('--full') ? leavesFullBy : counted;
    const unknown = yearsBetween(yearOf(start), yearOf(date)).filter(
      (year) => !stateCouncilCalendar.final(year),
    );
    const provisional = unknown.length > 0;
    const leaves = number < 0 ? { leavesFullBy } : {};
    if (read.has('--json'))
      io.out(JSON.stringify({ date, from: start, count: number, ...leaves, provisional }));
    else {
      io.out(provisional ? `${date}（暂计：${unknown.join('、')}年度放假安排尚未公布或者没有录入）` : date);
      if (number < 0 && !read.has('--full'))
        io.out(`（此前要留足${-number}个完整工作日的，最迟 ${leavesFullBy}）`);
    }
    return 0;
  },
};

function yearsBetween(one: number, other: number): readonly number[] {
  const first = Math.min(one, other);
  return Array.from({ length: Math.abs(other - one) + 1 }, (_, index) => first + index);
}
