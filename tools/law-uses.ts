/** What in the system stands on which article and which rule: read from the tables themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Citation, type RuleId, rules } from '@lpt/law';
import { departmentGrounds } from '../packages/domain/src/deadlines/counting-rules.ts';
import { deadlines } from '../packages/domain/src/deadlines/deadlines.ts';
import { publishedFields } from '../packages/domain/src/disclosure/fields.ts';
import { benchmarks } from '../packages/domain/src/discretion/index.gen.ts';
import { documents } from '../packages/domain/src/documents/index.gen.ts';
import { guards } from '../packages/domain/src/guards/guards.ts';
import { acts } from '../packages/domain/src/procedures/acts.ts';
import { steps } from '../packages/domain/src/procedures/index.gen.ts';
import { supervisionRules } from '../packages/domain/src/supervision/index.gen.ts';
import { hearingThresholds } from '../packages/domain/src/thresholds/hearing.ts';

/** The repository's root folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** What kind of legal thing uses an article. The values are the Chinese titles in the pages. */
export type UseKind =
  | '条件'
  | '期限'
  | '办理'
  | '环节'
  | '文书'
  | '监督规则'
  | '数额界限'
  | '裁量基准'
  | '公示字段'
  | '计算';

/** One use. `id` is stable; `file` is given for what is cited in code and not in a table. */
export type LawUse = Readonly<{
  kind: UseKind;
  id: string;
  title: string;
  articles: readonly Citation[];
  rules: readonly RuleId[];
  file?: string;
}>;

const ruleIds = new Map(rules.map(({ id }) => [String(id), id]));

/** Files below the folders, relative to the root, sorted; built output and dependencies left out. */
export function filesBelow(folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => !/(^|\/)(node_modules|dist)\//.test(file))
    .toSorted();
}

/** The text of a file, given from the root. */
export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Rule ids that occur in a text, once each, in order. */
export function ruleIdsIn(text: string): readonly RuleId[] {
  const found = [...text.matchAll(/\b[A-Z]{3}-\d{2}A?\b/g)].flatMap(([id]) => ruleIds.get(id) ?? []);
  return [...new Set(found)];
}

const isTestFile = (file: string): boolean => /\.test\.tsx?$|\/testing[/-]|\/bench\//.test(file);

/** Rules named in the code of the pure core outside the tables: computations, facts, refusals. */
function citedInCode(): readonly LawUse[] {
  return (
    filesBelow(['packages/domain/src'])
      .filter((file) => file.endsWith('.ts') && !isTestFile(file))
      .filter((file) => !/\/(guards|deadlines\/table|thresholds|prover)\//.test(file))
      // Count the periods that no case runs, and say why the other rules have none; do none of them.
      .filter((file) => !/\/asked-[a-z-]+\.ts$/.test(file))
      .flatMap((file) => {
        const found = ruleIdsIn(textOf(file));
        if (found.length === 0) return [];
        const title = file.replace('packages/domain/src/', '');
        return [{ kind: '计算', id: title, title, articles: [], rules: found, file } as const];
      })
  );
}

function ruleOf(row: Readonly<{ rule?: RuleId }>): readonly RuleId[] {
  return row.rule ? [row.rule] : [];
}

/** Every use, by kind and then by id. */
export function lawUses(): readonly LawUse[] {
  return [
    ...Object.values(guards).map((each) => ({ kind: '条件', ...pick(each), rules: ruleOf(each) }) as const),
    ...deadlines.map(
      (row) =>
        ({
          kind: '期限',
          id: row.id,
          title: row.title,
          articles: row.articles,
          rules: [row.rule, ...(row.extensions ?? []).map(({ rule }) => rule)],
        }) as const,
    ),
    ...acts.map(
      ({ name, ...each }) => ({ kind: '办理', ...pick({ ...each, id: name }), rules: [] }) as const,
    ),
    ...steps.map(
      ({ name, ...each }) => ({ kind: '环节', ...pick({ ...each, id: name }), rules: [] }) as const,
    ),
    ...documents.map(
      ({ code, ...each }) => ({ kind: '文书', ...pick({ ...each, id: code }), rules: [] }) as const,
    ),
    ...supervisionRules.map((each) => ({ kind: '监督规则', ...pick(each), rules: [] }) as const),
    ...hearingThresholds.map(
      (row) =>
        ({
          kind: '数额界限',
          id: `${row.scope}-${row.counts}`,
          title: '听证的数额标准',
          articles: row.articles,
          rules: [row.rule],
        }) as const,
    ),
    ...benchmarks.map((each) => ({ kind: '裁量基准', ...pick(each), rules: [] }) as const),
    ...Object.entries(publishedFields['portal-summary']).map(
      ([id, each]) => ({ kind: '公示字段', ...pick({ ...each, id }), rules: [] }) as const,
    ),
    ...Object.entries(departmentGrounds).map(
      ([id, { articles }]) =>
        ({
          kind: '计算',
          id: `counting-${id}`,
          title: '期间的起算和顺延',
          articles,
          rules: [],
          file: 'packages/domain/src/deadlines/counting-rules.ts',
        }) as const,
    ),
    ...citedInCode(),
  ];
}

function pick({
  id,
  title,
  articles,
}: Readonly<{ id: string; title: string; articles: readonly Citation[] }>) {
  return { id, title, articles };
}

/** Two citations of exactly the same place. */
export function samePlace(a: Citation, b: Citation): boolean {
  return (
    a.statute === b.statute &&
    a.article === b.article &&
    a.suffix === b.suffix &&
    a.para === b.para &&
    a.item === b.item
  );
}
