import { ACL } from '@lpt/law';
import { z } from 'zod';
import { conversionTitles } from '../../case/coercive-measure.ts';
import { act } from '../../engine/act.ts';
import { choice, partyInput, shortText } from '../../engine/inputs.ts';
import { endingPhases } from '../coercion-inputs.ts';
import { measureIdInput } from './measure-inputs.ts';

/** 没收、销毁或者随案移送，措施就此了结。移送的附财物清单，书面告知当事人。 */
export const convertMeasure = act({
  name: 'convert-measure',
  title: '没收、销毁或者随案移送',
  step: 'coercive-measure',
  per: 'party',
  by: ['handler'],
  from: endingPhases,
  articles: [ACL.art(21), ACL.art(27)],
  guards: ['actor-handles-case', 'measure-not-ended', 'conversion-grounded'],
  input: z.strictObject({
    party: partyInput,
    measure: measureIdInput,
    how: choice('处理', conversionTitles),
    propertyList: shortText('财物移交清单、告知当事人的文书', 200, '随案移送的须填').exactOptional(),
    note: shortText('说明', 300),
  }),
  decide: ({ input: { party, measure, how, propertyList, note }, ctx }) => [
    {
      type: 'MeasureEnded',
      party,
      measure,
      end: { how, on: ctx.on, note: propertyList ? `${note}（${propertyList}）` : note },
    },
  ],
});
