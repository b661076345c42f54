import { z } from 'zod';
import { reasonShape } from './problem.ts';
import { media, route } from './route.ts';
import {
  afterShape,
  caseParams,
  caseShape,
  cityShape,
  countShape,
  dayShape,
  flagShape,
  idShape,
  limitShape,
  otherInspectionShape,
  pageOf,
  searchShape,
} from './shapes.ts';

const nameOf = z.strictObject({ id: z.string(), name: z.string() });

/** 列表的一行。 */
export const caseRowShape = z.strictObject({
  city: z.string(),
  caseId: z.string(),
  body: nameOf,
  division: z.string(),
  unit: z.string().nullable(),
  number: z.string().nullable(),
  /** 案由。 */
  title: z.string(),
  stage: z.string(),
  matter: z.string().nullable(),
  officers: z.array(nameOf),
  /** 当事人，照案件页那样遮盖。 */
  parties: z.array(z.string()),
  confidential: z.boolean(),
  filedOn: z.string().nullable(),
  decidedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  /** 最近的期限。 */
  nextDue: z.string().nullable(),
  /** 按小时计的期限到几点几分；按日的没有。 */
  nextDueTime: z.string().nullable(),
  version: z.int(),
  updated: z.string(),
});

/** 列表、计数、导出共用的条件。 */
const filterFields = {
  q: searchShape.exactOptional(),
  city: cityShape.exactOptional(),
  body: idShape.exactOptional(),
  stage: z.string().min(1).max(20).exactOptional(),
  matter: idShape.exactOptional(),
  officer: idShape.exactOptional(),
  /** 只看我承办的。 */
  mine: flagShape.exactOptional(),
  /** 只看已经逾期的。 */
  overdue: flagShape.exactOptional(),
  /** 只看没有办结的。 */
  open: flagShape.exactOptional(),
  filedFrom: dayShape.exactOptional(),
  filedTo: dayShape.exactOptional(),
  dueTo: dayShape.exactOptional(),
} as const;

/** 列表的条件。 */
export const caseFilter = z.strictObject(filterFields);

export const listCases = route({
  name: 'list-cases',
  method: 'GET',
  url: '/api/cases',
  title: '案件列表',
  may: 'case.list',
  query: z.strictObject({
    ...filterFields,
    /** 按最近期限，或者按最近变动。 */
    order: z.enum(['due', 'updated']).default('due'),
    after: afterShape.exactOptional(),
    limit: limitShape.default(50),
  }),
  replies: { 200: pageOf(caseRowShape) },
});

export const countCases = route({
  name: 'count-cases',
  method: 'GET',
  url: '/api/cases/count',
  title: '案件数目',
  may: 'case.list',
  query: caseFilter,
  replies: { 200: countShape },
});

export const exportCases = route({
  name: 'export-cases',
  method: 'GET',
  url: '/api/cases/export',
  title: '导出案件列表',
  may: 'case.list',
  query: caseFilter,
  replies: { 200: media('text/csv') },
});

/** 算式中的一步。 */
const stepShape = z.strictObject({
  says: z.string(),
  day: z.string().exactOptional(),
  articles: z.array(z.string()),
  /** `docs/interpretations/` 的编号。 */
  interpretation: z.int().exactOptional(),
});

/** 一个期限及其算式。 */
export const clockShape = z.strictObject({
  key: z.string(),
  id: z.string(),
  rule: z.string(),
  title: z.string(),
  /** `limit` 约束机关，`window` 是当事人的期间。 */
  nature: z.enum(['limit', 'window']),
  party: z.string().exactOptional(),
  startsOn: z.string(),
  dueOn: z.string(),
  dueAt: z.string().exactOptional(),
  /** 涉及放假安排尚未公布的年度，暂计。 */
  provisional: z.boolean(),
  /** `void` 是决定已经不再有效，不再计算。 */
  status: z.enum(['running', 'paused', 'met', 'overdue', 'expired', 'void']),
  metOn: z.string().exactOptional(),
  articles: z.array(z.string()),
  steps: z.array(stepShape),
});

