import { z } from 'zod';
import { choice, longText } from '../../engine/inputs.ts';

/** 广东法制审核办法列明的应当退回的问题。 */
const reviewDefects = {
  subject: '执法主体或者执法人员资格不合法',
  jurisdiction: '超越职权或者管辖不当',
  facts: '事实不清、证据不足',
  law: '适用依据错误',
  discretion: '裁量不当',
  procedure: '程序违法',
  documents: '文书不规范、内容不齐全',
} as const;

/** 审核意见的输入：同意，或者列明问题退回。 */
export const reviewOpinionInput = z.strictObject({
  outcome: choice('审核结论', { agree: '同意', return: '退回补正' }),
  text: longText('审核意见', 3000),
  defects: z
    .array(
      z.enum(Object.keys(reviewDefects) as [keyof typeof reviewDefects, ...(keyof typeof reviewDefects)[]]),
    )
    .max(7)
    .meta({ title: '存在的问题', widget: 'defects', options: reviewDefects }),
});
