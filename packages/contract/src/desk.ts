import { z } from 'zod';
import { route } from './route.ts';
import { afterShape, caseIdShape, cityShape, idShape, limitShape, pageOf } from './shapes.ts';

export const taskRowShape = z.strictObject({
  city: z.string(),
  caseId: z.string(),
  key: z.string(),
  title: z.string(),
  act: z.string(),
  role: z.string(),
  party: z.string().nullable(),
  /** 最迟哪一日。 */
  dueOn: z.string().nullable(),
  /** 按小时计的，最迟几点几分。 */
  dueTime: z.string().nullable(),
  caseTitle: z.string(),
  caseNumber: z.string().nullable(),
  stage: z.string(),
  since: z.string(),
});

export const listTasks = route({
  name: 'list-tasks',
  method: 'GET',
  url: '/api/tasks',
  title: '我的待办',
  may: 'task.own',
  query: z.strictObject({ after: afterShape.exactOptional(), limit: limitShape.default(50) }),
  replies: { 200: pageOf(taskRowShape) },
});

export const countTasks = route({
  name: 'count-tasks',
  method: 'GET',
  url: '/api/tasks/count',
  title: '待办数目',
  may: 'task.own',
  replies: {
    200: z.strictObject({
      all: z.int(),
      overdue: z.int(),
      /** 三个工作日以内到期的。 */
      soon: z.int(),
      /** 按办理事项分。 */
      byAct: z.record(z.string(), z.int()),
    }),
  },
});

/** 登记线索的草稿还没有案件，`caseId` 写 `new`。 */
const draftParams = z.strictObject({ city: cityShape, caseId: caseIdShape, act: idShape });

/** 给哪一名当事人、就哪一件报批填的；各有各的草稿。 */
const draftQuery = z.strictObject({ party: idShape.exactOptional(), request: idShape.exactOptional() });

const draftShape = z.strictObject({ input: z.record(z.string(), z.unknown()), savedAt: z.string() });

export const readDraft = route({
  name: 'read-draft',
  method: 'GET',
  url: '/api/drafts/:city/:caseId/:act',
  title: '读草稿',
  may: 'draft.own',
  params: draftParams,
  query: draftQuery,
  replies: { 200: draftShape, 204: null },
});

export const saveDraft = route({
  name: 'save-draft',
  method: 'PUT',
  url: '/api/drafts/:city/:caseId/:act',
  title: '存草稿',
  may: 'draft.own',
  params: draftParams,
  query: draftQuery,
  body: z.strictObject({ input: z.record(z.string().max(60), z.unknown()) }),
  replies: { 200: z.strictObject({ savedAt: z.string() }) },
});

export const deleteDraft = route({
  name: 'delete-draft',
  method: 'DELETE',
  url: '/api/drafts/:city/:caseId/:act',
  title: '删草稿',
  may: 'draft.own',
  params: draftParams,
  query: draftQuery,
  replies: { 204: null },
});
