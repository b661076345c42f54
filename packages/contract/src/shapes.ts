import type { Case, DocumentModel, OtherInspection } from '@lpt/domain';
import { z } from 'zod';

/** 日，如 2026-10-08。 */
export const dayShape = z.iso.date({ error: 'not-a-day' });

/** 地级以上市的六位代码；省级机关为 440000。 */
export const cityShape = z.string().regex(/^44\d{4}$/);

/** 案件编号。 */
export const caseIdShape = z.string().regex(/^[0-9A-Za-z-]{1,64}$/);

/** 案内编号、办理事项名称等短代号。 */
export const idShape = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z._/-]{0,79}$/);

/** 案件的位置。 */
export const caseParams = z.strictObject({ city: cityShape, caseId: caseIdShape });

/** 请求编号：同一编号、同一内容再来，照原样回答，不再办一次。 */
export const keyHeader = z.looseObject({ 'idempotency-key': z.uuid() });

/** 上一页末尾给出的翻页标记。 */
export const afterShape = z.string().min(1).max(600);

/** 每页多少条，1 至 200。 */
export const limitShape = z.coerce.number().int().min(1).max(200);

/** 查询文字。 */
export const searchShape = z.string().trim().min(1).max(100);

/** 网址里的是非。 */
export const flagShape = z.enum(['true', 'false']).transform((value) => value === 'true');

/** 一页。`next` 为空就是末页。 */
export function pageOf<S extends z.ZodType>(row: S) {
  return z.strictObject({ rows: z.array(row), next: z.string().nullable() });
}

/** 数目。超过上限的只说“以上”。 */
export const countShape = z.strictObject({ count: z.int(), capped: z.boolean() });

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** 案件全貌，形状见 `@lpt/domain` 的 `Case`；已按查看人的权限遮盖。 */
export const caseShape = z
  .custom<Case>(
    (value) => isRecord(value) && typeof value['id'] === 'string' && Array.isArray(value['parties']),
  )
  .meta({ title: '案件', description: '由事件推演的案件，形状见 packages/domain/src/case/case.ts' });

/** 文书内容，形状见 `@lpt/domain` 的 `DocumentModel`。 */
export const documentModelShape = z
  .custom<DocumentModel>(
    (value) => isRecord(value) && typeof value['code'] === 'string' && Array.isArray(value['blocks']),
  )
  .meta({ title: '文书内容', description: '形状见 packages/domain/src/documents/model.ts' });

/** 同一企业同期的另一项检查：哪个机关、哪一类、何时；不写哪一案。 */
export const otherInspectionShape = z
  .custom<OtherInspection>((value) => isRecord(value) && typeof value['body'] === 'string')
  .meta({
    title: '同期的其他检查',
    description: '机关、类型、选定之日、计划时段、入企之日，形状见 packages/domain/src/case/inspection.ts',
  });
