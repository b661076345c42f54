/** Procedure pages: steps, acts, conditions with articles, clocks and papers, from the tables. */
import { citeAll } from '@lpt/law';
import { type Procedure, procedureTitles } from '../packages/domain/src/case/case.ts';
import { partyStageTitles } from '../packages/domain/src/case/party-stage.ts';
import { roleTitles } from '../packages/domain/src/case/people.ts';
import { phaseTitles } from '../packages/domain/src/case/phase.ts';
import { ownRows } from '../packages/domain/src/checkup/asked-own-rows.ts';
import { deadlines } from '../packages/domain/src/deadlines/deadlines.ts';
import { rowCells, rowHead } from '../packages/domain/src/deadlines/row-text.ts';
import { documentOf } from '../packages/domain/src/documents/documents.ts';
import type { Act } from '../packages/domain/src/engine/act.ts';
import type { Step } from '../packages/domain/src/engine/step.ts';
import { guardOf } from '../packages/domain/src/guards/guards.ts';
import { acts } from '../packages/domain/src/procedures/acts.ts';
import { steps } from '../packages/domain/src/procedures/index.gen.ts';
import { stepOrder } from '../packages/domain/src/procedures/step-order.ts';
import type { Page } from './law-article-pages.ts';
import { table } from './law-page-parts.ts';

const rank = ({ name }: Step): number => stepOrder.indexOf(name);

/** One page per procedure, and the table of all deadlines. */
export function procedurePages(): readonly Page[] {
  const procedures = Object.keys(procedureTitles).filter(
    (each): each is Procedure => each in procedureTitles,
  );
  return [
    ...procedures.map((each) => ({ path: `procedures/${each}.md`, text: procedurePage(each) })),
    { path: 'deadlines.md', text: deadlinePage() },
  ];
}

function procedurePage(procedure: Procedure): string {
  const own = acts.filter(({ procedures }) => procedures.includes(procedure));
  const parts = [...steps]
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((step) => {
      const listed = own.filter((act) => act.step === step.name);
      return listed.length > 0 ? [stepText(step, listed)] : [];
    });
  return `# ${procedureTitles[procedure]}\n\n由办理事项表生成：环节、办理、由谁、在什么阶段、条件和条文、文书。\n\n${parts.join('\n')}`;
}

function stepText(step: Step, listed: readonly Act[]): string {
  const whose = step.per === 'party' ? '，各当事人各自进行' : '';
  return `## ${step.title}\n\n${citeAll(step.articles)}${whose}。\n\n${listed.map(actText).join('\n')}`;
}

function actText(act: Act): string {
  const by = act.by.map((role) => roleTitles[role]).join('、');
  const from = act.from.map((phase) => phaseTitles[phase]).join('、') || '新案件';
  const stage = act.partyFrom
    ? `；当事人${act.partyFrom.map((each) => partyStageTitles[each]).join('、')}`
    : '';
  const papers = act.documents.map((code) => `${documentOf(code).title}（${code}）`).join('、');
  const conditions = act.guards.map((id) => {
    const { title, articles, level } = guardOf(id);
    const basis = citeAll(articles);
    return `  - ${title}${level === 'warn' ? '（提示）' : ''}${basis ? `：${basis}` : ''}`;
  });
  return [
    `### ${act.title}\n`,
    `- 由${by}办理；${from}${stage}`,
    `- 依据：${citeAll(act.articles)}`,
    ...(papers ? [`- 文书：${papers}`] : []),
    ...(conditions.length > 0 ? ['- 条件：', ...conditions] : []),
    '',
  ].join('\n');
}

function deadlinePage(): string {
  return [
    `# 期限表\n\n${table(rowHead, deadlines.map(rowCells))}\n`,
    '## 案件里没有时钟的期限\n',
    '这些期限不由案件计算，按规则编号问得出，见[怎样问](../how-to/deadlines.md)。\n',
    `${table(rowHead, ownRows.map(rowCells))}\n`,
  ].join('\n');
}
