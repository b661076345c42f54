import { APL, GDH } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { partyInput, shortText, yesNo } from '../../engine/inputs.ts';
import { representativeInput } from '../hearing/representative-input.ts';

/** 登记当事人明确放弃：书面、签名。放弃听证的，期限内还可以反悔。 */
export const recordWaiver = act({
  name: 'record-waiver',
  title: '登记放弃陈述申辩或者听证',
  step: 'statement',
  per: 'party',
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['notice-served'],
  articles: [APL.art(62), GDH.art(19)],
  guards: ['actor-handles-case', 'waiver-says-something', 'representative-authorised'],
  input: z.strictObject({
    party: partyInput,
    statement: yesNo('放弃陈述、申辩'),
    hearing: yesNo('放弃要求听证'),
    proof: shortText('签名的放弃声明', 200),
    representative: representativeInput.exactOptional(),
  }),
  decide: ({ input: { party, representative: _agent, ...rest } }) => [
    { type: 'RightsWaived', party, ...rest },
  ],
});
