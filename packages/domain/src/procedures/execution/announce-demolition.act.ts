import { ACL } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { dayInput, longText, partyInput, shortText } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 对违法的建筑物、构筑物、设施，公告当事人限期自行拆除。 */
export const announceDemolition = act({
  name: 'announce-demolition',
  title: '公告限期自行拆除',
  step: 'execution',
  per: 'party',
  by: ['handler'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [ACL.art(44)],
  guards: [
    'actor-handles-case',
    'decision-to-execute',
    'decision-served',
    'performance-outstanding',
    'execution-not-ended',
  ],
  input: z.strictObject({
    party: partyInput,
    object: longText('违法的建筑物、构筑物、设施', 500),
    selfBy: dayInput('自行拆除的最后一日'),
    where: shortText('公告的地点、网站', 200),
  }),
  documents: ['ZX-11'],
  decide: ({ theCase, input: { party, ...rest }, ctx }) => [
    {
      type: 'DemolitionAnnounced',
      party,
      notice: {
        ...rest,
        on: ctx.on,
        number: takeDocumentNumber(ctx, theCase, 'demolition-announcement'),
        document: `D${theCase.documents.length + 1}`,
      },
    },
  ],
});
