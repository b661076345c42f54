import { readFileSync } from 'node:fs';
import { readCheckFacts } from '@lpt/domain';
import fc from 'fast-check';
import { fastify } from 'fastify';
import { beforeAll, expect, test } from 'vitest';

/** 提交的 JSON Schema，由 fastify 自带的检查器（Ajv）判断；它不是生成这份 Schema 的那个库。 */
const file = new URL('../../../docs/reference/check-facts.schema.json', import.meta.url);
const page = new URL('../../../docs/how-to/check-facts.md', import.meta.url);

let isValid: (given: unknown) => boolean;

beforeAll(async () => {
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const options = { coerceTypes: false, removeAdditional: false, useDefaults: false } as const;
  const app = fastify({ ajv: { customOptions: options } });
  app.get('/', (request, reply) => {
    const validate = request.compileValidationSchema(schema);
    isValid = (given) => validate(given) === true;
    return reply.send({});
  });
  await app.inject('/');
  await app.close();
});

const examples = [...readFileSync(page, 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(
  ([, json = '']): Record<string, unknown> => JSON.parse(json),
);

test('说明里的每个例子，Schema 和命令都收', () => {
  expect(examples.length).toBeGreaterThanOrEqual(7);
  for (const example of examples) {
    expect(isValid(example)).toBe(true);
    expect(readCheckFacts(example).ok).toBe(true);
  }
});

type Path = readonly (string | number)[];

/** 一个例子里的全部位置。 */
function places(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys: readonly (string | number)[] = Array.isArray(value)
    ? value.map((_, at) => at)
    : Object.keys(value);
  return [path, ...keys.flatMap((key) => places(Reflect.get(value, key), [...path, key]))];
}

/** 在一个位置改写；`undefined` 是去掉。 */
function changed(value: unknown, [step, ...rest]: Path, to: unknown): unknown {
  if (step === undefined) return to;
  const copy = structuredClone(value) as object;
  const inner = changed(Reflect.get(copy, step), rest, to);
  if (inner === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy, step);
  else Reflect.set(copy, step, inner ?? null);
  return copy;
}

const oneWrong = fc.constantFrom(...examples).chain((example) =>
  fc.record({
    example: fc.constant(example),
    path: fc.constantFrom(...places(example).slice(1)),
    to: fc.constantFrom<unknown>(undefined, null, true, 'x', '2026-02-30', -1, 1.5, {}, [], { more: 1 }),
  }),
);

test('Schema 不收的，命令也不收：改一处', () => {
  fc.assert(
    fc.property(oneWrong, ({ example, path, to }) => {
      const given = changed(example, path, to);
      if (!isValid(given)) expect(readCheckFacts(given).ok).toBe(false);
    }),
    { numRuns: 1500 },
  );
});

test('不认识的字段、写错的类型，Schema 和命令都不收', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...examples).chain((example) =>
        fc.record({
          example: fc.constant(example),
          // 情节的名称由事项决定，不在 Schema 里。
          path: fc.constantFrom(...places(example).filter((path) => !path.includes('circumstances'))),
        }),
      ),
      ({ example, path }) => {
        const at = path.reduce<unknown>((value, step) => Reflect.get(value as object, step), example);
        const isObject = typeof at === 'object' && at !== null && !Array.isArray(at);
        const given = changed(example, path, isObject ? { ...at, noSuchField: 1 } : { noSuchField: 1 });
        expect(isValid(given)).toBe(false);
        expect(readCheckFacts(given).ok).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});
