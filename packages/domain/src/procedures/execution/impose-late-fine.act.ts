import { ACL, APL } from '@lpt/law';
import { z } from 'zod';
import { paymentDueOn } from '../../clocks/remedy-windows.ts';
import { act } from '../../engine/act.ts';
import { partyInput } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 决定加处罚款：决定书写明的，从缴款期限届满的次日起每日百分之三，不超出罚款数额。 */
export const imposeLateFine = act({
  name: 'impose-late-fine',
  title: '决定加处罚款',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['agency-head'],
  from: ['proceeding'],
  partyFrom: ['decision-served', 'performed'],
  articles: [APL.art(72, { para: 1, item: 1 }), ACL.art(45)],
  guards: ['decision-to-execute', 'late-fine-standard-told', 'late-fine-may-run'],
  input: z.strictObject({ party: partyInput }),
  documents: ['ZX-14'],
  decide: ({ theCase, party, ctx }) => {
    const dueOn = party && paymentDueOn(theCase, party, ctx);
    if (!party || !dueOn) return [];
    return [
      {
        type: 'LateFineImposed',
        party: party.id,
        lateFine: {
          on: ctx.on,
          dueOn,
          number: takeDocumentNumber(ctx, theCase, 'late-fine-decision'),
          document: `D${theCase.documents.length + 1}`,
        },
      },
    ];
  },
});
