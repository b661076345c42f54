import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import { isMatterId, matterOf } from '../matters/matters.ts';
import { concealer } from './conceal.ts';
import { allSecrets } from './secrets.ts';

/**
 * 公示用的案件名称：由该当事人的违法行为所属的事项得出，从不含当事人的名称。
 * 几项的依次列出；事项都没有登记的，用遮盖过的案由。
 */
export function publishedCaseName(theCase: Case, party: Party): string {
  const names = theCase.violations
    .filter(({ parties, matter }) => parties.includes(party.id) && isMatterId(matter))
    .map(({ matter }) => withoutCase(matterOf(matter).publishedName));
  if (names.length > 0) return `${[...new Set(names)].join('、')}案`;
  const conceal = concealer(allSecrets(theCase, party.id));
  return `${withoutCase(conceal(theCase.ground.replace(/^涉嫌/, '')))}案`;
}

function withoutCase(name: string): string {
  return name.replace(/案$/, '');
}
