import { APL, ARL, MRP } from '@lpt/law';
import { z } from 'zod';
import type { Party } from '../../case/party.ts';
import type { Service } from '../../case/people.ts';
import { proposalInput } from '../../case/schemas.ts';
import { handoverTitles, payModeTitles } from '../../case/summary.ts';
import { act } from '../../engine/act.ts';
import type { ActScope } from '../../engine/context.ts';
import { choice, officersInput, partyInput, shortText, yesNo } from '../../engine/inputs.ts';
import { lawfulPower } from '../lawful-power.ts';
import { takeDocumentNumber } from '../numbering.ts';
import { onRecord } from '../officers.ts';

const remedyClauses = {
  'reconsideration-first': '先申请行政复议，对复议决定不服的再起诉',
  either: '申请行政复议或者直接起诉',
} as const;

const input = z.strictObject({
  party: partyInput,
  officers: officersInput,
  place: shortText('处罚地点', 200),
  proposal: proposalInput.meta({ hint: '听取意见以后有变化的才填，不得加重' }).exactOptional(),
  handedOver: yesNo('决定书已经当场交付'),
  handover: choice('签收情况', handoverTitles),
  officersSigned: yesNo('两名执法人员已经在决定书上签名'),
  sealed: yesNo('决定书盖有机关印章'),
  remedyClause: choice('决定书告知的救济途径', remedyClauses),
  payMode: choice('罚款的缴纳方式', payModeTitles),
  lateFine: yesNo('逾期不缴纳的，加处罚款', '决定书须写明是否加处'),
  afloat: yesNo('在水上作出').exactOptional(),
});

/** 当场作出处罚决定，填写编有号码的决定书，当场交付；交付之日就是送达之日。 */
export const decideOnTheSpot = act({
  name: 'decide-on-the-spot',
  title: '当场作出处罚决定',
  step: 'summary-decision',
  per: 'party',
  procedures: ['summary'],
  by: ['handler'],
  from: ['investigating', 'proceeding'],
  articles: [APL.art(51), APL.art(52), ARL.art(23), MRP.art(67), MRP.art(68)],
  guards: [
    'actor-handles-case',
    'two-valid-officers',
    ...lawfulPower,
    'heard-on-the-spot',
    'facts-undisputed',
    'on-the-spot-citizen-limit',
    'on-the-spot-organisation-limit',
    'on-the-spot-kinds',
    'no-heavier-than-told',
    'penalty-kind-allowed',
    'penalty-within-power',
    'inside-statutory-range',
    'inside-benchmark-or-reasoned',
    'minor-lightened',
    'limitation-not-expired',
    'decision-handed-over',
    'decision-signed-by-officers',
    'on-the-spot-decision-sealed',
    'reconsideration-first-told',
    'prior-reconsideration-clause',
    'not-yet-decided',
  ],
  input,
  documents: ['JD-04'],
  decide: (scope) => {
    const { theCase, party, ctx } = scope;
    const proposal = scope.input.proposal ?? party?.proposal;
    if (!party || !proposal) return [];
    const number = takeDocumentNumber(ctx, theCase, 'summary-decision');
    const document = `D${theCase.documents.length + 1}`;
    const { place, handover, payMode, officers, afloat, lateFine } = scope.input;
    return [
      {
        type: 'DecidedOnTheSpot',
        party: party.id,
        number,
        proposal,
        decided: {
          at: ctx.at,
          place,
          handover,
          payMode,
          officers: onRecord(officers, ctx),
          afloat: afloat ?? false,
        },
      },
      {
        type: 'DecisionMade',
        party: party.id,
        decision: { number, document, on: ctx.on, proposal, approvedBy: ctx.actor.officer ?? '', lateFine },
      },
      { type: 'DocumentServed', party: party.id, service: handedOver(scope, party, document) },
    ];
  },
});

function handedOver(
  { theCase, input: given, ctx }: ActScope<z.infer<typeof input>>,
  party: Party,
  document: string,
): Service {
  return {
    id: `F${theCase.parties.reduce((count, each) => count + each.services.length, 1)}`,
    document,
    documentTitle: '当场行政处罚决定书',
    method: 'direct',
    on: ctx.on,
    outcome: 'served',
    servedOn: ctx.on,
    receiver: party.identity.name,
    proof: handoverTitles[given.handover],
    officers: onRecord(given.officers, ctx),
  };
}
