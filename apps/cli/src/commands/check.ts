import {
  checkFactsJsonSchema,
  checkLaw,
  checkReportJson,
  checkText,
  circumstanceFields,
  matters,
  profileTitles,
  readCheckFacts,
  stateCouncilCalendar,
} from '@lpt/domain';
import { type Command, type Io, readArgs, WrongCall } from '../command.ts';
import { readJson, today } from '../read.ts';

const usage =
  '用法：lpt check 事实.json [--json]，写 - 的读标准输入；lpt check --schema 输出事实文件的 JSON Schema；lpt check --matters [事项] [--json] 列出登记的事项和情节。';

/** 按一组事实作法律检查。退出码 1：有不合法之处。 */
export const check: Command = {
  title:
    '按一组事实作法律检查：程序、听证、审核、资格、时效、裁量、救济、加处罚款、公示、强制、执行、移送、检查',
  usage,
  run(args, io) {
    const read = readArgs(args, { flags: ['--json', '--schema', '--matters'], options: [] }, usage);
    if (read.has('--schema')) {
      io.out(JSON.stringify(checkFactsJsonSchema(), null, 2));
      return 0;
    }
    const [path, ...more] = read.positionals;
    if (read.has('--matters') && more.length === 0) return listMatters(path, read.has('--json'), io);
    if (path === undefined || more.length > 0) throw new WrongCall(usage);
    const found = readCheckFacts(readJson(path, io));
    if (!found.ok) {
      const list = found.problems.map(({ path: at, says }) => `${at || '整个文件'}：${says}`);
      throw new WrongCall(`${path} 写得不对：${list.join('；')}。`, { problems: found.problems });
    }
    const report = checkLaw(found.facts, { today: today(), calendar: stateCouncilCalendar });
    if (read.has('--json')) io.out(JSON.stringify(checkReportJson(report)));
    else for (const line of checkText(report)) io.out(line);
    return report.lawful ? 0 : 1;
  },
};

/** The registered matters with what a facts file can say about each; only those whose id or title has the text. */
function listMatters(part: string | undefined, asJson: boolean, io: Io): number {
  const found = matters
    .filter(({ id, title }) => part === undefined || id.includes(part) || title.includes(part))
    .map(({ id, title, profile }) => ({ id, title, profile, circumstances: circumstanceFields(id) }));
  if (found.length === 0) throw new WrongCall(`没有登记“${part}”这样的事项。`);
  if (asJson) io.out(JSON.stringify({ matters: found }));
  for (const { id, title, profile, circumstances } of asJson ? [] : found) {
    io.out(`${id} ${title}（${profileTitles[profile]}）`);
    for (const { field, title: name, choices, unit } of circumstances)
      io.out(
        `  ${field} ${name}${unit ? `，${unit}` : ''}${choices.length > 0 ? `：${choices.join('、')}` : ''}`,
      );
  }
  return 0;
}
