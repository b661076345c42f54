import {
  isWorkingDay,
  nextWorkingDay,
  plusDays,
  plusMonths,
  stateCouncilCalendar,
  yearOf,
} from '@lpt/domain';
import { type Command, readArgs, WrongCall } from '../command.ts';
import { readDay, readSpan } from '../read.ts';

const usage = '用法：lpt days 日期 +N|-N[日|月|年] [--roll] [--json]。';

const help = [
  '从起算日的次日数起，一日一日数，不管放假；写月、年的到对应日，没有对应日的到月末。',
  '  --roll   数到的那一日放假的，顺延到其后第一个工作日；+0 --roll 即该日或者其后第一个工作日',
  '  --json   输出一个 JSON 对象：date 结果，end 顺延以前的那一日，workingDay 是不是工作日，provisional 是否暂计',
  '例：lpt days 2025-07-07 +90            2025-10-05',
  '    lpt days 2025-10-05 +0 --roll      2025-10-09',
  '    lpt days 2026-03-31 +3月           2026-06-30',
];

/** 从某日起数日历日，当日不计；`--roll` 时遇放假顺延到其后第一个工作日。 */
export const days: Command = {
  title: '从某日起数日历日，当日不计；--roll 遇放假顺延到其后第一个工作日',
  usage,
  help,
  run(args, io) {
    const read = readArgs(args, { flags: ['--roll', '--json'], options: [] }, usage);
    const [from, count, ...more] = read.positionals;
    if (more.length > 0) throw new WrongCall(`多写了“${more.join(' ')}”。${usage}`);
    const start = readDay(from, '起算日期');
    const { number, months } = readSpan(count);
    const end = months > 0 ? plusMonths(start, number * months) : plusDays(start, number);
    const date = read.has('--roll') ? nextWorkingDay(end, stateCouncilCalendar) : end;
    const provisional = read.has('--roll') && !stateCouncilCalendar.final(yearOf(end));
    if (read.has('--json')) {
      const workingDay = isWorkingDay(date, stateCouncilCalendar);
      io.out(JSON.stringify({ date, from: start, count: number, end, workingDay, provisional }));
    } else io.out(provisional ? `${date}（暂计：${yearOf(end)}年度放假安排尚未公布或者没有录入）` : date);
    return 0;
  },
};
