import { APL } from '@lpt/law';
import { z } from 'zod';
import { joinderRelationTitles } from '../../case/joinder.ts';
import { identityInput } from '../../case/schemas.ts';
import { approval } from '../../engine/approval.ts';
import { choice, longText } from '../../engine/inputs.ts';
import { nextNumber } from '../next-number.ts';
import { newParty } from '../ordinary/new-party.ts';
import {
  carriedEvidenceInput,
  carriedRecordsInput,
  carriedViolationInput,
  recordCarried,
} from './carried-input.ts';
import { relatedCaseInput } from './related-case-input.ts';

/** 并案：把有关联的另一案件并入本案，证据和笔录随案并入。并入的违法行为保留自己的立案日期，办案期限取最早的。 */
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
    joinedParties: z
      .array(identityInput)
      .max(50)
      .meta({ title: '并入的当事人', widget: 'identities', hint: '照另一案件登记的，不增减', asHeld: true }),
    joinedViolations: z.array(carriedViolationInput).min(1).max(20).meta({
      title: '并入的违法行为',
      widget: 'violations',
      hint: '照另一案件登记的，不增减；违法事实、情节可以改写',
      asHeld: true,
    }),
    joinedEvidence: carriedEvidenceInput('并入的证据').exactOptional(),
    joinedRecords: carriedRecordsInput('并入的笔录').exactOptional(),
    reason: longText('并案的理由', 1000),
  }),
  grant: ({ theCase, input, ctx }) => {
    const { other, relation, reason, joinedEvidence = [], joinedRecords = [] } = input;
    const firstParty = nextNumber(theCase.parties.map(({ id }) => id));
    const firstViolation = nextNumber(theCase.violations.map(({ id }) => id));
    const firstEvidence = nextNumber(theCase.evidence.map(({ id }) => id));
    const firstRecord = nextNumber(theCase.records.map(({ id }) => id));
    // 报批以后本案也许又登记了违法行为，到批准时才知道并入的编到几号。
    const idHere = new Map(
      input.joinedViolations.map((_, index) => [`V${index + 1}`, `V${firstViolation + index}`]),
    );
    const violations = input.joinedViolations.map(({ sameActAs, ...violation }, index) => {
      const same = sameActAs && idHere.get(sameActAs);
      const id = `V${firstViolation + index}`;
      return { ...violation, id, filedOn: other.filedOn, ...(same ? { sameActAs: same } : {}) };
    });
    const parties = input.joinedParties.map((identity, index) =>
      newParty(`P${firstParty + index}`, identity),
    );
    return [
      {
        type: 'CaseJoined',
        link: { kind: 'joined', on: ctx.on, other, relation, reason, parties: parties.map(({ id }) => id) },
        parties,
        violations,
        evidence: joinedEvidence.map(({ violations: proved, ...each }, index) => ({
          ...each,
          id: `E${firstEvidence + index}`,
          violations: proved.flatMap((id) => idHere.get(id) ?? []),
        })),
        records: joinedRecords.map((each, index) => ({
          filedOn: other.filedOn,
          ...recordCarried(each, `R${firstRecord + index}`),
        })),
      },
    ];
  },
});
