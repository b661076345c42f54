import { courtFacts } from './court-facts.ts';
import { demandFacts } from './demand-facts.ts';
import { enforcementFacts } from './enforcement-facts.ts';
import { paymentFacts } from './payment-facts.ts';
import { substituteFacts } from './substitute-facts.ts';

/** 执行：缴款、催告、强制执行、代履行、申请法院。 */
export const executionFacts = {
  ...paymentFacts,
  ...demandFacts,
  ...enforcementFacts,
  ...substituteFacts,
  ...courtFacts,
};
