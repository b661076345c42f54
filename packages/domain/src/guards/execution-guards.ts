import { courtGuards } from './court-guards.ts';
import { demandGuards } from './demand-guards.ts';
import { enforcementGuards } from './enforcement-guards.ts';
import { paymentGuards } from './payment-guards.ts';
import { substituteGuards } from './substitute-guards.ts';

/** 执行：缴款、催告、强制执行、代履行、申请法院。 */
export const executionGuards = {
  ...paymentGuards,
  ...demandGuards,
  ...enforcementGuards,
  ...substituteGuards,
  ...courtGuards,
};
