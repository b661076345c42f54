import {
  checkFactsJsonSchema,
  checkLaw,
  checkReportJson,
  checkText,
  readCheckFacts,
  stateCouncilCalendar,
} from '@lpt/domain';
import { type Command, readArgs, WrongCall } from '../command.ts';
import { readJson, today } from '../read.ts';

const usage = '用法：lpt check 事实.json [--json]；lpt check --schema 输出事实文件的 JSON Schema。';

/** 按一组事实作法律检查。退出码 1：有不合法之处。 */
export const check: Command = {
  title:
    '按一组事实作法律检查：程序、听证、审核、资格、时效、裁量、救济、加处罚款、公示、强制、执行、移送、检查',
  usage,
  run(args, io) {
    const read = readArgs(args, { flags: ['--json', '--schema'], options: [] }, usage);
    if (read.has('--schema')) {
      io.out(JSON.stringify(checkFactsJsonSchema(), null, 2));
      return 0;
    }
    const [path, ...more] = read.positionals;
    if (path === undefined || more.length > 0) throw new WrongCall(usage);
    const found = readCheckFacts(readJson(path, io));
    if (!found.ok) {
      const list = found.problems.map(({ path: at, says }) => `${at || '整个文件'}：${says}`);
      throw new WrongCall(`${path} 写得不对：${list.join('；')}。`);
    }
    const report = checkLaw(found.facts, { today: today(), calendar: stateCouncilCalendar });
    if (read.has('--json')) io.out(JSON.stringify(checkReportJson(report)));
    else for (const line of checkText(report)) io.out(line);
    return report.lawful ? 0 : 1;
  },
};
