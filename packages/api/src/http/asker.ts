import { isPermitted, type Problem, permissions, problem, type Route } from '@lpt/contract';
import { type Viewer, type ViewerRole, viewerRoleTitles } from '@lpt/domain';
import type { Session } from '@lpt/identity';
import type { Services } from '../services.ts';
import { readSessionCookie } from './cookie.ts';
import type { Asker } from './served.ts';

/** 未登录的人。 */
export const publicViewer: Viewer = {
  account: '',
  name: '社会公众',
  body: null,
  roles: ['public'],
  duty: null,
};

/** 登录的人，单位和岗位以主体库为准。 */
export function viewerOf({ account }: Session, registry: Services['registry']): Viewer {
  const officer = account.officerId === null ? undefined : registry.officer(account.officerId);
  return {
    account: account.id,
    name: account.name,
    body: account.bodyId,
    roles: account.roles.filter(isViewerRole),
    duty: officer?.duty ?? null,
    ...(officer ? { officer: officer.id } : {}),
  };
}

function isViewerRole(role: string): role is ViewerRole {
  return role in viewerRoleTitles && role !== 'party' && role !== 'system' && role !== 'public';
}

/** Only what sets up the second factor is open to a session that still lacks it. */
const BEFORE_ENROLMENT = new Set(['me', 'logout', 'enrol-totp', 'confirm-totp']);

type Knock = Readonly<{
  cookie: string | undefined;
  csrf: string | undefined;
  ip: string;
  mediaType: string;
}>;

/** Who asks, or why they may not: no session, no second factor yet, no permission, no proof that the page is ours. */
export async function admit(
  route: Route,
  knock: Knock,
  { identity, registry }: Services,
): Promise<Asker | Problem> {
  const token = readSessionCookie(knock.cookie);
  const session = token === undefined ? undefined : await identity.session(token);
  const viewer = session ? viewerOf(session, registry) : publicViewer;
  const asker: Asker = { viewer, session, token, ip: knock.ip, mediaType: knock.mediaType };
  if (route.may === 'public') return asker;
  if (!session) return problem('unauthenticated');
  if (session.enrolmentWanted && !BEFORE_ENROLMENT.has(route.name))
    return problem('forbidden', { detail: '请先绑定动态口令', next: 'enrol-totp' });
  if (!isPermitted(route.may, session.account.roles)) return notPermitted(route);
  if (route.method !== 'GET' && knock.csrf !== session.csrf)
    return problem('forbidden', { detail: '页面已经过期，请刷新后再试' });
  return asker;
}

function notPermitted({ may }: Route): Problem {
  const roles = may === 'public' || may === 'signed-in' ? [] : permissions[may].roles;
  return problem('forbidden', { office: roles.map((role) => viewerRoleTitles[role]) });
}
