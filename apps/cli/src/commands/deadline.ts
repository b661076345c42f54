import {
  type AskedExtension,
  askDeadline,
  type DeadlineAnswer,
  type DeadlineAsk,
  deadlineText,
  type Length,
  pauseKindOf,
  pauseKindsText,
  stateCouncilCalendar,
} from '@lpt/domain';
import { cite, type RuleId, rules } from '@lpt/law';
import { type Args, type Command, type Io, readArgs, WrongCall } from '../command.ts';
import { readDay, readMoment, readProfiles } from '../read.ts';
import { refusalJson, refusalLine, stepJson, stepLine } from '../show.ts';

const usage =
  '用法：lpt deadline 规则编号 --from 日期 [--pause [事由:]日期..日期[,日期..日期]]… [--extend N[日|工作日|月|年]]… [--profile 领域]… [--json]。';

/** 按规则编号计算期限：最后一日和算式。 */
export const deadline: Command = {
  title: '按规则编号计算期限：最后一日和算式',
  usage,
  run(args, io) {
    const read = readArgs(
      args,
      { flags: ['--json'], options: ['--from', '--pause', '--extend', '--profile'] },
      usage,
    );
    const found = askDeadline(asked(read));
    if ('problem' in found) throw new WrongCall(found.problem);
    if (!found.ok) {
      if (read.has('--json')) io.out(JSON.stringify({ refused: found.refusals.map(refusalJson) }));
      else for (const refusal of found.refusals) io.err(refusalLine(refusal));
      return 1;
    }
    if (read.has('--json')) io.out(JSON.stringify(answerJson(found.value)));
    else show(found.value, io);
    return 0;
  },
};

function asked(read: Args): DeadlineAsk {
  const [rule, ...more] = read.positionals;
  if (more.length > 0) throw new WrongCall(`多写了“${more.join(' ')}”，起算日期写在 --from 后面。${usage}`);
  const id = readRule(rule);
  const { on, at } = readMoment(read.one('--from'), '起算日期 --from ');
  return {
    rule: id,
    from: on,
    ...(at ? { fromAt: at } : {}),
    pauses: read.all('--pause').flatMap((text) => text.split(',').map(readPause)),
    extensions: read.all('--extend').map(readExtension),
    profiles: readProfiles(read.all('--profile')),
    calendar: stateCouncilCalendar,
  };
}

function readRule(text: string | undefined): RuleId {
  if (text === undefined) throw new WrongCall(`没有写规则编号，如 FIL-01。${usage}`);
  const found = rules.find(({ id }) => id === text.toUpperCase());
  if (!found) throw new WrongCall(`没有“${text}”这条规则；规则编号如 FIL-01、DEC-07。`);
  return found.id;
}

function readPause(text: string): DeadlineAsk['pauses'][number] {
  const match = /^(?:([^:]+):)?([^:]+?)\.\.(.+)$/.exec(text);
  if (!match) throw new WrongCall(`不计入的期间“${text}”写错了，写作 2026-02-10..2026-03-01。`);
  const [, named, first, last] = match;
  const from = readDay(first, '不计入的期间 --pause 的开始日期');
  const to = readDay(last, '不计入的期间 --pause 的结束日期');
  if (to < from) throw new WrongCall(`不计入的期间“${text}”的结束日期早于开始日期。`);
  if (named === undefined) return { from, to };
  const kind = pauseKindOf(named);
  if (!kind) throw new WrongCall(`没有“${named}”这个扣除事由；有：${pauseKindsText()}。`);
  return { kind, from, to };
}

const units: Readonly<Record<string, Length['unit']>> = {
  d: 'calendar-day',
  day: 'calendar-day',
  days: 'calendar-day',
  日: 'calendar-day',
  天: 'calendar-day',
  个日历日: 'calendar-day',
  wd: 'working-day',
  workday: 'working-day',
  workdays: 'working-day',
  工作日: 'working-day',
  个工作日: 'working-day',
  m: 'month',
  month: 'month',
  months: 'month',
  月: 'month',
  个月: 'month',
  y: 'year',
  year: 'year',
  years: 'year',
  年: 'year',
};

function readExtension(text: string): AskedExtension {
  const [, digits, named = ''] = /^\+?(\d{1,3}) ?(\D*)$/.exec(text) ?? [];
  const unit = units[named];
  if (digits === undefined || Number(digits) === 0 || (named !== '' && !unit))
    throw new WrongCall(`延长“${text}”写错了，写作 30、30日、15工作日或者 3月。`);
  return { count: Number(digits), ...(unit ? { unit } : {}) };
}

function answerJson({ derivation, articles, ...answer }: DeadlineAnswer) {
  return {
    ...answer,
    ...(derivation.dueAt ? { at: derivation.dueAt } : {}),
    provisional: derivation.provisional,
    articles: articles.map((one) => cite(one)),
    derivation: derivation.steps.map(stepJson),
  };
}

function show(answer: DeadlineAnswer, io: Io): void {
  for (const line of deadlineText(answer)) io.out(line);
  for (const step of answer.derivation.steps) io.out(stepLine(step));
}
