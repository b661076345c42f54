import { ACL } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { fenInput, longText, partyInput } from '../../engine/inputs.ts';
import { takeDocumentNumber } from '../numbering.ts';
import { instalmentsInput } from './money-inputs.ts';

/** 执行协议：可以分阶段履行；采取补救措施的可以减免加处罚款，罚款本金不能减。 */
export const executionAgreement = approval({
  kind: 'execution-agreement',
  title: '行政强制执行协议',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  stages: ['agency-head'],
  from: ['proceeding'],
  partyFrom: ['decision-served'],
  articles: [ACL.art(42)],
  guards: ['decision-to-execute', 'performance-outstanding', 'agreement-not-running', 'agreement-lawful'],
  input: z.strictObject({
    party: partyInput,
    principalFen: fenInput('约定缴纳的罚款本金'),
    waivedLateFineFen: fenInput('减免的加处罚款'),
    remedied: longText('当事人采取的补救措施', 1000).exactOptional(),
    stages: instalmentsInput,
    terms: longText('其他约定', 2000),
  }),
  documents: ['ZX-12'],
  grant: ({ theCase, party, input, ctx }) =>
    party
      ? [
          {
            type: 'ExecutionAgreed',
            party: party.id,
            agreement: {
              number: takeDocumentNumber(ctx, theCase, 'execution-agreement'),
              document: `D${theCase.documents.length + 1}`,
              on: ctx.on,
              stages: input.stages,
              waivedLateFineFen: input.waivedLateFineFen,
              remedied: input.remedied ?? '',
              terms: input.terms,
            },
          },
        ]
      : [],
});
