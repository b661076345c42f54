import { z } from 'zod';
import { preservationOutcomeTitles } from '../case/preservation.ts';
import { date, moment, oneOf, yesNo } from './check-fields.ts';

/** 先行登记保存的事实。执法人员、出示证件写在外层的 `officers`、`certificatesShown`。 */
export const preservationFacts = z
  .strictObject({
    approvedOn: date('负责人批准之日').exactOptional(),
    at: moment('登记保存的时刻'),
    urgent: yesNo('情况紧急，当场保存，事后补办批准').default(false),
    ratifiedAt: moment('补办批准的时刻').exactOptional(),
    handedOver: yesNo('当场清点并交付通知书和清单').exactOptional(),
    repeated: yesNo('同一物品已经登记保存过').default(false),
    settled: z
      .strictObject({ on: date('处理之日'), outcome: oneOf('处理', preservationOutcomeTitles) })
      .meta({ title: '处理；没有处理的不写' })
      .exactOptional(),
  })
  .meta({ title: '先行登记保存' });

/** 读出的先行登记保存。 */
export type PreservationFacts = z.output<typeof preservationFacts>;
