import { MRC } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText } from '../../engine/inputs.ts';

/** 答复实名举报人：决定是否立案以后五个工作日内告知。 */
export const answerReporter = act({
  name: 'answer-reporter',
  title: '答复举报人',
  step: 'filing',
  by: ['handler'],
  from: ['not-filed', 'investigating', 'investigation-closed', 'reviewing', 'reviewed', 'proceeding'],
  articles: [MRC.art(31, { para: 2 })],
  guards: ['reporter-waits'],
  input: z.strictObject({ how: longText('答复的方式和内容', 1000) }),
  decide: ({ input }) => [{ type: 'ReporterAnswered', how: input.how }],
});
