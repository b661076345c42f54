import type { z } from 'zod';
import type { FieldProblem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** 形式检查的代码和说法。`{n}` 换成界限。 */
export const fieldProblemSays = {
  missing: '必须填写',
  'wrong-type': '类型不对',
  unknown: '没有这个选项',
  'not-as-held': '与另一案件登记的不一样，请重新选用另一案件',
  'unknown-field': '不认识的字段',
  'too-short': '不能少于{n}个字符',
  'too-long': '不能超过{n}个字符',
  'too-few': '不能少于{n}项',
  'too-many': '不能超过{n}项',
  'too-small': '不能小于{n}',
  'too-large': '不能大于{n}',
  'wrong-shape': '写法不对',
  'not-a-day': '不是真实存在的日期',
  'not-an-instant': '不是北京时间的时刻',
  'not-an-amount': '金额须为零以上的整数，单位分',
  'invalid-identifier': '号码不符合国家标准，请核对',
  'broken-json': '内容不是完整的 JSON',
  'wrong-cursor': '翻页标记已经失效，请从第一页看起',
} as const satisfies Readonly<Record<string, string>>;

export type FieldProblemCode = keyof typeof fieldProblemSays;

/** 一个字段的问题，写成中文。 */
export function fieldProblem(
  path: string,
  code: FieldProblemCode,
  n?: string | number | bigint,
): FieldProblem {
  return { path, code, says: fieldProblemSays[code].replace('{n}', String(n ?? '')) };
}

/** 形式检查的全部问题，写成中文；不含填写的内容。`at` 写在位置前面，如 `query`。 */
export function fieldProblems(error: z.ZodError, at = ''): readonly FieldProblem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, at));
}

function problemsOf(issue: Issue, at: string): readonly FieldProblem[] {
  const path = [at, ...issue.path.map(String)].filter((part) => part !== '').join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fieldProblem(path ? `${path}.${key}` : key, 'unknown-field'));
    case 'invalid_type':
      return [fieldProblem(path, isMissing(issue) ? 'missing' : 'wrong-type')];
    case 'too_small':
      return [fieldProblem(path, smallCode(issue.origin, issue.minimum), issue.minimum)];
    case 'too_big':
      return [fieldProblem(path, bigCode(issue.origin), issue.maximum)];
    case 'invalid_value':
      return [fieldProblem(path, isMissing(issue) ? 'missing' : 'unknown')];
    case 'invalid_union':
      return unionProblems(issue, at, path);
    case 'invalid_format':
      return [fieldProblem(path, 'wrong-shape')];
    case 'custom':
      return [fieldProblem(path, customCode(issue.message))];
    default:
      return [fieldProblem(path, 'wrong-shape')];
  }
}

/** Parse with `reportInput`, so that absence can be told from a wrong choice. */
function isMissing(issue: Issue): boolean {
  return 'input' in issue && issue.input === undefined;
}

/** Checks a value, and answers with what it was read as or with everything that is wrong with it. */
export function checked<S extends z.ZodType>(
  schema: S,
  value: unknown,
  at = '',
): Readonly<{ ok: true; value: z.output<S> }> | Readonly<{ ok: false; fields: readonly FieldProblem[] }> {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, fields: fieldProblems(parsed.error, at) };
}

function smallCode(origin: string, minimum: number | bigint): FieldProblemCode {
  if (origin === 'string') return minimum === 1 ? 'missing' : 'too-short';
  return origin === 'array' ? 'too-few' : 'too-small';
}

function bigCode(origin: string): FieldProblemCode {
  if (origin === 'string') return 'too-long';
  return origin === 'array' ? 'too-many' : 'too-large';
}

function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  at: string,
  path: string,
): readonly FieldProblem[] {
  const nearest = issue.errors.toSorted((a, b) => a.length - b.length)[0];
  if (!nearest || nearest.length === 0) return [fieldProblem(path, 'unknown')];
  return nearest.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, at));
}

function customCode(message: string): FieldProblemCode {
  return isCode(message) ? message : 'wrong-shape';
}

function isCode(text: string): text is FieldProblemCode {
  return text in fieldProblemSays;
}
