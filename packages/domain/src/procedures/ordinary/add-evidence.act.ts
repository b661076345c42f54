import { APL } from '@lpt/law';
import { z } from 'zod';
import { evidenceFileInput, evidenceKindInput } from '../../case/schemas.ts';
import { act } from '../../engine/act.ts';
import { dayInput, longText, officersInput, shortText } from '../../engine/inputs.ts';
import { onRecord } from '../officers.ts';

/** 登记证据：种类、来源、证明什么。文件的摘要值由服务器计算。 */
export const addEvidence = act({
  name: 'add-evidence',
  title: '登记证据',
  step: 'investigation',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['lead', 'verifying', 'investigating', 'proceeding'],
  articles: [APL.art(46), APL.art(40)],
  guards: ['days-possible', 'two-valid-officers', 'actor-handles-case', 'no-evidence-during-suit'],
  input: z.strictObject({
    officers: officersInput,
    kind: evidenceKindInput,
    title: shortText('证据名称', 120),
    source: shortText('来源', 200),
    obtainedOn: dayInput('取得之日'),
    proves: longText('证明内容', 1000),
    violations: z
      .array(z.string().min(1).max(20))
      .max(20)
      .meta({ title: '证明的违法行为', widget: 'violations-of-case' }),
    file: evidenceFileInput.exactOptional(),
  }),
  documents: ['DC-09'],
  decide: ({ theCase, input: { officers, ...rest }, ctx }) => [
    {
      type: 'EvidenceAdded',
      evidence: { ...rest, id: `E${theCase.evidence.length + 1}`, officers: onRecord(officers, ctx) },
    },
  ],
});
