import { isWorkingDay, nextWorkingDay, plusDays, stateCouncilCalendar, yearOf } from '@lpt/domain';
import { type Command, readArgs, WrongCall } from '../command.ts';
import { readCount, readDay } from '../read.ts';

const usage = '用法：lpt days 日期 +N|-N [--roll] [--json]。';

/** 从某日起数日历日，当日不计；`--roll` 时遇放假顺延到其后第一个工作日。 */
export const days: Command = {
  title: '从某日起数日历日，当日不计；--roll 遇放假顺延到其后第一个工作日',
  usage,
  run(args, io) {
    const read = readArgs(args, { flags: ['--roll', '--json'], options: [] }, usage);
    const [from, count, ...more] = read.positionals;
    if (more.length > 0) throw new WrongCall(`多写了“${more.join(' ')}”。${usage}`);
    const start = readDay(from, '起算日期');
    const end = plusDays(start, readCount(count, '日数'));
    const date = read.has('--roll') ? nextWorkingDay(end, stateCouncilCalendar) : end;
    const provisional = read.has('--roll') && !stateCouncilCalendar.final(yearOf(end));
    if (read.has('--json')) {
      const workingDay = isWorkingDay(date, stateCouncilCalendar);
      io.out(JSON.stringify({ date, from: start, count: Number(count), end, workingDay, provisional }));
    } else io.out(provisional ? `${date}（暂计：${yearOf(end)}年度放假安排尚未公布或者没有录入）` : date);
    return 0;
  },
};
