import { APL } from '@lpt/law';
import { z } from 'zod';
import { furtherViolationInput } from '../../case/schemas.ts';
import { act } from '../../engine/act.ts';
import { shortText } from '../../engine/inputs.ts';
import { nextNumber } from '../next-number.ts';

/** 登记违法行为。 */
export const addViolation = act({
  name: 'add-violation',
  title: '登记违法行为',
  step: 'investigation',
  by: ['handler'],
  from: ['lead', 'verifying', 'investigating'],
  articles: [APL.art(40), APL.art(54, { para: 1 })],
  guards: ['actor-handles-case', 'power-over-matter'],
  input: z.strictObject({ violation: furtherViolationInput, ground: shortText('案由', 120).exactOptional() }),
  decide: ({ theCase, input: { violation, ground } }) => [
    {
      type: 'ViolationAdded',
      violation: { ...violation, id: `V${nextNumber(theCase.violations.map(({ id }) => id))}` },
      ...(ground ? { ground } : {}),
    },
  ],
});
