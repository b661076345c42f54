/** Which scenarios and tests exercise a legal thing: found by its title, its id or the rule's id. */
import { guards } from '../packages/domain/src/guards/guards.ts';
import { filesBelow, type LawUse, textOf } from './law-uses.ts';

type Text = Readonly<{ file: string; text: string }>;

const isScenario = (file: string): boolean => file.endsWith('.scenarios.md');
const isPlay = (file: string): boolean =>
  /\.test\.ts$|\/testing\/|\/supervision\/testing-|^seeds\/src\/stories\//.test(file) && file.endsWith('.ts');

/** The prover and its tests name everything; they prove order, not content. */
const isOwn = (file: string): boolean => /\/prover\/.*\.ts$/.test(file);

let texts: readonly Text[] | undefined;

/** Scenario tables and tests of the law, read once. */
function exercises(): readonly Text[] {
  texts ??= filesBelow(['packages/domain/src', 'packages/api/src', 'seeds/src'])
    .filter((file) => (isScenario(file) || isPlay(file)) && !isOwn(file))
    .map((file) => ({ file, text: textOf(file) }));
  return texts;
}

function naming(...words: readonly string[]): readonly string[] {
  return exercises()
    .filter(({ text }) => words.some((word) => text.includes(word)))
    .map(({ file }) => file);
}

/** Files that exercise a use, scenario tables first; empty when nothing does. */
export function exercisedBy(use: LawUse): readonly string[] {
  const found = [...new Set(filesFor(use))];
  return found.toSorted((a, b) => Number(isScenario(b)) - Number(isScenario(a)) || (a < b ? -1 : 1));
}

function filesFor({ kind, id, title, file }: LawUse): readonly string[] {
  switch (kind) {
    case '条件':
      return [
        ...exercises()
          .filter((each) => isScenario(each.file) && inCell(each.text, title))
          .map((each) => each.file),
        ...naming(`'${id}'`),
      ];
    case '期限':
      return naming(`'${id}'`, title);
    case '办理':
    case '文书':
      return naming(`'${id}'`, `'${id.replace(/^(approve|return|withdraw)-/, 'request-')}'`);
    case '数额界限':
      return ['packages/domain/src/thresholds/hearing.scenarios.md'];
    case '监督规则':
      return naming(`# ${title}\n`);
    case '裁量基准':
      return naming(`'${id}'`, `${id}.benchmark.ts`).filter(isPlay);
    case '公示字段':
      return ['packages/domain/src/disclosure/public-record.test.ts'];
    case '计算':
      return file ? besides(file) : [];
    default:
      return [];
  }
}

/** Guard titles stand in result cells, alone or joined by semicolons. */
function inCell(text: string, title: string): boolean {
  return text.includes(`| ${title}`) || text.includes(`；${title}`);
}

/** A computation is exercised by what imports it, stands beside it, or plays a guard that reads its facts. */
function besides(file: string): readonly string[] {
  const stem = file.slice(file.lastIndexOf('/') + 1, -'.ts'.length);
  const direct = exercises()
    .filter(({ file: each, text }) => text.includes(`/${stem}.ts'`) || each.includes(`/${stem}.`))
    .map((each) => each.file);
  const declared = [...textOf(file).matchAll(/^ {2}(\w+): fact\(/gm)].map(([, name = '']) => name);
  const read = Object.values(guards).filter(({ reads }) => reads.some((name) => declared.includes(name)));
  return [
    ...direct,
    ...read.flatMap(({ id, title }) => filesFor({ kind: '条件', id, title, articles: [], rules: [] })),
  ];
}

/** Files in which a rule's id stands. */
export function namingRule(id: string): readonly string[] {
  return naming(id);
}
