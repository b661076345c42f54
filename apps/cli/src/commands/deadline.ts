import {
  type AskedExtension,
  askDeadline,
  calledRule,
  type DeadlineAnswer,
  type DeadlineAsk,
  deadlineText,
  type Length,
  pauseKindOf,
  pauseKindsText,
  periodOf,
  stateCouncilCalendar,
  unknownRuleSays,
} from '@lpt/domain';
import { cite, type RuleId, rule as ruleOf } from '@lpt/law';
import { type Args, type Command, type Io, readArgs, WrongCall } from '../command.ts';
import { plain, readDay, readMoment, readProfiles, today } from '../read.ts';
import { refusalJson, refusalLine, stepJson, stepLine } from '../show.ts';

const usage =
  '用法：lpt deadline 规则编号 --from 日期 [--pause [事由:]日期..日期[,日期..日期]]… [--extend N[日|工作日|月|年]]… [--profile 领域]… [--json]。';

const help = [
  '规则编号见 docs/law/rules.md；大小写、全角都可以。规则没有期限的，说明为什么。',
  '  --from     起算事件之日，当日不计入；按小时计的写到分，如 2026-09-26T10:00（北京时间）；倒推的写那件事之日',
  '  --pause    不计入的一段，首尾两日都不计；重叠的只扣一次；只扣该期限列举的事由，没有列举的说明不扣',
  `             事由可以不写，可以写：${pauseKindsText()}`,
  '  --extend   延长一次；延长两次的写两个；不写单位的，按规定的延长单位；没有延期条款、超过规定的拒绝',
  '  --profile  机关适用的领域，如 market 或者 市场监管；几个的写几个，或者用逗号分开；不写的按规则自己的范围',
  '  --json     输出一个 JSON 对象：date 最后一日，at 届满时刻（按小时计的），practical 此前最后一个工作日（当日放假而不顺延的），dayAfter 数满的次日（须等满的），',
  '             provisional 是否暂计，derivation 算式，articles 依据，elsewhere 其他情形和其他领域；没有结果的是 error，法律不允许的另有 refused',
  '退出码：0 算出来了；1 法律不允许这样延长；2 问法不对，或者规则没有期限。',
  '例：lpt deadline HEA-08 --from 2026-02-13                                  2026-02-27',
  '    lpt deadline DEC-07 --from 2025-07-07 --profile market                 2025-10-09',
  '    lpt deadline SEA-05 --from 2026-01-20 --pause 2026-01-26..2026-02-06 --extend 30   2026-04-02',
  '    lpt deadline HEA-11 --from 2026-05-14                                  2026-05-05（倒推）',
];

/** 按规则编号计算期限：最后一日和算式。 */
export const deadline: Command = {
  title: '按规则编号计算期限：最后一日和算式',
  usage,
  help,
  run(args, io) {
    const read = readArgs(
      args,
      { flags: ['--json'], options: ['--from', '--pause', '--extend', '--profile'] },
      usage,
    );
    const json = read.has('--json');
    const rule = readRule(read);
    const profiles = readProfiles(read.all('--profile'));
    const from = plain(read.one('--from') ?? '');
    const period = periodOf(rule, today(), profiles);
    if (from === '' && 'says' in period)
      throw new WrongCall(`${period.says}。没有写起算日期，写作 --from 2026-10-08。`);
    if (from === '' && 'problem' in period) return noPeriod(rule, period.problem, json, io);
    const found = askDeadline({ ...asked(read, from), rule, profiles });
    if ('problem' in found) return noPeriod(rule, found.problem, json, io);
    if (!found.ok) {
      const error = found.refusals.map(({ says }) => `${says}。`).join('');
      if (json) io.out(JSON.stringify({ rule, error, refused: found.refusals.map(refusalJson) }));
      else for (const refusal of found.refusals) io.err(refusalLine(refusal));
      return 1;
    }
    if (json) io.out(JSON.stringify({ ...answerJson(found.value), from }));
    else show(found.value, io);
    return 0;
  },
};

/** 规则没有期限：一句话说明为什么，连同依据。 */
function noPeriod(rule: RuleId, error: string, json: boolean, io: Io): number {
  const articles = ruleOf(rule).articles.map((one) => cite(one));
  if (json) io.out(JSON.stringify({ rule, error, articles }));
  io.err(error);
  return 2;
}

function asked(read: Args, text: string): Omit<DeadlineAsk, 'rule' | 'profiles'> {
  const { on, at } = readMoment(text, '起算日期 --from ');
  return {
    from: on,
    ...(at ? { fromAt: at } : {}),
    pauses: read.all('--pause').flatMap((each) => plain(each).split(/[,;]/).map(readPause)),
    extensions: read.all('--extend').map(readExtension),
    calendar: stateCouncilCalendar,
  };
}

/** 编号、题名之间有空格而没有引号的，也合在一起认。 */
function readRule({ positionals }: Args): RuleId {
  const text = positionals.join(' ');
  const [first = '', ...more] = positionals;
  if (plain(text) === '') throw new WrongCall(`没有写规则编号，如 FIL-01。${usage}`);
  const found = calledRule(text);
  if (found) return found;
  if (more.length > 0 && calledRule(first))
    throw new WrongCall(`多写了“${more.join(' ')}”，起算日期写在 --from 后面。${usage}`);
  throw new WrongCall(unknownRuleSays(text));
}

function readPause(text: string): DeadlineAsk['pauses'][number] {
  const match = /^(?:([^:]+):)?([^:]+?)(?:\.{2,}|至|到|~)(.+)$/.exec(text.trim());
  if (!match)
    throw new WrongCall(
      `不计入的期间“${text}”写错了，写作 2026-02-10..2026-03-01，或者 检测:2026-02-10..2026-03-01。`,
    );
  const [, named, first, last] = match;
  const from = readDay(first, '不计入的期间 --pause 的开始日期');
  const to = readDay(last, '不计入的期间 --pause 的结束日期');
  if (to < from) throw new WrongCall(`不计入的期间“${text}”的结束日期早于开始日期，早的写在前面。`);
  if (named === undefined) return { from, to };
  const kind = pauseKindOf(named.trim());
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

function readExtension(given: string): AskedExtension {
  const text = plain(given);
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
