import { z } from 'zod';
import { factorIds, factors } from '../discretion/factors.ts';
import { type FenRange, fenRangeText } from '../discretion/range.ts';
import { fen, yuan } from '../kernel/money.ts';
import type { Matter } from '../matters/matter.ts';

type FieldSchema = Readonly<{
  title: string;
  unit?: string;
  type?: string;
  titles?: Readonly<Record<string, string>>;
}>;

const fieldSchema = z.object({
  title: z.string(),
  unit: z.string().optional(),
  type: z.string().optional(),
  titles: z.record(z.string(), z.string()).optional(),
});

/** 事项的情节字段，按题名。只用于测试。 */
export function fieldsByTitle(
  matter: Matter,
): ReadonlyMap<string, Readonly<{ field: string; schema: FieldSchema }>> {
  const properties = z.toJSONSchema(matter.circumstances, { io: 'input' }).properties ?? {};
  return new Map(
    Object.entries(properties).map(([field, json]) => {
      const { title, unit, type, titles } = fieldSchema.parse(json);
      const schema = {
        title,
        ...(unit ? { unit } : {}),
        ...(type ? { type } : {}),
        ...(titles ? { titles } : {}),
      };
      return [title, { field, schema }];
    }),
  );
}

/** 表格里的一格化作字段的值：金额按元，是非写“是”“否”，选项写中文。 */
export function valueOfCell(text: string, { titles, unit, type }: FieldSchema): unknown {
  if (titles) {
    const found = Object.entries(titles).find(([, title]) => title === text);
    if (!found) throw new Error(`no choice ${text}`);
    return found[0];
  }
  if (type === 'boolean') {
    if (text !== '是' && text !== '否') throw new Error(`not 是 or 否: ${text}`);
    return text === '是';
  }
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`not a number: ${text}`);
  return unit === 'fen' ? yuan(value) : value;
}

/** 法定情节一格：以顿号连接的题名。题名里自己有顿号，所以按题名查找。 */
export function factorsOfCell(text: string): readonly string[] {
  if (text === '—') return [];
  const found = factorIds.filter((id) => text.includes(factors[id].title));
  const length = found.reduce((sum, id) => sum + factors[id].title.length, 0) + Math.max(0, found.length - 1);
  if (found.length === 0 || length !== text.length) throw new Error(`unknown factors: ${text}`);
  return found;
}

/** 幅度的一格：`500—2000`、`20000以下`、`1000`。 */
export function cellOfRange(range: FenRange | undefined): string {
  if (!range) return '—';
  const single = { minFen: range.maxFen, maxFen: range.maxFen };
  const high = fenRangeText(single).replace('元', '');
  if (range.minFen === range.maxFen) return high;
  if (range.minFen === 0) return `${high}以下`;
  return `${fenRangeText({ minFen: range.minFen, maxFen: range.minFen }).replace('元', '')}—${high}`;
}

/** 以元写的一格化作分。 */
export function fenOfCell(text: string) {
  return fen(Math.round(Number(text) * 100));
}
