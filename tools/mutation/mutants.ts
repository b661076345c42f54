import { parseAst } from 'vitest/node';
import { type Change, changesOf, type Node, negationOf, otherMethod } from './operators.ts';

/** One mutant of a source file: where, what stood there and what stands there instead. */
export type Mutant = Readonly<{
  id: number;
  file: string;
  line: number;
  operator: string;
  from: string;
  to: string;
}>;

/** The file with every mutant built in as a branch: `__m(7)` says whether the seventh mutant lives. */
export type Instrumented = Readonly<{ text: string; mutants: readonly Mutant[] }>;

const skipped = new Set(['ImportDeclaration', 'ExportAllDeclaration', 'TemplateElement']);
/** Words for people and places in the law: nothing in them decides. */
const wordings = new Set(['says', 'remedy', 'title', 'articles', 'rule', 'interpretation', 'code', 'basis']);

type Around = Readonly<{ values: readonly string[]; returned: boolean }>;

/** Finds the mutants of a file and builds them in. `first` is the number of the first of them. */
export function instrument(file: string, source: string, first: number): Instrumented {
  const program = parseAst(source, { lang: 'ts' }) as unknown as Node;
  const lists = listsIn(program);
  const mutants: Mutant[] = [];
  const asked = ({ start, end }: Node, { operator, text }: Change): string => {
    const id = first + mutants.length;
    const line = source.slice(0, start).split('\n').length;
    mutants.push({ id, file, line, operator, from: source.slice(start, end), to: text });
    return `__m(${id})`;
  };
  const branch = (node: Node, changes: readonly Change[], rest: string): string =>
    changes.length > 0
      ? `(${changes.map((change) => `${asked(node, change)}?(${change.text}):`).join('')}(${rest}))`
      : rest;

  const rendered = (node: Node, around: Around): string => {
    const values = valuesIn(node, lists);
    const below = values.length > 0 ? values : around.values;
    let text = '';
    let at = node.start;
    for (const { child, returned, place } of childrenOf(node, around.returned)) {
      const inner = rendered(child, { values: below, returned });
      text +=
        source.slice(at, child.start) + branch(child, place ? negationOf(child, place, source) : [], inner);
      at = child.end;
    }
    const other = otherMethod(node);
    if (other) return text + turned(node, other, asked);
    return branch(node, changesOf(node, { source, ...around }), text + source.slice(at, node.end));
  };
  const whole = rendered(program, { values: [], returned: false });
  return { text: source.slice(0, program.start) + whole + source.slice(program.end), mutants };
}

/** A method is turned within brackets, so that it keeps what it is called on. */
function turned(node: Node, other: string, asked: (node: Node, change: Change) => string): string {
  const { property, optional } = node as unknown as Readonly<{ property: Node; optional: boolean }>;
  const question = asked(property, { operator: 'method', text: other });
  return `${optional ? '?.' : ''}[${question}?'${other}':'${property.name}']`;
}

type Child = Readonly<{ child: Node; returned: boolean; place?: 'test' | 'body' }>;

/** The nodes below, in the order of the text: without types, names of properties, wordings and citations. */
function childrenOf(node: Node, returned: boolean): readonly Child[] {
  const found: Child[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (leftAlone(node, key)) continue;
    const place = placeOf(node, key);
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child) && !skipped.has(child.type) && !isType(child))
        found.push({ child, returned: answers(node, key, returned), ...(place ? { place } : {}) });
  }
  return found.toSorted((a, b) => a.child.start - b.child.start);
}

const typeKeys = new Set(['typeAnnotation', 'typeArguments', 'typeParameters', 'returnType']);

function leftAlone(node: Node, key: string): boolean {
  if (typeKeys.has(key)) return true;
  if (node.type === 'Property') return key === 'key' || wordings.has(nameOf(node.key as Node));
  if (node.type === 'CallExpression') {
    const { property } = node.callee as Readonly<{ property?: Node }>;
    return property?.name === 'art';
  }
  return node.type === 'MemberExpression' && key === 'property' && !node.computed;
}

function placeOf({ type }: Node, key: string): Child['place'] {
  if (key === 'test') return 'test';
  return type === 'ArrowFunctionExpression' && key === 'body' ? 'body' : undefined;
}

/** Whether what stands under `key` is what the enclosing function answers with. */
function answers({ type }: Node, key: string, returned: boolean): boolean {
  if (type === 'ReturnStatement') return true;
  if (type === 'ArrowFunctionExpression') return key === 'body';
  if (type === 'ConditionalExpression') return returned && key !== 'test';
  return returned && (type === 'ArrayExpression' || type === 'LogicalExpression' || type.startsWith('TS'));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function isType({ type }: Node): boolean {
  return type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)/.test(type);
}

function nameOf({ name, value }: Node): string {
  return String(name ?? value);
}

/** The values that a fact declares, for the answers below it. */
function valuesIn(node: Node, lists: Lists): readonly string[] {
  if (node.type !== 'ObjectExpression') return [];
  const properties = (node.properties as readonly Node[]).filter(({ type }) => type === 'Property');
  const values = properties.find(({ key }) => nameOf(key as Node) === 'values')?.value as Node | undefined;
  return values?.type === 'Identifier' ? (lists.get(nameOf(values)) ?? []) : wordsIn(values);
}

type Lists = ReadonlyMap<string, readonly string[]>;

/** The lists of words that the file names. */
function listsIn(program: Node): Lists {
  const declared = (program.body as readonly Node[]).flatMap(
    (each) => (each.declarations ?? []) as readonly Node[],
  );
  return new Map(
    declared.map(({ id, init }) => {
      const value = init as (Node & Readonly<{ expression?: Node }>) | null;
      return [nameOf(id as Node), wordsIn(value?.expression ?? value ?? undefined)] as const;
    }),
  );
}

function wordsIn(list: Node | undefined): readonly string[] {
  if (list?.type !== 'ArrayExpression') return [];
  return (list.elements as readonly Node[]).flatMap(({ value }) =>
    typeof value === 'string' ? [value] : [],
  );
}
