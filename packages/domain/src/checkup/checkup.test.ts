import { readFileSync } from 'node:fs';
import { cite } from '@lpt/law';
import { describe, expect, test } from 'vitest';
import { stateCouncilCalendar as calendar } from '../calendar/calendar.ts';
import { fenRangeText } from '../discretion/range.ts';
import { guards } from '../guards/guards.ts';
import { day } from '../kernel/day.ts';
import { yuanText } from '../kernel/money.ts';
import { scenarios } from '../testing/scenarios.ts';
import { type CheckReport, checkLaw } from './check.ts';
import { checkText } from './check-text.ts';
import { readCheckFacts } from './read-facts.ts';
import { toldFacts } from './testing/told-facts.ts';

const today = day('2026-11-20');

function checked(given: unknown): CheckReport {
  const read = readCheckFacts(given);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return checkLaw(read.facts, { today, calendar });
}

const answers: Readonly<Record<string, (report: CheckReport) => string>> = {
  程序: ({ procedure }) => (procedure?.procedure === 'summary' ? '简易' : '普通'),
  快速办理: ({ procedure }) => (procedure?.fastTrack ? '可以' : '不可以'),
  听证: ({ hearing }) => {
    if (hearing?.undetermined) return '不知道';
    return hearing?.needed ? '有权' : '没有';
  },
  法制审核: ({ legalReview }) => (legalReview?.needed ? '应当' : '不必'),
  集体讨论: ({ discussion }) => (discussion?.needed ? '应当' : '不必'),
  人员: ({ officers }) => (officers?.qualified ? '合格' : '不合格'),
  时效: ({ limitation }) => (limitation[0]?.state === 'expired' ? '超过' : '没有超过'),
  时效届满: ({ limitation }) => limitation[0]?.until ?? '',
  法定幅度: ({ discretion }) => (discretion?.statutory ? fenRangeText(discretion.statutory) : '—'),
  阶次: ({ discretion }) => discretion?.tier ?? '—',
  阶次幅度: ({ discretion }) => (discretion?.range ? fenRangeText(discretion.range) : '—'),
  适用: ({ discretion }) => (discretion?.violations[0]?.law.law === 'act-date' ? '行为时' : '决定时'),
  不罚: ({ discretion }) => {
    const found = discretion?.violations[0]?.assessment.weighing.noPenalty;
    return found ? { must: '应当', may: '可以' }[found] : '没有';
  },
  拒绝: ({ refusals }) => titles(refusals),
  还差: ({ outstanding }) => titles(outstanding),
  待补: ({ needs }) => needs.map(({ field }) => field).join('；') || '没有',
  其他当事人: ({ others }) =>
    others.map(({ report }) => (report.lawful ? '没有' : titles(report.refusals))).join('、'),
  逾期: ({ overdue }) => overdue.map(({ title }) => title).join('；') || '没有',
  第33日加处: ({ lateFine }) => amountOf(lateFine?.rows[2]?.amountFen),
  第34日加处: ({ lateFine }) => amountOf(lateFine?.rows[3]?.amountFen),
  第34日: ({ lateFine }) => lateFine?.rows[3]?.on ?? '—',
  加处上限日: ({ lateFine }) => lateFine?.capOn ?? '—',
  缴清时加处: ({ lateFine }) => amountOf(lateFine?.paid?.amountFen),
  办案期限: ({ clocks }) => {
    const found = clocks.find(({ id }) => id === 'case-decision');
    return found?.status === 'overdue' ? '逾期' : '没有逾期';
  },
  缴款届满: (report) => dueOf(report, 'payment'),
  复议届满: (report) => dueOf(report, 'reconsideration'),
  起诉届满: (report) => dueOf(report, 'litigation'),
  省平台: ({ publication }) => publication[0]?.clocks[0]?.derivation.due ?? '—',
  撤回: ({ publication }) => publication[0]?.clocks[1]?.derivation.due ?? '—',
  省平台公开: ({ publication }) => (publication[0]?.published ? '公开' : '不公开'),
  信用系统: ({ publication }) =>
    publication.find(({ channel }) => channel === 'credit')?.clocks[0]?.derivation.due ?? '不公示',
  停止公示: ({ publication }) =>
    publication.find(({ channel }) => channel === 'credit')?.clocks[1]?.derivation.due ?? '—',
  救济: ({ remedies }) => (remedies[0]?.includes('内先向') ? '先复议' : '复议或者起诉'),
};

function titles(refusals: CheckReport['refusals']): string {
  const all = refusals.map(({ code, says }) => {
    const guard = Object.values(guards).find(({ id }) => id === code);
    return guard?.title ?? says;
  });
  return all.length > 0 ? all.join('；') : '没有';
}

function amountOf(amount: Parameters<typeof yuanText>[0] | undefined): string {
  return amount === undefined ? '—' : yuanText(amount);
}

function dueOf({ clocks }: CheckReport, wanted: string): string {
  return clocks.find(({ id }) => id === wanted)?.derivation.due ?? '—';
}

describe('情景表', () => {
  const path = new URL('./checkup.scenarios.md', import.meta.url);
  for (const row of scenarios(readFileSync(path, 'utf8'))) {
    test(`第${row.line}行：${row.cell('情形')}`, () => {
      const answer = answers[row.cell('问')];
      if (!answer) throw new Error(`no such question: ${row.cell('问')}`);
      const report = checked(toldFacts(row));
      expect(answer(report)).toBe(row.cell('答'));
      const written = row.cell('依据');
      if (written !== '—') expect(checkText(report).join('\n')).toContain(written);
      for (const { articles } of report.refusals) expect(articles.map((one) => cite(one))).not.toEqual([]);
    });
  }
});
