import { caseFields } from './case-fields.ts';
import { type DataClass, dataClassTitles } from './data-classes.ts';
import type { AnyTreatment } from './field-table.ts';
import { standingGrants } from './grants.ts';
import type { ViewerRole } from './viewer.ts';

/** 一个受限制的字段：路径（列表的每一项写作 `*`），属于哪一类资料，看不得的时候怎样处理。 */
export type FieldMask = Readonly<{ path: string; of: DataClass; to: string }>;

/** 全部受限制的字段，按路径列出；身份资料列的是自然人的。 */
export const fieldMasks: readonly FieldMask[] = masksUnder({ fields: caseFields }, []);

function masksUnder(treatment: AnyTreatment, path: readonly string[]): readonly FieldMask[] {
  if (typeof treatment === 'string') return [];
  if ('of' in treatment) return [{ path: path.join('.'), of: treatment.of, to: treatment.to }];
  if ('each' in treatment) return masksUnder(treatment.each, [...path, '*']);
  const table = 'fields' in treatment ? treatment.fields : treatment.otherwise;
  return Object.entries(table).flatMap(([field, each]) => masksUnder(each, [...path, field]));
}

/** 一类资料谁能看：哪些角色直接能看，哪些写明理由以后能看。 */
export type WhoMaySee = Readonly<{
  title: string;
  roles: readonly ViewerRole[];
  withReason: readonly ViewerRole[];
}>;

/** 由授权表得出，不另写一份。 */
export function whoMaySee(of: DataClass, grants = standingGrants): WhoMaySee {
  const rolesOf = (chosen: typeof grants) => [...new Set(chosen.map(({ role }) => role))];
  return {
    title: dataClassTitles[of],
    roles: rolesOf(grants.filter(({ opens }) => opens.includes(of))),
    withReason: rolesOf(grants.filter(({ opensWithReason }) => opensWithReason?.includes(of))),
  };
}
