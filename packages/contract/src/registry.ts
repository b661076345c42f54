import type { Body, Officer, PowerGrant } from '@lpt/domain';
import { z } from 'zod';
import { route } from './route.ts';

function hasId(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

const described = (title: string) => ({
  title,
  description: '形状见 packages/domain/src/registry/registry.ts',
});

export const bodyShape = z.custom<Body>(hasId).meta(described('执法主体'));
export const officerShape = z.custom<Officer>(hasId).meta(described('执法人员'));
export const powerShape = z.custom<PowerGrant>(hasId).meta(described('职权'));

/** 建主体库所需的数据，可以直接交给 `createRegistry`：全部机关，本机关的人员和职权。 */
export const readRegistry = route({
  name: 'read-registry',
  method: 'GET',
  url: '/api/registry',
  title: '主体、人员和职权',
  may: 'registry.read',
  replies: {
    200: z.strictObject({
      bodies: z.array(bodyShape),
      officers: z.array(officerShape),
      powers: z.array(powerShape),
    }),
  },
});

export const listMatters = route({
  name: 'list-matters',
  method: 'GET',
  url: '/api/registry/matters',
  title: '执法事项',
  may: 'registry.read',
  replies: {
    200: z.strictObject({
      matters: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          /** 本机关今天能否就它实施处罚，凭什么。 */
          mayPenalise: z.boolean(),
          restsOn: z.string().nullable(),
        }),
      ),
    }),
  },
});
