import type { Scope } from '@lpt/database';
import { citiesOf, type Viewer } from '@lpt/domain';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';

/** 数据库第二道墙：这个人只到得了这几个城市。 */
export function scopeOf(viewer: Viewer, services: Services): Scope {
  return { cities: citiesOf(viewer, services.registry, momentOf(services).on), role: 'lpt_app' };
}
