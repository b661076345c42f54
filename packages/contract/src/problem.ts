import { z } from 'zod';

/** 每一种问题：状态、标题、意思。代码不变，文字可以变。`docs/reference/errors.md` 由这张表写出。 */
export const problemKinds = {
  invalid: { status: 400, title: '填写不合要求', means: '逐个字段说明哪里不对；什么也没有改变' },
  unauthenticated: { status: 401, title: '请先登录', means: '没有登录，或者登录已经失效' },
  forbidden: { status: 403, title: '无权办理', means: '登录的人没有这项权限，并说明由谁办理' },
  'not-found': { status: 404, title: '没有找到', means: '不存在，或者不在可以查看的范围；两者回答相同' },
  refused: { status: 409, title: '依法不能办理', means: '一次说明全部理由、依据和补救办法' },
  'key-reused': { status: 409, title: '重复的请求编号', means: '同一请求编号已用于另一内容，请换一个编号' },
  stale: { status: 412, title: '案件已有变化', means: '别人先办了，说明变了什么、谁办的，请看过再办' },
  'too-large': { status: 413, title: '内容过大', means: '超过允许的大小' },
  'wrong-media': { status: 415, title: '不接受的格式', means: '内容的格式不在允许之列，或者与声明的不符' },
  'version-required': { status: 428, title: '缺少案件版本', means: '办理时须以 If-Match 写明所看的版本' },
  'too-many': { status: 429, title: '请求过多', means: '稍后再试，Retry-After 说明多少秒' },
  broken: { status: 500, title: '系统故障', means: '只给一个编号，请把编号告诉系统管理员' },
  unavailable: { status: 503, title: '暂时不能服务', means: '数据库或者排版暂时不可用，稍后再试' },
} as const satisfies Readonly<Record<string, { status: number; title: string; means: string }>>;

export type ProblemKind = keyof typeof problemKinds;

/** 依法不能办理的一条理由。 */
export const reasonShape = z.strictObject({
  /** 固定代码。 */
  code: z.string(),
  says: z.string(),
  /** 具体到本案的说明。 */
  detail: z.string().exactOptional(),
  remedy: z.string(),
  /** 能补救的办理事项。 */
  fix: z.string().exactOptional(),
  /** 依据，如《行政处罚法》第五十八条。 */
  articles: z.array(z.string()),
  /** 程序规则的编号。 */
  rule: z.string().exactOptional(),
  party: z.string().exactOptional(),
});

/** 一条理由。 */
export type Reason = z.infer<typeof reasonShape>;

/** 一个字段的问题。 */
export const fieldProblemShape = z.strictObject({
  /** 位置，如 `parties.0.identity.name`；整体的问题为空。 */
  path: z.string(),
  code: z.string(),
  says: z.string(),
});

/** 一个字段的问题。 */
export type FieldProblem = z.infer<typeof fieldProblemShape>;

const changeShape = z.strictObject({
  seq: z.int(),
  /** 办理事项的中文名称。 */
  title: z.string(),
  by: z.string(),
  at: z.string(),
});

/** RFC 9457 的问题。`kind` 是表中的代码；其余各项只在相应的问题里出现。 */
export const problemShape = z.strictObject({
  type: z.string(),
  kind: z.custom<ProblemKind>((value) => typeof value === 'string' && value in problemKinds, {
    error: 'unknown',
  }),
  title: z.string(),
  status: z.literal([400, 401, 403, 404, 409, 412, 413, 415, 428, 429, 500, 503]),
  detail: z.string().exactOptional(),
  /** `invalid`：逐个字段。 */
  fields: z.array(fieldProblemShape).exactOptional(),
  /** `refused`：全部理由。 */
  reasons: z.array(reasonShape).exactOptional(),
  /** `forbidden`：哪些人可以办。 */
  office: z.array(z.string()).exactOptional(),
  /** `stale`：现在的版本和其间的变化。 */
  current: z.strictObject({ version: z.int(), changes: z.array(changeShape) }).exactOptional(),
  /** `unauthenticated`、`forbidden`：登录的下一步，如需要动态口令。 */
  next: z.enum(['totp', 'enrol-totp']).exactOptional(),
  /** `too-many`：多少秒以后再试，与 Retry-After 相同。 */
  retryAfter: z.int().exactOptional(),
  /** `broken`：编号。 */
  reference: z.string().exactOptional(),
});

/** 一个问题。 */
export type Problem = z.infer<typeof problemShape>;

/** 写一个问题。 */
export function problem(
  kind: ProblemKind,
  more: Omit<Problem, 'type' | 'kind' | 'title' | 'status'> = {},
): Problem {
  const { status, title } = problemKinds[kind];
  return { type: `urn:lpt:problem:${kind}`, kind, title, status, ...more };
}
