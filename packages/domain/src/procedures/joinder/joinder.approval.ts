import { APL } from '@lpt/law';
import { z } from 'zod';
import { joinderRelationTitles } from '../../case/joinder.ts';
import { identityInput, violationInput } from '../../case/schemas.ts';
import { approval } from '../../engine/approval.ts';
import { choice, longText } from '../../engine/inputs.ts';
import { nextNumber } from '../next-number.ts';
import { newParty } from '../ordinary/new-party.ts';
import { relatedCaseInput } from './related-case-input.ts';

/** 并案：把有关联的另一案件并入本案。并入的违法行为保留自己的立案日期，办案期限取最早的。 */
export const joinder = approval({
  kind: 'joinder',
  title: '并案',
  step: 'joinder',
  stages: ['unit-head', 'agency-head'],
  from: ['investigating'],
  articles: [APL.art(54, { para: 2 }), APL.art(57, { para: 1 })],
  guards: ['joinder-related'],
  input: z.strictObject({
    other: relatedCaseInput,
    relation: choice('关联', joinderRelationTitles),
    joinedParties: z.array(identityInput).max(50).meta({ title: '并入的当事人', widget: 'identities' }),
    joinedViolations: z
      .array(violationInput)
      .min(1)
      .max(20)
      .meta({ title: '并入的违法行为', widget: 'violations' }),
    reason: longText('并案的理由', 1000),
  }),
  grant: ({ theCase, input, ctx }) => {
    const { other, relation, reason } = input;
    const firstParty = nextNumber(theCase.parties.map(({ id }) => id));
    const firstViolation = nextNumber(theCase.violations.map(({ id }) => id));
    const parties = input.joinedParties.map((identity, index) =>
      newParty(`P${firstParty + index}`, identity),
    );
    return [
      {
        type: 'CaseJoined',
        link: { kind: 'joined', on: ctx.on, other, relation, reason, parties: parties.map(({ id }) => id) },
        parties,
        violations: input.joinedViolations.map((violation, index) => ({
          ...violation,
          id: `V${firstViolation + index}`,
          filedOn: other.filedOn,
        })),
      },
    ];
  },
});
