import {
  type Case,
  impactOf,
  impactText,
  isCaseSnapshot,
  readLawChange,
  stateCouncilCalendar,
} from '@lpt/domain';
import { demoRegistry, play, stories } from '@lpt/seeds';
import { type Command, type Io, readArgs, WrongCall } from '../command.ts';
import { readJson, today } from '../read.ts';

const usage = '用法：lpt impact 变动.json [--cases 案件.json] [--json]；不写 --cases 的，用演示案件。';

/** 一项法律变动影响哪些在办案件、文书、职权和公开信息；改基准的，另用旧案重算。 */
export const impact: Command = {
  title: '一项法律变动影响哪些在办案件、文书、职权和公开信息',
  usage,
  run(args, io) {
    const read = readArgs(args, { flags: ['--json'], options: ['--cases'] }, usage);
    const [path, ...more] = read.positionals;
    if (path === undefined || more.length > 0) throw new WrongCall(usage);
    const found = readLawChange(readJson(path, io));
    if (!found.ok) {
      const list = found.problems.map(({ path: at, says }) => `${at || '整个文件'}：${says}`);
      throw new WrongCall(`${path} 写得不对：${list.join('；')}。`, { problems: found.problems });
    }
    const file = read.one('--cases');
    const report = impactOf({
      change: found.change,
      cases: file === undefined ? demoCases() : readCases(file, io),
      registry: demoRegistry,
      calendar: stateCouncilCalendar,
      on: today(),
    });
    if (read.has('--json')) io.out(JSON.stringify(report));
    else for (const line of impactText(report)) io.out(line);
    return 0;
  },
};

/** 演示故事办到最后的案件。 */
function demoCases(): readonly Case[] {
  return stories.flatMap(({ facts }) => {
    const { theCase } = play(facts, { registry: demoRegistry, calendar: stateCouncilCalendar });
    return theCase ? [theCase] : [];
  });
}

function readCases(path: string, io: Io): readonly Case[] {
  const given = readJson(path, io);
  const list = Array.isArray(given) ? given : [given];
  return list.map((one, index) => {
    if (isCaseSnapshot(one)) return one;
    throw new WrongCall(`${path} 的第${index + 1}项不是案件的现状：须有 id、phase、parties、violations。`);
  });
}
