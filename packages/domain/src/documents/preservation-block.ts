import type { Preservation } from '../case/preservation.ts';
import { preservationTerm } from '../clocks/preservation-term.ts';
import { partyPath } from './case-name.ts';
import type { DocumentScope } from './document.ts';
import type { DocumentModel, Value } from './model.ts';
import { partyOf } from './organ.ts';
import { given, givenDay } from './origin.ts';

/** 这次办理的登记保存，及其在案件里的位置；没有的是程序的错误，直接抛出。 */
export function preservationOf(scope: DocumentScope): Readonly<{ preservation: Preservation; path: string }> {
  const { preservations } = scope.theCase;
  const ids = scope.events.flatMap((event) => {
    if (event.type === 'EvidencePreserved') return [event.preservation.id];
    return 'preservation' in event && typeof event.preservation === 'string' ? [event.preservation] : [];
  });
  const index = preservations.findLastIndex(({ id }) => ids.includes(id));
  const preservation = preservations[index];
  if (!preservation) throw new Error('no preservation in this act');
  return { preservation, path: `preservations.${index}` };
}

/** 期满之日。 */
export function preservedUntil(scope: DocumentScope, preservation: Preservation): Value {
  return givenDay(preservationTerm(scope.theCase, preservation, scope.ctx).due, 'computed');
}

/** 送达当事人的受文者。 */
export function addresseeOf(scope: DocumentScope): NonNullable<DocumentModel['addressee']> {
  const party = partyOf(scope);
  return given(party.identity.name, 'filing', `${partyPath(scope.theCase, party)}.identity.name`);
}
