import { type Citation, cite } from '@lpt/law';
import type { CheckReport } from './check.ts';

function isCitation(value: object): value is Citation {
  return 'statute' in value && 'article' in value && typeof value.statute === 'string';
}

/** 结果化作可以写成 JSON 的样子：引用写成文字，金额仍是整数分，字段名以 Fen 结尾。 */
export function checkReportJson(report: CheckReport): Readonly<Record<string, unknown>> {
  const plain = plainOf(report);
  return typeof plain === 'object' && plain !== null ? { ...plain } : {};
}

function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== 'object' || value === null) return value;
  if (isCitation(value)) return cite(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainOf(inner)]));
}
