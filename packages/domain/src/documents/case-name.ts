import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { DocumentModel, Value } from './model.ts';
import { given } from './origin.ts';

/** 案由的核心：去掉“涉嫌”和“案”。 */
export function actName({ ground }: Pick<Case, 'ground'>): string {
  return ground.replace(/^涉嫌/, '').replace(/案$/, '');
}

/** 案由。认定以前写“涉嫌……案”，作出决定以后不再写“涉嫌”。 */
export function groundOf(theCase: Case): Value {
  const decided = theCase.parties.some(({ decision }) => decision !== undefined);
  return given(
    `${decided ? '' : '涉嫌'}${actName(theCase)}案`,
    theCase.filedOn ? 'filing' : 'lead',
    'ground',
  );
}

/** 案件名称：当事人全称加违法行为加案，几名当事人的写第一名加“等”。 */
export function caseNameOf(theCase: Case): Value {
  const [first, ...others] = theCase.parties;
  const who = `${first?.identity.name ?? ''}${others.length > 0 ? '等' : ''}`;
  const what = theCase.inspection ? theCase.ground : `${actName(theCase)}案`;
  return given(`${who}${what}`, 'computed');
}

/** 案号；立案以前写线索登记号。 */
export function caseNumberOf(theCase: Case): Required<Pick<DocumentModel, 'number' | 'numberLabel'>> {
  return theCase.number
    ? { number: given(theCase.number, 'filing', 'number'), numberLabel: '案号' }
    : { number: given(theCase.lead.number, 'lead', 'lead.number'), numberLabel: '线索登记号' };
}

/** 当事人数据在案件里的位置：parties.0。 */
export function partyPath(theCase: Case, { id }: Pick<Party, 'id'>): string {
  return `parties.${theCase.parties.findIndex((party) => party.id === id)}`;
}
