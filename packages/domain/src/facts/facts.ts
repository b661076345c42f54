import type { Fact } from '../engine/fact.ts';
import { dayFacts } from './day-facts.ts';
import { discretionFacts } from './discretion-facts.ts';
import { filingFacts } from './filing-facts.ts';
import { hearingFacts } from './hearing-facts.ts';
import { investigationFacts } from './investigation-facts.ts';
import { measureCourseFacts } from './measure-course-facts.ts';
import { measureFacts } from './measure-facts.ts';
import { measureSiteFacts } from './measure-site-facts.ts';
import { noticeFacts } from './notice-facts.ts';
import { outcomeFacts } from './outcome-facts.ts';
import { peopleFacts } from './people-facts.ts';
import { preservationFacts } from './preservation-facts.ts';
import { reviewFacts } from './review-facts.ts';

/** 全部事实。条件只能读这里有的。 */
export const facts = {
  ...peopleFacts,
  ...dayFacts,
  ...filingFacts,
  ...investigationFacts,
  ...discretionFacts,
  ...reviewFacts,
  ...noticeFacts,
  ...hearingFacts,
  ...preservationFacts,
  ...measureFacts,
  ...measureSiteFacts,
  ...measureCourseFacts,
  ...outcomeFacts,
};

export type FactName = keyof typeof facts;

/** 每项事实的取值。 */
export type Facts = { readonly [K in FactName]: (typeof facts)[K] extends Fact<infer V> ? V : never };
