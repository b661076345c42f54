import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import type { Service, ServiceMethod } from '../case/people.ts';
import { partyPath } from './case-name.ts';
import type { Value } from './model.ts';
import { given } from './origin.ts';

/** 最近一次送达，及其在案件里的位置；没有的是程序的错误，直接抛出。 */
export function latestService(theCase: Case, party: Party): Readonly<{ service: Service; path: string }> {
  const index = party.services.length - 1;
  const service = party.services[index];
  if (!service) throw new Error(`no service on party ${party.id}`);
  return { service, path: `${partyPath(theCase, party)}.services.${index}` };
}

/** 最近一次送达是不是某种方式。 */
export function servedBy(party: Party | undefined, ...methods: readonly ServiceMethod[]): boolean {
  const last = party?.services.at(-1);
  return last !== undefined && methods.includes(last.method);
}

/** 所送达文书的名称和文号：《行政处罚决定书》（粤东交罚〔2026〕1号）。 */
export function servedDocument(theCase: Case, { document, documentTitle }: Service): Value {
  const number = theCase.documents.find(({ id }) => id === document)?.number;
  return given(`《${documentTitle}》${number ? `（${number}）` : ''}`, 'issued');
}
