import { stateCouncilCalendar, type ViewContext } from '@lpt/domain';
import { useMemo } from 'react';
import { now, useRegistry, useToday } from '../api/use-registry.ts';

/** 工作卡片要读的外部事实：今天、日历、主体库。 */
export function useViewContext(): ViewContext {
  const on = useToday();
  const registry = useRegistry();
  return useMemo(() => ({ on, at: now(), calendar: stateCouncilCalendar, registry }), [on, registry]);
}
