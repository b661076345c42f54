import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { shortText } from '../../engine/inputs.ts';

/** 变更承办人：始终保持两名以上。 */
export const reassignHandlers = act({
  name: 'reassign-handlers',
  title: '变更承办人',
  step: 'investigation',
  by: ['unit-head'],
  from: ['investigating', 'investigation-closed', 'reviewing', 'reviewed', 'proceeding'],
  whileSuspended: true,
  articles: [APL.art(42, { para: 1 }), MRP.art(19, { para: 2 })],
  guards: ['two-valid-handlers'],
  input: z.strictObject({
    handlers: z.array(z.string().min(1).max(40)).min(1).max(6).meta({ title: '承办人', widget: 'officers' }),
    reason: shortText('变更理由', 200),
  }),
  decide: ({ input }) => [{ type: 'HandlersReassigned', ...input }],
});
