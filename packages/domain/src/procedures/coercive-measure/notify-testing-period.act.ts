import { ACL, MRP } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { dayInput, partyInput, shortText } from '../../engine/inputs.ts';
import { coercionPhases } from '../coercion-inputs.ts';
import { measureIdInput } from './measure-inputs.ts';

/** 告知检测、检验、检疫、鉴定的期间。期间须明确；告知书送达以后才不计入查封、扣押期限。 */
export const notifyTestingPeriod = act({
  name: 'notify-testing-period',
  title: '告知检测、鉴定期间',
  step: 'coercive-measure',
  per: 'party',
  by: ['handler'],
  from: coercionPhases,
  whileSuspended: true,
  articles: [ACL.art(25, { para: 3 }), MRP.art(38, { para: 3 })],
  guards: ['actor-handles-case', 'measure-in-force', 'goods-not-account', 'test-period-fixed'],
  input: z.strictObject({
    party: partyInput,
    measure: measureIdInput,
    items: shortText('送检物品和项目', 200),
    institution: shortText('检测、鉴定机构', 100),
    from: dayInput('开始之日'),
    to: dayInput('结束之日'),
  }),
  documents: ['DC-16'],
  decide: ({ theCase, input: { party, measure, ...rest } }) => [
    {
      type: 'MeasureTestingNotified',
      party,
      measure,
      testing: {
        ...rest,
        id: `T${(theCase.measures.find(({ id }) => id === measure)?.testing.length ?? 0) + 1}`,
        document: `D${theCase.documents.length + 1}`,
      },
    },
  ],
});
