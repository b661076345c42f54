import { ACL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { idInput, partyInput } from '../../engine/inputs.ts';
import { fen } from '../../kernel/money.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 代履行三日以前，再次催告当事人履行。 */
export const demandSubstitute = act({
  name: 'demand-substitute',
  title: '制发代履行催告书',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [ACL.art(51, { para: 1, item: 2 })],
  guards: ['actor-handles-case', 'decision-to-execute', 'substitute-served'],
  input: z.strictObject({ party: partyInput, substitute: idInput('代履行', 'substitute') }),
  documents: ['ZX-05'],
  decide: ({ theCase, party, input, ctx }) => {
    const found = party?.execution?.substitutes.find(({ id }) => id === input.substitute);
    if (!party || !found) return [];
    return [
      {
        type: 'DemandIssued',
        party: party.id,
        demand: {
          id: `U${(party.execution?.demands.length ?? 0) + 1}`,
          kind: 'substitute',
          number: takeDocumentNumber(ctx, theCase, 'demand-notice'),
          document: `D${theCase.documents.length + 1}`,
          on: ctx.on,
          object: found.object,
          how: '自行履行；已经履行的，告知本机关停止代履行',
          performBy: found.plannedOn,
          fineFen: fen(0),
          gainsFen: fen(0),
          lateFineFen: fen(0),
          consequences: ['substitute'],
        },
      },
    ];
  },
});
