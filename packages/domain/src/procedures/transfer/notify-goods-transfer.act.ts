import { ACL } from '@lpt/law';
import { z } from 'zod';
import { isBinding } from '../../clocks/measure-term.ts';
import { act } from '../../engine/act.ts';
import { partyInput, shortText } from '../../engine/inputs.ts';
import { transferredPhases } from './transfer-phases.ts';

/** 查封、扣押、冻结的财物随案移送，书面告知当事人。 */
export const notifyGoodsTransfer = act({
  name: 'notify-goods-transfer',
  title: '告知财物随案移送',
  step: 'transfer',
  per: 'party',
  by: ['handler'],
  from: transferredPhases,
  whileSuspended: true,
  articles: [ACL.art(21)],
  guards: ['actor-handles-case', 'goods-under-measure'],
  input: z.strictObject({ party: partyInput, police: shortText('受移送的公安机关', 100) }),
  documents: ['YS-06'],
  decide: ({ theCase, input, ctx }) => [
    {
      type: 'GoodsTransferNotified',
      ...input,
      measures: theCase.measures
        .filter((each) => each.party === input.party && isBinding(theCase, each, ctx))
        .map(({ id }) => id),
    },
  ],
});
