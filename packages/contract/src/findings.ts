import { z } from 'zod';
import { reasonShape } from './problem.ts';
import { route } from './route.ts';
import { afterShape, caseIdShape, cityShape, dayShape, idShape, limitShape, pageOf } from './shapes.ts';

/** 监督线索的状态。 */
export const findingStatuses = ['raised', 'explanation-asked', 'explained', 'confirmed', 'rejected'] as const;

const factShape = z.strictObject({ title: z.string(), value: z.string(), source: z.string() });

export const findingRowShape = z.strictObject({
  city: z.string(),
  id: z.string(),
  caseId: z.string().nullable(),
  body: z.strictObject({ id: z.string(), name: z.string() }),
  rule: z.string(),
  ruleTitle: z.string(),
  subject: z.string(),
  says: z.string(),
  level: z.string(),
  status: z.enum(findingStatuses),
  since: z.string().nullable(),
  raisedOn: z.string(),
});

const filterFields = {
  status: z.enum(findingStatuses).exactOptional(),
  rule: idShape.exactOptional(),
  level: z.enum(['remind', 'correct', 'serious']).exactOptional(),
  body: idShape.exactOptional(),
  city: cityShape.exactOptional(),
  caseId: caseIdShape.exactOptional(),
  /** 发现以后至少过了多少日。 */
  aged: z.coerce.number().int().min(0).max(3660).exactOptional(),
} as const;

/** 先后：新发现的在前、早发现的在前、由来（期限的最后一日或者发生之日）最久的在前。 */
export const findingOrders = ['newest', 'oldest', 'limit'] as const;

export const listFindings = route({
  name: 'list-findings',
  method: 'GET',
  url: '/api/findings',
  title: '监督线索',
  may: 'finding.read',
  query: z.strictObject({
    ...filterFields,
    order: z.enum(findingOrders).default('newest'),
    after: afterShape.exactOptional(),
    limit: limitShape.default(50),
  }),
  replies: { 200: pageOf(findingRowShape) },
});

export const countFindings = route({
  name: 'count-findings',
  method: 'GET',
  url: '/api/findings/count',
  title: '监督线索数目',
  may: 'finding.read',
  query: z.strictObject(filterFields),
  replies: {
    200: z.strictObject({
      all: z.int(),
      byStatus: z.record(z.string(), z.int()),
      /** 每条规则各状态的数目；没有线索的规则不列。 */
      byRule: z.record(z.string(), z.record(z.string(), z.int())),
    }),
  },
});

const findingParams = z.strictObject({ city: cityShape, finding: idShape });

/** 一条线索：所依的事实、依据、处理经过，和此刻能做什么。 */
const findingShape = findingRowShape.extend({
  facts: z.array(factShape),
  articles: z.array(z.string()),
  history: z.array(
    z.strictObject({
      seq: z.int(),
      action: z.string(),
      title: z.string(),
      by: z.string(),
      at: z.string(),
      says: z.string(),
      /** 要求说明的期限。 */
      dueOn: z.string().exactOptional(),
      /** 误报的原因。 */
      cause: z.string().exactOptional(),
    }),
  ),
  actions: z.array(
    z.strictObject({
      action: z.string(),
      title: z.string(),
      articles: z.array(z.string()),
      reasons: z.array(reasonShape),
    }),
  ),
});

export const readFinding = route({
  name: 'read-finding',
  method: 'GET',
  url: '/api/findings/:city/:finding',
  title: '查看监督线索',
  may: 'finding.read',
  params: findingParams,
  replies: { 200: findingShape },
});

/** 误报的原因：案件记录有误、规则有误、依法属于例外。 */
const falseAlarmCauses = ['record-wrong', 'rule-wrong', 'lawful-exception'] as const;

const says = z.string().trim().min(2).max(2000);

/** 确认、排除误报、要求说明情况。要求说明的写明最迟哪一日。 */
export const handleFinding = route({
  name: 'handle-finding',
  method: 'POST',
  url: '/api/findings/:city/:finding/actions',
  title: '处理监督线索',
  may: 'finding.handle',
  params: findingParams,
  body: z.discriminatedUnion('action', [
    z.strictObject({ action: z.literal('confirm'), says }),
    z.strictObject({ action: z.literal('reject'), says, cause: z.enum(falseAlarmCauses) }),
    z.strictObject({ action: z.literal('ask-explanation'), says, dueOn: dayShape }),
  ]),
  replies: { 200: findingShape },
});

/** 执法机关说明情况。 */
export const explainFinding = route({
  name: 'explain-finding',
  method: 'POST',
  url: '/api/findings/:city/:finding/explanation',
  title: '说明情况',
  may: 'finding.explain',
  params: findingParams,
  body: z.strictObject({ says }),
  replies: { 200: findingShape },
});
