import { type Day, dayOf, type Instant, instantFromMs, type ViewContext } from '@lpt/domain';
import type { Services } from './services.ts';

/** 此刻：北京时间的日和时刻。 */
export function momentOf({ now }: Pick<Services, 'now'>): Readonly<{ on: Day; at: Instant }> {
  const at = instantFromMs(now());
  return { on: dayOf(at), at };
}

/** 只看不办时所需的事实。 */
export function viewContext(services: Pick<Services, 'now' | 'calendar' | 'registry'>): ViewContext {
  const { calendar, registry } = services;
  return { ...momentOf(services), calendar, registry };
}
