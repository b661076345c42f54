import { actorTerms } from './actors.ts';
import { caseHandlingTerms } from './case-handling.ts';
import { coercionTerms } from './coercion.ts';
import { draftingTerms } from './drafting.ts';
import { evidenceTerms } from './evidence.ts';
import { penaltyTerms } from './penalties.ts';
import { supervisionTerms } from './supervision.ts';
import type { Term } from './term.ts';

/** 一章术语表。 */
export type TermChapter = Readonly<{ title: string; zh: string; terms: readonly Term[] }>;

/** 术语表，按章。`GLOSSARY.md` 由它生成。 */
export const glossary: readonly TermChapter[] = [
  { title: 'Enforcement, bodies and persons', zh: '执法活动、主体与参加人', terms: actorTerms },
  { title: 'Handling a case', zh: '办案程序', terms: caseHandlingTerms },
  { title: 'Investigation and evidence', zh: '调查与证据', terms: evidenceTerms },
  { title: 'Violations, penalties, discretion', zh: '违法行为、处罚种类与裁量', terms: penaltyTerms },
  { title: 'Coercion and execution', zh: '强制措施与执行', terms: coercionTerms },
  { title: 'Disclosure, recording, supervision', zh: '公示、记录与监督', terms: supervisionTerms },
  { title: 'Structure of legal texts', zh: '法律文件的结构与设定', terms: draftingTerms },
];

/** 全部用语，按章的先后。 */
export const terms: readonly Term[] = glossary.flatMap((chapter) => chapter.terms);

const byChinese = new Map(terms.map((term) => [term.zh, term]));

/** 中文用语对应的条目；术语表里没有的为无。 */
export function termOf(zh: string): Term | undefined {
  return byChinese.get(zh);
}
