import type { z } from 'zod';
import type { EventBody } from '../../case/events.ts';
import type { Preservation } from '../../case/preservation.ts';
import type { ActScope } from '../../engine/context.ts';
import { dayOf } from '../../kernel/instant.ts';
import { takeDocumentNumber } from '../numbering.ts';
import { onRecord } from '../officers.ts';
import { servedOnSpot } from '../on-spot-service.ts';
import type { preserveFields } from './preservation-inputs.ts';

type Input = z.infer<z.ZodObject<typeof preserveFields>>;

/** 实施一次登记保存：记下清单，通知书当场交付。 */
export function preserve(
  scope: ActScope<Input>,
  extra: Pick<Preservation, 'request'> | Pick<Preservation, 'urgent'>,
): readonly EventBody[] {
  const { theCase, party, input, ctx } = scope;
  if (!party) return [];
  const document = `D${theCase.documents.length + 1}`;
  const on = dayOf(input.at);
  const { at, reason, items, signature, recording, witness } = input;
  const preservation: Preservation = {
    id: `B${theCase.preservations.length + 1}`,
    party: party.id,
    number: takeDocumentNumber(ctx, theCase, 'preservation'),
    document,
    at,
    on,
    reason,
    items,
    officers: onRecord(input.officers, ctx),
    signature,
    recording,
    ...(witness ? { witness } : {}),
    ...extra,
  };
  return [
    { type: 'EvidencePreserved', party: party.id, preservation },
    servedOnSpot(scope, party, {
      document,
      title: '先行登记保存证据通知书',
      on,
      officers: input.officers,
      refused: signature === 'refused-recorded',
      ...(witness ? { witness } : {}),
    }),
  ];
}
