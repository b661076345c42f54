import { APL, CPL } from '@lpt/law';
import { z } from 'zod';
import { type Service, serviceMethodTitles } from '../../case/people.ts';
import { act } from '../../engine/act.ts';
import {
  choice,
  dayInput,
  idInput,
  longText,
  officersInput,
  partyInput,
  shortText,
} from '../../engine/inputs.ts';
import { onRecord } from '../officers.ts';
import { publicNoticeEnds } from './public-notice.ts';

/** 送达文书。公告送达以期满之日为送达之日，登记的是发出公告之日。 */
export const serveDocument = act({
  name: 'serve-document',
  title: '送达文书',
  step: 'service',
  per: 'party',
  procedures: ['ordinary', 'summary', 'inspection'],
  by: ['handler'],
  from: ['investigating', 'investigation-closed', 'reviewing', 'reviewed', 'inspecting', 'proceeding'],
  articles: [APL.art(61), CPL.art(87), CPL.art(88), CPL.art(89), CPL.art(90), CPL.art(91), CPL.art(95)],
  guards: [
    'days-possible',
    'actor-handles-case',
    'two-valid-officers',
    'document-waits-for-service',
    'service-method-lawful',
  ],
  input: z.strictObject({
    party: partyInput,
    officers: officersInput,
    document: idInput('文书', 'unserved-document'),
    method: choice('送达方式', serviceMethodTitles),
    outcome: choice('结果', { served: '已送达', failed: '未能送达' }),
    on: dayInput('送达之日'),
    receiver: shortText('签收人', 100).exactOptional(),
    witness: shortText('见证人', 100).exactOptional(),
    proof: longText('送达凭证或者未能送达的情况', 1000),
  }),
  documents: ['SD-01', 'SD-02', 'SD-03'],
  decide: ({ theCase, input: { officers, party, outcome, ...rest }, ctx }) => {
    const title = theCase.documents.find(({ id }) => id === rest.document)?.title ?? '';
    const announced = rest.method === 'public-notice' && outcome === 'served';
    const service: Service = {
      ...rest,
      id: `F${theCase.parties.reduce((count, each) => count + each.services.length, 1)}`,
      documentTitle: title,
      outcome: announced ? 'announced' : outcome,
      officers: onRecord(officers, ctx),
      ...(outcome === 'served'
        ? { servedOn: announced ? publicNoticeEnds(theCase, rest.on, ctx) : rest.on }
        : {}),
    };
    return [{ type: 'DocumentServed', party, service }];
  },
});
