import { APL, CTR } from '@lpt/law';
import { z } from 'zod';
import { type TransferPaper, transferPaperTitles } from '../../case/police-transfer.ts';
import { act } from '../../engine/act.ts';
import { shortText } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';
import { casePhases } from './transfer-phases.ts';

const papers = Object.keys(transferPaperTitles) as [TransferPaper, ...TransferPaper[]];

/** 向同级公安机关移送：批准后二十四小时内，附齐材料，取得回执，抄送同级人民检察院。 */
export const handCaseToPolice = act({
  name: 'hand-case-to-police',
  title: '向公安机关移送',
  step: 'transfer',
  by: ['handler'],
  from: casePhases,
  whileSuspended: true,
  articles: [APL.art(27, { para: 1 }), CTR.art(5, { para: 2 }), CTR.art(6), CTR.art(7)],
  guards: ['actor-handles-case', 'police-transfer-approved', 'transfer-papers-complete'],
  input: z.strictObject({
    police: shortText('受移送的公安机关', 100),
    papers: z
      .array(z.enum(papers))
      .min(1)
      .max(4)
      .meta({ title: '随案移送的材料', widget: 'checks', options: transferPaperTitles }),
    receipt: shortText('公安机关的回执', 200),
  }),
  documents: ['YS-05'],
  decide: ({ theCase, input, ctx }) => [
    {
      type: 'CaseHandedToPolice',
      ...input,
      number: takeDocumentNumber(ctx, theCase, 'transfer'),
      document: `D${theCase.documents.length + 1}`,
    },
  ],
});
