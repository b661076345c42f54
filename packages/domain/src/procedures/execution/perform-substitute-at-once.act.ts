import { ACL, APL } from '@lpt/law';
import { z } from 'zod';
import { substitutePlaceTitles } from '../../case/substitute-performance.ts';
import { act } from '../../engine/act.ts';
import {
  choice,
  fenInput,
  longText,
  officersInput,
  partyInput,
  shortText,
  yesNo,
} from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';
import { onRecord } from '../officers.ts';
import { signedByInput } from './perform-substitute.act.ts';

/**
 * 立即代履行：清除道路、河道、航道或者公共场所的障碍物、污染物，当事人不能清除的；不在场的事后立即通知。
 * 不等处罚决定：《行政强制法》第五十二条是先清除、后依法作出处理，不要求先有决定和催告。
 */
export const performSubstituteAtOnce = act({
  name: 'perform-substitute-at-once',
  title: '立即实施代履行',
  step: 'execution',
  per: 'party',
  by: ['handler'],
  from: ['investigating', 'investigation-closed', 'reviewing', 'reviewed', 'proceeding'],
  articles: [ACL.art(52), APL.art(42, { para: 1 })],
  guards: [
    'two-valid-officers',
    'emergency-place',
    'party-cannot-clear',
    'performer-independent',
    'substitute-signed',
  ],
  input: z.strictObject({
    party: partyInput,
    officers: officersInput,
    emergencyPlace: choice('地方', substitutePlaceTitles),
    cannotClear: yesNo('当事人不能清除'),
    object: longText('清除的障碍物、污染物', 500),
    manner: longText('清除的方式', 500),
    performer: shortText('代履行人', 100),
    independent: yesNo('代履行人与本案没有利害关系'),
    estimateFen: fenInput('费用预算'),
    partyPresent: yesNo('当事人在场'),
    signedBy: signedByInput,
    content: longText('实施的经过和结果', 2000),
    recording: shortText('音像记录', 200),
  }),
  documents: ['ZX-09'],
  decide: ({ theCase, party, input, ctx }) => {
    if (!party) return [];
    const id = `L${(party.execution?.substitutes.length ?? 0) + 1}`;
    return [
      {
        type: 'SubstituteDecided',
        party: party.id,
        substitute: {
          id,
          immediate: true,
          number: takeDocumentNumber(ctx, theCase, 'substitute-performance'),
          document: `D${theCase.documents.length + 1}`,
          on: ctx.on,
          harm: 'traffic',
          object: input.object,
          manner: input.manner,
          performer: input.performer,
          plannedOn: ctx.on,
          estimateFen: input.estimateFen,
          partyPresent: input.partyPresent,
        },
      },
      {
        type: 'SubstitutePerformed',
        party: party.id,
        substitute: id,
        record: {
          at: ctx.at,
          on: ctx.on,
          officers: onRecord(input.officers, ctx),
          signedBy: input.signedBy,
          content: input.content,
          recording: input.recording,
        },
      },
    ];
  },
});
