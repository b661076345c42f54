import type { Execution } from '../case/execution.ts';
import type { Party } from '../case/party.ts';
import { proposalText } from '../case/proposal.ts';
import { decisionServedOn } from '../clocks/remedy-windows.ts';
import { partyPath } from './case-name.ts';
import type { DocumentScope } from './document.ts';
import type { Block, DocumentModel, Inline } from './model.ts';
import { decisionOf, organOf, partyOf } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { unfinished } from './paragraph.ts';

/** 当事人的执行；没有的是程序的错误，直接抛出。 */
export function executionOf(party: Party): Execution {
  if (!party.execution) throw new Error(`no execution for party ${party.id}`);
  return party.execution;
}

/** 取到的东西；没有的是程序的错误，直接抛出。 */
export function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}

/** 引用原决定：某日作出、某日送达的某号决定及其内容。 */
export function decisionReference(scope: DocumentScope): readonly Inline[] {
  const party = partyOf(scope);
  const { on, number, proposal } = decisionOf(party);
  const path = `${partyPath(scope.theCase, party)}.decision`;
  const servedOn = decisionServedOn(party, scope.ctx.on);
  const served: readonly Inline[] = servedOn
    ? ['，于', givenDay(servedOn, 'service', `${partyPath(scope.theCase, party)}.services`), '送达']
    : [];
  return [
    '本机关于',
    givenDay(on, 'decision', `${path}.on`),
    '作出行政处罚决定（',
    given(number, 'number', `${path}.number`),
    '），决定：',
    given(unfinished(proposalText(proposal)), 'decision', `${path}.proposal.penalties`),
    ...served,
  ];
}

/** 发给当事人的公文的开头：机关、文号、收件人。 */
export function letterTo(
  scope: DocumentScope,
  number: string | undefined,
  path: string,
): Pick<DocumentModel, 'organ' | 'layout' | 'addressee'> & Required<Pick<DocumentModel, 'number'>> {
  const party = partyOf(scope);
  return {
    organ: organOf(scope).name,
    layout: 'letter',
    number: given(number, 'number', path),
    addressee: given(party.identity.name, 'filing', `${partyPath(scope.theCase, party)}.identity.name`),
  };
}

/** 联系方式一段。 */
export function contactRow(scope: DocumentScope): Block {
  const organ = organOf(scope);
  return {
    kind: 'fields',
    rows: [
      { label: '联系地址', value: given(organ.address, 'registry') },
      { label: '联系电话', value: given(organ.phone, 'registry') },
    ],
  };
}
