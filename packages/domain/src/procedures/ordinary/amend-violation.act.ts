import { APL } from '@lpt/law';
import { z } from 'zod';
import { furtherViolationInput } from '../../case/schemas.ts';
import { act } from '../../engine/act.ts';
import { idInput } from '../../engine/inputs.ts';

/** 查清违法事实和情节后更正。 */
export const amendViolation = act({
  name: 'amend-violation',
  title: '查清违法事实和情节',
  step: 'investigation',
  by: ['handler'],
  from: ['lead', 'verifying', 'investigating'],
  articles: [APL.art(40), APL.art(54, { para: 1 })],
  guards: ['actor-handles-case', 'power-over-matter'],
  input: z.strictObject({ id: idInput('违法行为', 'violation'), violation: furtherViolationInput }),
  decide: ({ input: { id, violation } }) => [{ type: 'ViolationAmended', violation: { ...violation, id } }],
});
