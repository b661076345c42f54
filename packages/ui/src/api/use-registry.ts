import { createRegistry, type Day, day, instantFromMs, type Registry } from '@lpt/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { registryQuery } from './queries.ts';
import { useSession } from './session.ts';

/** 服务器的今天。 */
export function useToday(): Day {
  return day(useSession().today);
}

/** 主体库：全部机关，本机关的人员和职权。 */
export function useRegistry(): Registry {
  const { data } = useSuspenseQuery(registryQuery);
  return useMemo(() => createRegistry(data), [data]);
}

/** 现在，北京时间；只用来预填、推算，记下的时刻由服务器定。 */
export function now() {
  return instantFromMs(Date.now());
}
