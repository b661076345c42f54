import { APL, GDB } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput, shortText } from '../../engine/inputs.ts';

/** 确认送达地址。当事人同意并签名确认的，可以电子送达。 */
export const confirmServiceAddress = act({
  name: 'confirm-service-address',
  title: '确认送达地址',
  step: 'investigation',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['verifying', 'investigating', 'investigation-closed', 'reviewing', 'reviewed', 'proceeding'],
  whileSuspended: true,
  articles: [APL.art(61, { para: 2 }), GDB.art(14)],
  guards: ['actor-handles-case'],
  input: z.strictObject({
    party: partyInput,
    address: shortText('送达地址', 200),
    electronic: z
      .strictObject({ channel: shortText('电子送达方式', 40), account: shortText('号码或者账号', 100) })
      .meta({ title: '同意电子送达', hint: '须有当事人签名' })
      .exactOptional(),
  }),
  documents: ['DC-06'],
  decide: ({ input: { party, ...address }, ctx }) => [
    { type: 'ServiceAddressConfirmed', party, address: { ...address, confirmedOn: ctx.on } },
  ],
});
