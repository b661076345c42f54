import { AGP, APL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';

/** 登记抵岸：在水上当场处罚、当场收缴的，备案和上交自抵岸之日起算。 */
export const comeAshore = act({
  name: 'come-ashore',
  title: '登记抵岸',
  step: 'execution',
  procedures: ['summary', 'ordinary'],
  by: ['handler'],
  from: ['proceeding'],
  articles: [APL.art(71), AGP.art(27)],
  guards: ['actor-handles-case', 'still-afloat'],
  input: z.strictObject({}),
  decide: ({ ctx }) => [{ type: 'CameAshore', ashoreOn: ctx.on }],
});
