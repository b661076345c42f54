import {
  type Act,
  type Actor,
  type Case,
  type Role,
  roleTitles,
  type Scope,
  stateCouncilCalendar,
  type Verdict,
  verdicts,
} from '@lpt/domain';
import { cite } from '@lpt/law';
import type { CheckItemView, FormSurroundings, Values } from '@lpt/ui';

/** 办理人，判断“是不是本案承办人”一类条件时用。 */
export function actorOf(
  account: Readonly<{
    officer: string | null;
    name: string;
    roles: readonly string[];
    body: { id: string } | null;
  }>,
): Actor {
  return {
    name: account.name,
    body: account.body?.id ?? '',
    roles: account.roles.filter(isRole),
    ...(account.officer ? { officer: account.officer } : {}),
  };
}

function isRole(role: string): role is Role {
  return role in roleTitles;
}

/** 只留形状已经对的字段，别的当作还没有填。 */
export function readable(act: Pick<Act, 'input'>, values: Values): Values {
  const shape = 'shape' in act.input ? act.input.shape : undefined;
  if (typeof shape !== 'object' || shape === null) return {};
  const kept = Object.entries(shape).flatMap(([name, schema]): readonly (readonly [string, unknown])[] => {
    const parsed: unknown = hasSafeParse(schema) ? schema.safeParse(values[name]) : undefined;
    return isSuccess(parsed) && parsed.data !== undefined ? [[name, parsed.data]] : [];
  });
  return Object.fromEntries(kept);
}

function hasSafeParse(schema: unknown): schema is Readonly<{ safeParse(value: unknown): unknown }> {
  return typeof schema === 'object' && schema !== null && 'safeParse' in schema;
}

function isSuccess(parsed: unknown): parsed is Readonly<{ data: unknown }> {
  return typeof parsed === 'object' && parsed !== null && 'success' in parsed && parsed.success === true;
}

/** 边填边判断：在浏览器里用同一个核心，看这项办理的每个条件此刻成不成立。服务器的回答才算数。 */
export function liveCheck(
  act: Act,
  theCase: Case,
  target: Readonly<{ party?: string | undefined; request?: string | undefined }>,
  values: Values,
  surroundings: FormSurroundings,
  actor: Actor,
  at: Scope['ctx']['at'],
): readonly CheckItemView[] {
  const party = theCase.parties.find(({ id }) => id === target.party);
  const { otherInspections } = surroundings;
  const request = theCase.requests.find(({ id }) => id === target.request);
  const scope: Scope = {
    theCase,
    input: readable(act, values),
    ctx: {
      on: surroundings.today,
      at,
      actor,
      registry: surroundings.registry,
      calendar: stateCouncilCalendar,
      ...(otherInspections ? { otherInspections: () => otherInspections } : {}),
    },
    ...(party ? { party } : {}),
    ...(request ? { request } : {}),
    ...(act.approval ? { approvalKind: act.approval.kind } : {}),
  };
  return verdicts(act, scope).map((verdict) => itemOf(verdict, act.name));
}

/** 结论写成页面上的一项。 */
function itemOf({ guard, state, detail, articles }: Verdict, act: string): CheckItemView {
  return {
    code: guard.id,
    title: guard.title,
    state,
    level: guard.level,
    act,
    says: guard.says,
    remedy: guard.remedy,
    articles: articles.map(cite),
    ...(detail ? { detail } : {}),
    ...(guard.fix ? { fix: guard.fix } : {}),
    ...(guard.rule ? { rule: guard.rule } : {}),
  };
}
