import fc from 'fast-check';
import type { CaseRow, Condition } from '../../policy/condition.ts';
import { bodyIds, everyViewer, world } from './world.ts';

const officers = bodyIds.flatMap((body) => [`${body}.a`, `${body}.b`, `${body}.c`]);
const units = ['first', 'second', null] as const;
const stages = ['lead', 'investigating', 'proceeding', 'closed'] as const;
const scopes = ['44', '4401', '440106', '440106001', '441823', '441823104', '440000', '440100000'] as const;

const anyBody = fc.constantFrom(...bodyIds);
const anyOfficer = fc.constantFrom(...officers);

/** 任意一行；机关和所在地相符，其余随意。 */
export const anyRow: fc.Arbitrary<CaseRow> = fc
  .record({
    caseId: fc.constantFrom('case-1', 'case-2', 'case-3'),
    body: anyBody,
    unit: fc.constantFrom(...units),
    stage: fc.constantFrom(...stages),
    officers: fc.uniqueArray(anyOfficer, { maxLength: 3 }),
    confidential: fc.boolean(),
  })
  .map((row) => {
    const { city = '', division = '' } = world.body(row.body) ?? {};
    return { ...row, city, division };
  });

/** 同一机关里的案件，承办人也是这个机关的：看得见的机会大得多。 */
export const anyRowWithin: fc.Arbitrary<CaseRow> = fc
  .tuple(anyRow, fc.subarray(['a', 'b', 'c']))
  .map(([row, posts]) => ({ ...row, officers: posts.map((post) => `${row.body}.${post}`) }));

const anyAtom: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ body: anyBody }),
  fc.record({ within: fc.constantFrom(...scopes) }),
  fc.record({ unit: fc.constantFrom(...units) }),
  fc.record({ handledBy: anyOfficer }),
  fc.record({ confidential: fc.boolean() }),
  fc.record({ stageIn: fc.subarray([...stages]) }),
  fc.record({ caseId: fc.constantFrom('case-1', 'case-2') }),
);

/** 任意条件，三层以内。 */
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    anyAtom,
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
})).condition;

export const anyViewer = fc.constantFrom(...everyViewer);
