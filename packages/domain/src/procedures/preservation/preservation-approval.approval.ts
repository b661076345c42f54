import { APL, MRP } from '@lpt/law';
import { z } from 'zod';
import { approval } from '../../engine/approval.ts';
import { longText, partyInput, shortText } from '../../engine/inputs.ts';
import { coercionPhases } from '../coercion-inputs.ts';

/** 先行登记保存的事先批准：证据可能灭失或者以后难以取得，由负责人批准。 */
export const preservationApproval = approval({
  kind: 'preservation',
  title: '先行登记保存',
  step: 'preservation',
  per: 'party',
  stages: ['unit-head', 'agency-head'],
  from: coercionPhases,
  articles: [APL.art(56), MRP.art(33, { para: 1 })],
  guards: ['power-over-matter'],
  input: z.strictObject({
    party: partyInput,
    evidence: shortText('拟登记保存的证据', 300),
    opinion: longText('证据可能灭失或者以后难以取得的情况', 1000),
  }),
  documents: ['DC-19'],
  grant: () => [],
});
