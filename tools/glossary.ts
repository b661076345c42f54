/**
 * Writes GLOSSARY.md from the terms in packages/law/src/terms:
 *   npx tsx tools/glossary.ts [--check]
 * With --check nothing is written; the exit code is 1 when the committed file differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type StatuteHandle, statutes } from '../packages/law/src/index.ts';
import { bannedWords } from '../packages/law/src/terms/banned-words.ts';
import type { BannedWord, Term, TermSource } from '../packages/law/src/terms/term.ts';
import { glossary, type TermChapter } from '../packages/law/src/terms/terms.ts';

const TARGET = fileURLToPath(new URL('../GLOSSARY.md', import.meta.url));

const sources: Readonly<Record<TermSource, readonly [mark: string, meaning: string]>> = {
  npc: ['N', "the English text the National People's Congress publishes of the Administrative Penalty Law"],
  government: ['G', 'english.www.gov.cn, Xinhua or China Daily English'],
  'published-translation': ['L', 'a published legal translation'],
  press: ['P', 'press summaries only'],
  ours: ['H', 'our choice; the official English was not seen and a legal translator should confirm it'],
};

const INTRODUCTION = `<!-- Written by tools/glossary.ts from packages/law/src; do not edit. -->

# Glossary

One legal concept has one English word in the code. The identifiers never reach a citizen: the Chinese title
does. To add a term, add a row to a file in \`packages/law/src/terms/\` and run \`npx tsx tools/glossary.ts\`.

Where the English comes from:
`;

const MATERIALS = `Articles are written 条 article, 款 paragraph, 项 item, 目 sub-item. The codes of the legal texts are listed at
the end.
`;

function code(word: string): string {
  return `\`${word}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function termRow({ zh, en, identifier, also = [], note, source }: Term): string {
  const names = [identifier, ...also].map(code).join(', ');
  const english = note ? `${en} (${note})` : en;
  return `| ${cell(zh)} | ${cell(english)} | ${names} | ${sources[source][0]} |`;
}

function chapterText({ title, zh, terms }: TermChapter): string {
  const head = '| 中文 | English | Identifier | Source |\n| --- | --- | --- | --- |';
  return `## ${title} · ${zh}\n\n${head}\n${terms.map(termRow).join('\n')}\n`;
}

function bannedRow({ word, when, why, instead }: BannedWord): string {
  return `| ${word} | ${when === 'always' ? 'never' : 'not alone'} | ${cell(why)} | ${instead.map(code).join(', ')} |`;
}

function statuteRow({ code: name, shortTitle, version, from, to, basis }: StatuteHandle): string {
  return `| ${code(name)} | ${cell(shortTitle)} | ${cell(version)} | ${from} | ${to ?? ''} | ${basis} |`;
}

function statuteTable(): string {
  const head =
    '| Code | 文件 | 版本 | From | Until (not including) | Read as |\n| --- | --- | --- | --- | --- | --- |';
  const rows = statutes()
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(statuteRow);
  return `## Codes of legal texts\n\n${head}\n${rows.join('\n')}\n`;
}

/** The whole page. */
export function glossaryText(): string {
  const legend = Object.values(sources).map(([mark, meaning]) => `- *${mark}*: ${meaning}.`);
  const banned = [
    '## False friends\n',
    '| Word | Used | Because | Instead |\n| --- | --- | --- | --- |',
    ...bannedWords.map(bannedRow),
  ];
  return [
    `${INTRODUCTION}\n${legend.join('\n')}\n`,
    MATERIALS,
    ...glossary.map(chapterText),
    `${banned.join('\n')}\n`,
    statuteTable(),
  ].join('\n');
}

const isMain = process.argv[1] === fileURLToPath(import.meta.url);
if (isMain && process.argv.includes('--check')) {
  const committed = existsSync(TARGET) ? readFileSync(TARGET, 'utf8') : '';
  if (committed !== glossaryText()) {
    console.error('GLOSSARY.md is not up to date: run npx tsx tools/glossary.ts');
    process.exitCode = 1;
  }
} else if (isMain) {
  writeFileSync(TARGET, glossaryText());
}
