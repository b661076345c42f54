/**
 * What can be changed in a line of law: each operator looks at one node and answers with the texts that could stand in
 * its place. Types are never touched, nor words meant for people.
 */

/** A node of the syntax tree, as far as it is looked at here. */
export type Node = Readonly<{ type: string; start: number; end: number }> & Readonly<Record<string, unknown>>;

/** One change: what it is called and the text that takes the node's place. */
export type Change = Readonly<{ operator: string; text: string }>;

type Look = Readonly<{ source: string; values: readonly string[]; returned: boolean }>;
type Operator = (node: Node, look: Look) => readonly Change[];

const boundaries: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const equalities: Readonly<Record<string, string>> = { '===': '!==', '!==': '===' };
const sums: Readonly<Record<string, string>> = { '+': '-', '-': '+', '*': '/', '/': '*' };
const methods: Readonly<Record<string, string>> = { some: 'every', every: 'some', max: 'min', min: 'max' };

const textOf = (node: unknown, { source }: Look) => {
  const { start, end } = node as Node;
  return source.slice(start, end);
};

const isText = (node: unknown): boolean => {
  const { type, value } = node as Node;
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string');
};

const binary: Operator = (node, look) => {
  if (node.type !== 'BinaryExpression') return [];
  const { left, right, operator } = node;
  const sign = String(operator);
  const swapped = (operators: Readonly<Record<string, string>>, name: string) =>
    operators[sign]
      ? [{ operator: name, text: `${textOf(left, look)} ${operators[sign]} ${textOf(right, look)}` }]
      : [];
  return [
    ...swapped(boundaries, 'boundary'),
    ...swapped(equalities, 'equality'),
    ...(isText(left) || isText(right) ? [] : swapped(sums, 'sum')),
  ];
};

const logical: Operator = (node, look) => {
  if (node.type !== 'LogicalExpression' || node.operator === '??') return [];
  const left = textOf(node.left, look);
  const right = textOf(node.right, look);
  return [
    { operator: 'and-or', text: `${left} ${node.operator === '&&' ? '||' : '&&'} ${right}` },
    { operator: 'clause dropped', text: left },
    { operator: 'clause dropped', text: right },
  ];
};

const number: Operator = (node) =>
  node.type === 'Literal' && typeof node.value === 'number'
    ? [
        { operator: 'number', text: String(node.value + 1) },
        ...(node.value > 0 ? [{ operator: 'number', text: String(node.value - 1) }] : []),
      ]
    : [];

const truth: Operator = (node) =>
  node.type === 'Literal' && typeof node.value === 'boolean'
    ? [{ operator: 'truth', text: String(!node.value) }]
    : [];

/** A fact that answers with one of its values could answer with the next. */
const otherValue: Operator = (node, { values, returned }) => {
  if (node.type !== 'Literal' || !returned || typeof node.value !== 'string') return [];
  const at = values.indexOf(node.value);
  const other = at < 0 ? undefined : values[(at + 1) % values.length];
  return other && other !== node.value ? [{ operator: 'other value', text: `'${other}'` }] : [];
};

const negated: Operator = (node, look) => {
  if (node.type !== 'UnaryExpression' || node.operator !== '!') return [];
  return [{ operator: 'negation', text: `!!${textOf(node.argument, look)}` }];
};

const operators: readonly Operator[] = [binary, logical, number, truth, otherValue, negated];

/** Every change that an operator knows for this node. */
export function changesOf(node: Node, look: Look): readonly Change[] {
  return operators.flatMap((operator) => operator(node, look));
}

const deciding = new Set(['includes', 'some', 'every', 'has', 'test']);

/** The opposite of a bare name or call that decides; what compares or joins has operators of its own. */
export function negationOf(decider: Node, place: 'test' | 'body', source: string): readonly Change[] {
  const { type, callee } = decider as Node & Readonly<{ callee?: Readonly<{ property?: Node }> }>;
  const asks = type === 'CallExpression' && deciding.has(String(callee?.property?.name));
  const bare = ['Identifier', 'CallExpression', 'MemberExpression', 'ChainExpression'].includes(type);
  return asks || (place === 'test' && bare)
    ? [{ operator: 'negation', text: `!(${source.slice(decider.start, decider.end)})` }]
    : [];
}

/** The method that asks the opposite way: of a list, some or every; of numbers, the greater or the lesser. */
export function otherMethod(node: Node): string | undefined {
  if (node.type !== 'MemberExpression' || node.computed) return undefined;
  const { object, property } = node as unknown as Readonly<{ object: Node; property: Node }>;
  const name = String(property.name);
  const other = methods[name];
  return name.startsWith('m') && object.name !== 'Math' ? undefined : other;
}