/** 一项办理此刻的样子。`reasons` 为空就是能办。 */
export const openActShape = z.strictObject({
  act: z.string(),
  title: z.string(),
  step: z.string(),
  party: z.string().exactOptional(),
  request: z.string().exactOptional(),
  /** 登录的人能不能办；不能的，`office` 说明由谁办。 */
  mine: z.boolean(),
  office: z.array(z.string()),
  articles: z.array(z.string()),
  documents: z.array(z.string()),
  reasons: z.array(reasonShape),
});

/** 法律检查的一项。 */
export const checkItemShape = z.strictObject({
  code: z.string(),
  title: z.string(),
  state: z.enum(['passed', 'missing', 'unlawful']),
  level: z.enum(['block', 'warn']),
  /** 把住哪一项办理。 */
  act: z.string(),
  party: z.string().exactOptional(),
  says: z.string(),
  detail: z.string().exactOptional(),
  remedy: z.string(),
  fix: z.string().exactOptional(),
  articles: z.array(z.string()),
  rule: z.string().exactOptional(),
});

/** 案件页所需的一切。 */
export const caseViewShape = z.strictObject({
  version: z.int(),
  theCase: caseShape,
  body: nameOf,
  stage: z.string(),
  /** 遮盖了哪些内容，为什么；没有遮盖的为空。 */
  masked: z.array(z.string()),
  parties: z.array(z.strictObject({ id: z.string(), stage: z.string() })),
  acts: z.array(openActShape),
  check: z.array(checkItemShape),
  clocks: z.array(clockShape),
  tasks: z.array(
    z.strictObject({
      key: z.string(),
      role: z.string(),
      title: z.string(),
      act: z.string(),
      party: z.string().exactOptional(),
      dueOn: z.string().exactOptional(),
      dueAt: z.string().exactOptional(),
    }),
  ),
  /** 检查案件：检查对象同期还要受的其他检查。 */
  otherInspections: z.array(otherInspectionShape),
  today: z.string(),
});

export const openCase = route({
  name: 'open-case',
  method: 'GET',
  url: '/api/cases/:city/:caseId',
  title: '查看案件',
  may: 'case.read',
  params: caseParams,
  replies: { 200: caseViewShape },
});

export const caseHistory = route({
  name: 'case-history',
  method: 'GET',
  url: '/api/cases/:city/:caseId/history',
  title: '案件经过',
  may: 'case.read',
  params: caseParams,
  replies: {
    200: z.strictObject({
      events: z.array(
        z.strictObject({
          seq: z.int(),
          act: z.string(),
          /** 办理事项的中文名称。 */
          title: z.string(),
          type: z.string(),
          on: z.string(),
          at: z.string(),
          by: z.string(),
          roles: z.array(z.string()),
          party: z.string().exactOptional(),
          /** 签发的文书。 */
          document: z.strictObject({ id: z.string(), title: z.string() }).exactOptional(),
          /** 前一事件的散列、本事件的散列。 */
          prev: z.string(),
          hash: z.string(),
        }),
      ),
    }),
  },
});

export const proveEvent = route({
  name: 'prove-event',
  method: 'GET',
  url: '/api/cases/:city/:caseId/events/:seq/proof',
  title: '事件的存证证明',
  may: 'case.read',
  params: caseParams.extend({ seq: z.coerce.number().int().min(1) }),
  replies: {
    200: z.strictObject({
      /** 所在那次办理的最后一个事件。 */
      seq: z.int(),
      eventHash: z.string(),
      origin: z.string(),
      data: z.string(),
      place: z.int(),
      size: z.int(),
      path: z.array(z.string()),
      /** 签名的检查点。 */
      note: z.string(),
    }),
    /** 还在等待排序。 */
    202: z.strictObject({ waiting: z.literal(true) }),
  },
});

export const openForSupervision = route({
  name: 'open-for-supervision',
  method: 'POST',
  url: '/api/cases/:city/:caseId/readings',
  title: '因监督查阅案件',
  may: 'case.supervise',
  params: caseParams,
  body: z.strictObject({ reason: z.string().trim().min(4).max(300).meta({ title: '查阅理由' }) }),
  replies: { 201: z.strictObject({ until: z.string() }) },
});
