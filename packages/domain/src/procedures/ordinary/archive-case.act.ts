import { ARC, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { shortText } from '../../engine/inputs.ts';
import { takeArchiveNumber } from '../numbering.ts';

/** 立卷归档：一案一卷，封面、目录由系统生成，保管期限按机关批准的保管期限表填写。 */
export const archiveCase = act({
  name: 'archive-case',
  title: '立卷归档',
  step: 'archive',
  procedures: ['ordinary', 'summary', 'inspection'],
  by: ['archivist', 'handler'],
  from: ['closed'],
  articles: [MRP.art(78), ARC.art(13)],
  guards: ['publication-settled'],
  input: z.strictObject({
    retention: shortText('保管期限', 40, '按本机关经同意施行的保管期限表'),
    keeper: shortText('立卷人', 40),
  }),
  documents: ['JA-02', 'JA-03', 'JA-04'],
  decide: ({ theCase, input, ctx }) => [
    { type: 'CaseArchived', archiveNumber: takeArchiveNumber(ctx, theCase.body), ...input },
  ],
});
