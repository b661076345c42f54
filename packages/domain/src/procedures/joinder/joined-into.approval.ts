import { APL } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText } from '../../engine/inputs.ts';
import { relatedCaseInput } from './related-case-input.ts';

/** 本案并入另一案件：本案到此为止，在那里继续办理。 */
export const joinedInto = approval({
  kind: 'joined-into',
  title: '并入另一案件',
  step: 'joinder',
  stages: ['unit-head', 'agency-head'],
  from: ['investigating'],
  articles: [APL.art(54, { para: 2 }), APL.art(57, { para: 1 })],
  guards: ['no-decision-yet'],
  input: z.strictObject({ other: relatedCaseInput, reason: longText('并案的理由', 1000) }),
  grant: ({ theCase, input, ctx }) => [
    {
      type: 'CaseJoinedInto',
      link: { kind: 'joined-into', on: ctx.on, ...input, parties: theCase.parties.map(({ id }) => id) },
    },
  ],
});
