import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { dayInput, idInput } from '../../engine/inputs.ts';

/** 结束检测、鉴定等期间：收到结果之日。 */
export const endInterval = act({
  name: 'end-interval',
  title: '收到结果，结束期间',
  step: 'investigation',
  by: ['handler'],
  from: ['lead', 'verifying', 'investigating', 'proceeding'],
  articles: [APL.art(60), MRP.art(18, { para: 2 }), MRP.art(64, { para: 2 })],
  guards: ['days-possible', 'actor-handles-case', 'interval-open'],
  input: z.strictObject({ interval: idInput('期间', 'open-interval'), to: dayInput('结束之日') }),
  decide: ({ input }) => [{ type: 'IntervalEnded', ...input }],
});
