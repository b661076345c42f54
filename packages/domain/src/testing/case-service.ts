import type { Party } from '../case/party.ts';
import type { Service, ServiceMethod } from '../case/people.ts';
import { day, plusDays } from '../kernel/day.ts';
import type { CaseRecorder } from './case-recorder.ts';
import type { CaseSetup } from './case-setup.ts';
import { demoHandlers } from './demo-registry.ts';

/** 送达一份文书。公告的以三十日期满之日为送达之日；没有送到的不写送达之日。 */
export function serve(
  recorder: CaseRecorder,
  { body }: Pick<CaseSetup, 'body'>,
  given: Readonly<{
    party: Party;
    document: string;
    on: string;
    method?: ServiceMethod;
    failed?: boolean;
  }>,
): void {
  const { party, document, on, method = 'direct', failed = false } = given;
  const announced = method === 'public-notice';
  const outcome = failed ? 'failed' : 'served';
  const title = recorder.theCase().documents.find(({ id }) => id === document)?.title ?? '';
  const service: Service = {
    id: `F${recorder.events.length}`,
    document,
    documentTitle: title,
    method,
    on: day(on),
    outcome: announced ? 'announced' : outcome,
    ...(failed ? {} : { servedOn: announced ? plusDays(day(on), 30) : day(on) }),
    ...(method === 'direct' && !failed ? { receiver: party.identity.name } : {}),
    ...(method === 'left' ? { witness: '样见证' } : {}),
    proof: failed ? '地址无人，退回' : '送达凭证附后',
    officers: demoHandlers(body),
  };
  recorder.record(on, 'handler-1', { type: 'DocumentServed', party: party.id, service });
  recorder.issue(['SD-01', 'SD-02', 'SD-03'], party.id);
}
