import {
  actOf,
  clocksOf,
  matterOf,
  nearestLimit,
  openActs,
  roleTitles,
  stateCouncilCalendar,
} from '@lpt/domain';
import type { PlayedAct } from '../play.ts';
import { demoRegistry } from '../registry/registry.ts';
import { ledgerOf, type Moment, momentsOf } from './ledger.ts';
import { playTold, type ToldCase } from './told-cases.ts';

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };

/**
 * 一个讲过的案件写成一页：每一步谁办、出什么文书、此后能办什么、不再能办什么、最近的期限，和期限台账。
 * 给法律人员核对，也与提交的页面比对：法律上的判断变了，这里就变。
 */
export function storyPage(told: ToldCase): string {
  const { acts, theCase } = playTold(told);
  if (!theCase) throw new Error(`${told.name} did not open a case`);
  const moments = momentsOf(acts);
  const body = demoRegistry.body(theCase.body)?.name ?? theCase.body;
  const grounds = [...new Set(theCase.violations.map(({ matter }) => matterOf(matter).title))];
  return [
    `# ${told.title}\n`,
    `- 机关：${body}`,
    `- 当事人：${theCase.parties.map(({ identity }) => identity.name).join('、') || '没有'}`,
    `- 案由：${grounds.join('、') || '没有违法行为'}\n`,
    '## 经过\n',
    table(
      ['时间', '办理', '办理人', '文书', '此后能办', '此后不能办', '最近的期限'],
      courseRows(acts, moments),
    ),
    '\n## 期限台账\n',
    '每个期限从起算到了结的每一次变化；届满日随扣除、延长而改的，改的那一日写在内。\n',
    table(
      ['期限', '规则', '当事人', '起算', '变化'],
      ledgerOf(acts).map(({ title, rule, party, startsOn, changes }) => [
        title,
        rule,
        party ?? '',
        startsOn,
        changes.map(({ on, says }) => `${on}：${says}`).join('；'),
      ]),
    ),
    '',
  ].join('\n');
}

function courseRows(acts: readonly PlayedAct[], moments: readonly Moment[]): readonly (readonly string[])[] {
  let before: ReadonlySet<string> = new Set();
  return acts.map(({ act, at, actor, documents }, index) => {
    const moment = moments[index] as Moment;
    const open = openAt(moment);
    const opened = [...open].filter((each) => !before.has(each));
    const closed = [...before].filter((each) => !open.has(each));
    before = open;
    const { title, by } = actOf(act);
    const role = by.find((each) => actor.roles.includes(each));
    return [
      `${at.slice(0, 10)} ${at.slice(11, 16)}`,
      title,
      role ? roleTitles[role] : '',
      documents.map((each) => each.title).join('、'),
      opened.join('、'),
      closed.join('、'),
      nearestAt(moment),
    ];
  });
}

/** 此刻能办的，写作事项和当事人。 */
function openAt({ theCase, on, at }: Moment): ReadonlySet<string> {
  const nameOf = (party: string) => theCase.parties.find(({ id }) => id === party)?.identity.name;
  const several = theCase.parties.length > 1;
  return new Set(
    openActs(theCase, [], { ...stage, on, at })
      .filter(({ refusals }) => refusals.length === 0)
      .map(({ act, party }) => (party && several ? `${act.title}（${nameOf(party)}）` : act.title)),
  );
}

function nearestAt({ theCase, on, at }: Moment): string {
  const nearest = nearestLimit(clocksOf(theCase, { ...stage, on, at }));
  return nearest ? `${nearest.title} ${nearest.derivation.due}` : '';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
