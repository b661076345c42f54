import { createHash } from 'node:crypto';
import { type Actor, type Role, roleTitles, type Viewer } from '@lpt/domain';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';
import type { CaseContext } from './case-core.ts';

// No 0, O, 1, I, L: read out over a telephone, it stays what it was. 31 letters, twelve of them: 59 bits.
const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 12;

/** 当事人查询码：十二位，不含易混的字。 */
export function newAccessCode(random: Services['random']): string {
  let code = '';
  while (code.length < CODE_LENGTH) {
    for (const byte of random(CODE_LENGTH)) {
      // Bytes beyond the last whole multiple would favour the first letters.
      const letter = byte < 248 ? CODE_LETTERS[byte % CODE_LETTERS.length] : undefined;
      if (letter && code.length < CODE_LENGTH) code += letter;
    }
  }
  return code;
}

/** The number of a case is drawn from its request, so that a request sent twice opens one case. */
export function caseIdOf(account: string, key: string): string {
  const hex = createHash('sha256').update(`case/${account}/${key}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** 办理人：账号对应的人员、机关和案件角色。 */
export function actorOf(viewer: Viewer): Actor {
  const roles = viewer.roles.filter((role): role is Role => role in roleTitles);
  return {
    name: viewer.name,
    body: viewer.body ?? '',
    roles,
    ...(viewer.officer ? { officer: viewer.officer } : {}),
    ...(viewer.party ? { party: viewer.party.party } : {}),
  };
}

/** 办理的环境：时刻、日历、主体库、查询码都由服务器给出，从不听客户端的。 */
export function actContext(
  services: Pick<Services, 'now' | 'calendar' | 'registry' | 'random'>,
  viewer: Viewer,
  more: Pick<CaseContext, 'newCaseId'> &
    Pick<Partial<CaseContext>, 'gate' | 'takeNumber' | 'pastVisits' | 'otherInspections'>,
): CaseContext {
  return {
    ...momentOf(services),
    actor: actorOf(viewer),
    calendar: services.calendar,
    registry: services.registry,
    accessCode: newAccessCode(services.random),
    takeNumber: () => {
      throw new Error('numbers come from the casebook');
    },
    ...more,
  };
}
