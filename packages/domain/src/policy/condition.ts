import type { BodyId, CaseId, OfficerId } from '../case/people.ts';
import { divisionPrefix } from '../registry/divisions.ts';

/** 一个案件可供判断的栏目，与数据库 `case_list` 的同名列相同，两处都由 `caseRow` 得出。 */
export type CaseRow = Readonly<{
  caseId: CaseId;
  /** 所在地级以上市的六位代码。 */
  city: string;
  body: BodyId;
  /** 行政区划代码，六位或者九位。 */
  division: string;
  /** 承办机构；还没有的为空。 */
  unit: string | null;
  /** 阶段。列表里写的是给人看的进度，随当事人和日子变化，所以常设的授权不以它为条件。 */
  stage: string;
  /** 承办人员；立案以前是登记线索的人。 */
  officers: readonly OfficerId[];
  /** 须限制知悉范围。 */
  confidential: boolean;
}>;

/**
 * 一个条件，写成数据。同一个条件有四种用处：数据库查询的谓词（`toSql`）、逐行的判断（`holds`）、
 * 字段的遮盖（`maskCase`），以及一句说明（`says`、`whyNot`）。
 * `within` 写区划前缀（44、4401、440106、九位镇街），也可以写完整代码。
 */
export type Condition =
  | Readonly<{ any: readonly Condition[] }>
  | Readonly<{ all: readonly Condition[] }>
  | Readonly<{ not: Condition }>
  | Readonly<{ body: BodyId }>
  | Readonly<{ within: string }>
  | Readonly<{ unit: string | null }>
  | Readonly<{ handledBy: OfficerId }>
  | Readonly<{ confidential: boolean }>
  | Readonly<{ stageIn: readonly string[] }>
  | Readonly<{ caseId: CaseId }>;

/** 恒成立：没有限制。 */
export const always: Condition = { all: [] };

/** 恒不成立：什么也看不见。 */
export const never: Condition = { any: [] };

/** 有一个成立即可。嵌套的展平，恒不成立的略去，只剩一个的不再包一层。 */
export function anyOf(conditions: readonly Condition[]): Condition {
  const flat = conditions.flatMap((each) => ('any' in each ? each.any : [each]));
  const [only, second] = flat;
  return only && !second ? only : { any: flat };
}

/** 须全部成立。嵌套的展平，只剩一个的不再包一层。 */
export function allOf(conditions: readonly Condition[]): Condition {
  const flat = conditions.flatMap((each) => ('all' in each ? each.all : [each]));
  const [only, second] = flat;
  return only && !second ? only : { all: flat };
}

const CITY_OR_PROVINCE_PREFIX = /^44(\d\d)?$/;

/** 辖区条件的有效前缀。写法不对直接抛出：空的前缀会放行一切。 */
export function prefixOf(within: string): string {
  return CITY_OR_PROVINCE_PREFIX.test(within) ? within : divisionPrefix(within);
}

/** 条件对这一行是否成立。 */
export function holds(condition: Condition, row: CaseRow): boolean {
  if ('any' in condition) return condition.any.some((each) => holds(each, row));
  if ('all' in condition) return condition.all.every((each) => holds(each, row));
  if ('not' in condition) return !holds(condition.not, row);
  if ('body' in condition) return row.body === condition.body;
  if ('within' in condition) return row.division.startsWith(prefixOf(condition.within));
  if ('unit' in condition) return row.unit === condition.unit;
  if ('handledBy' in condition) return row.officers.includes(condition.handledBy);
  if ('confidential' in condition) return row.confidential === condition.confidential;
  if ('stageIn' in condition) return condition.stageIn.includes(row.stage);
  return row.caseId === condition.caseId;
}

export type SqlValue = string | boolean | readonly string[];

/** 一段谓词和它的参数。值只在参数里，从不拼进文字。 */
export type SqlPredicate = Readonly<{ text: string; params: readonly SqlValue[] }>;

type Column = 'case_id' | 'body' | 'division' | 'unit' | 'stage' | 'officers' | 'confidential';

const TABLE = /^[a-z][a-z_]{0,30}$/;

/**
 * 条件写成 PostgreSQL 的谓词，与 `holds` 对每一行结果相同，不会得出空值。
 * 参数从 `$startAt` 起编号；`table` 是查询里案件列表的表名或者别名。
 */
export function toSql(condition: Condition, startAt: number, table = 'case_list'): SqlPredicate {
  if (!TABLE.test(table)) throw new Error(`not a table name: ${table}`);
  const params: SqlValue[] = [];
  const put = (value: SqlValue, type: string) => `$${startAt + params.push(value) - 1}::${type}`;
  const text = predicate(condition, (column) => `${table}.${column}`, put);
  return { text, params };
}

type ColumnName = (column: Column) => string;
type Put = (value: SqlValue, type: string) => string;

function predicate(condition: Condition, name: ColumnName, put: Put): string {
  if ('any' in condition) return joined(condition.any, ' or ', 'false', name, put);
  if ('all' in condition) return joined(condition.all, ' and ', 'true', name, put);
  if ('not' in condition) return `not (${predicate(condition.not, name, put)})`;
  if ('body' in condition) return `${name('body')} = ${put(condition.body, 'text')}`;
  if ('within' in condition) return range(name('division'), prefixOf(condition.within), put);
  if ('unit' in condition) return unitIs(name('unit'), condition.unit, put);
  if ('handledBy' in condition) return `${put(condition.handledBy, 'text')} = any (${name('officers')})`;
  if ('confidential' in condition)
    return `${name('confidential')} = ${put(condition.confidential, 'boolean')}`;
  if ('stageIn' in condition) return `${name('stage')} = any (${put(condition.stageIn, 'text[]')})`;
  return `${name('case_id')} = ${put(condition.caseId, 'text')}`;
}

function joined(
  parts: readonly Condition[],
  word: string,
  empty: string,
  name: ColumnName,
  put: Put,
): string {
  if (parts.length === 0) return empty;
  return parts.map((each) => `(${predicate(each, name, put)})`).join(word);
}

/** 列可以为空：空值不等于任何机构，但取反时不能变成未知。 */
function unitIs(column: string, unit: string | null, put: Put): string {
  return unit === null ? `${column} is null` : `${column} is not distinct from ${put(unit, 'text')}`;
}

// 不用 like：在行级安全之下它不能走索引。按字节比大小的这两个运算可以，索引是 text_pattern_ops。
function range(column: string, prefix: string, put: Put): string {
  return `${column} ~>=~ ${put(prefix, 'text')} and ${column} ~<~ ${put(afterPrefix(prefix), 'text')}`;
}

/** 同一前缀之后的第一个字串：4409 之后是 440:，冒号在 9 之后。 */
function afterPrefix(prefix: string): string {
  const last = prefix.length - 1;
  return prefix.slice(0, last) + String.fromCharCode(prefix.charCodeAt(last) + 1);
}
