import { z } from 'zod';
import { dayInput, fenInput } from '../../engine/inputs.ts';

/** 分期：每期的最后一日和金额。 */
export const instalmentsInput = z
  .array(z.strictObject({ dueOn: dayInput('最后一日'), amountFen: fenInput('金额') }))
  .max(60)
  .meta({ title: '各期的日期和金额', widget: 'instalments' });
