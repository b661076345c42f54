import type { Fact } from '../engine/fact.ts';
import { discretionFacts } from './discretion-facts.ts';
import { filingFacts } from './filing-facts.ts';
import { hearingFacts } from './hearing-facts.ts';
import { investigationFacts } from './investigation-facts.ts';
import { noticeFacts } from './notice-facts.ts';
import { outcomeFacts } from './outcome-facts.ts';
import { peopleFacts } from './people-facts.ts';
import { reviewFacts } from './review-facts.ts';

/** 全部事实。条件只能读这里有的。 */
export const facts = {
  ...peopleFacts,
  ...filingFacts,
  ...investigationFacts,
  ...discretionFacts,
  ...reviewFacts,
  ...noticeFacts,
  ...hearingFacts,
  ...outcomeFacts,
};

export type FactName = keyof typeof facts;

/** 每项事实的取值。 */
export type Facts = { readonly [K in FactName]: (typeof facts)[K] extends Fact<infer V> ? V : never };
