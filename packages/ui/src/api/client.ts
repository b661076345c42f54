import {
  type Answered,
  type Call,
  createClient,
  type Problem,
  type ProblemAnswer,
  problemShape,
  type Route,
} from '@lpt/contract';

let csrf: string | undefined;

/** Keeps the token of the session, sent with every change. */
export function keepCsrf(token: string | undefined): void {
  csrf = token;
}

const client = createClient(
  (url, init) => fetch(url, init),
  '',
  () => csrf,
);

/** Calls a route; a problem is thrown, with the problem as its cause. */
export async function ask<R extends Route>(route: R, sent: Call<R>): Promise<Answered<R>> {
  const answer = await client.call(route, sent);
  if (isProblem(answer)) throw new Error(answer.body.title, { cause: answer.body });
  return answer;
}

function isProblem(answer: Readonly<{ status: unknown }>): answer is ProblemAnswer {
  return answer.status === 'problem';
}

/** 出错的原因：服务器说明的问题；连不上的没有。 */
export function problemOf(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined;
  const parsed = problemShape.safeParse(error.cause);
  return parsed.success ? parsed.data : undefined;
}

/** 给人看的一句：服务器说的，或者连不上。 */
export function errorSays(error: unknown): string {
  const problem = problemOf(error);
  if (!problem) return '没有连上服务器，请检查网络以后再试';
  const reference = problem.reference ? `，编号 ${problem.reference}` : '';
  const office = problem.office?.length ? `，由${problem.office.join('、')}办理` : '';
  return `${problem.title}${problem.detail ? `：${problem.detail}` : ''}${office}${reference}`;
}

/** 请求编号。旧浏览器和没有证书的内网地址没有 `randomUUID`，由随机字节写成。 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
