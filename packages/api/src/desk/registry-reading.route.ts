import { listMatters, readRegistry } from '@lpt/contract';
import { matters, mayAct } from '@lpt/domain';
import { served } from '../http/served.ts';
import { momentOf } from '../moment.ts';

/** 主体库和执法事项。机关是公开的，人员和职权只给本机关的。 */
export const registryReading = [
  served(readRegistry, async ({ viewer }, { registry, now }) => {
    const { on } = momentOf({ now });
    const officers = viewer.body === null ? [] : registry.officersOf(viewer.body);
    const powers = viewer.body === null ? [] : registry.powers(viewer.body, on);
    return {
      status: 200,
      body: { bodies: [...registry.bodies], officers: [...officers], powers: [...powers] },
    };
  }),

  served(listMatters, async ({ viewer }, { registry, now }) => {
    const { on } = momentOf({ now });
    const { body } = viewer;
    const rows = matters.map(({ id, title }) => ({
      id,
      title,
      mayPenalise: body !== null && mayAct(registry, body, id, 'penalty', on),
      restsOn: body === null ? null : (registry.power(body, id, 'penalty', on)?.restsOn ?? null),
    }));
    return { status: 200, body: { matters: rows } };
  }),
] as const;
