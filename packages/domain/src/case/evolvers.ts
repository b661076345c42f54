import type { Case } from './case.ts';
import type { EventOf, EventType } from './events.ts';

/** 每种事件怎样改变案件。`LeadRegistered` 以外都从已有案件推演。 */
export type Evolvers<T extends EventType> = {
  readonly [K in T]: (theCase: Case, event: EventOf<K>) => Case;
};
