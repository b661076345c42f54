import { SC54 } from '@lpt/law';
import { z } from 'zod';
import { noticeModeTitles } from '../../case/inspection.ts';
import { act } from '../../engine/act.ts';
import { choice, shortText } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';

/** 制发行政检查通知书。不预先通知的，到场出示，并写明依据。 */
export const notifyInspection = act({
  name: 'notify-inspection',
  title: '通知检查对象',
  step: 'inspection-approval',
  procedures: ['inspection'],
  by: ['handler'],
  from: ['inspecting'],
  articles: [SC54.art(4)],
  guards: ['actor-handles-case', 'before-entry', 'inspection-approved', 'surprise-has-ground'],
  input: z.strictObject({
    mode: choice('通知方式', noticeModeTitles),
    ground: shortText('不预先通知的依据', 200).exactOptional(),
    receiver: shortText('签收人', 60),
  }),
  documents: ['JC-02'],
  decide: ({ theCase, input, ctx }) => [
    {
      type: 'InspectionNotified',
      notice: {
        ...input,
        on: ctx.on,
        number: takeDocumentNumber(ctx, theCase, 'inspection-notice'),
        document: `D${theCase.documents.length + 1}`,
      },
    },
  ],
});
