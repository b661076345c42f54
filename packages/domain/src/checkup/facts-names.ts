import { nearestName } from './near-name.ts';

type Schema = Readonly<{
  properties?: Readonly<Record<string, Schema>>;
  items?: Schema;
  anyOf?: readonly Schema[];
}>;

/** 不认识的字段怎样说：最像的名字；别处有这个字段的，写明写在哪里。`schema` 是整个文件的 JSON Schema。 */
export function unknownFieldSays(schema: unknown, path: readonly string[], key: string): string {
  const whole = schema as Schema;
  const here = Object.keys(at(whole, path)?.properties ?? {});
  const near = nearestName(key, here);
  if (near) return `没有这个字段；是不是 ${near}`;
  const elsewhere = pathsOf(whole, '').filter((each) => each.split('.').at(-1) === key);
  if (elsewhere.length > 0) return `没有这个字段；写在 ${elsewhere.slice(0, 3).join(' 或者 ')}`;
  return here.length > 0 ? `没有这个字段；可以写 ${here.join('、')}` : '没有这个字段';
}

function at(schema: Schema | undefined, [step, ...rest]: readonly string[]): Schema | undefined {
  const object = objectOf(schema);
  if (step === undefined) return object;
  return at(/^\d+$/.test(step) ? object?.items : object?.properties?.[step], rest);
}

/** 可以写 null 的字段，取写了内容的那一种。 */
function objectOf(schema: Schema | undefined): Schema | undefined {
  return schema?.anyOf?.find(({ properties }) => properties !== undefined) ?? schema;
}

function pathsOf(schema: Schema | undefined, path: string): readonly string[] {
  const object = objectOf(schema);
  if (object?.items) return pathsOf(object.items, `${path}[]`);
  return Object.entries(object?.properties ?? {}).flatMap(([key, inner]) => {
    const full = path ? `${path}.${key}` : key;
    return [full, ...pathsOf(inner, full)];
  });
}
