import { listPublications, problem, readPublication } from '@lpt/contract';
import { served } from '../http/served.ts';
import { onePublication, publicationsPage } from './publications.ts';

/** 向社会公示的处罚结果，不须登录。 */
export const publications = [
  served(listPublications, async ({ query }, services) => {
    const found = await publicationsPage(services, query);
    return 'kind' in found ? found : { status: 200, body: found };
  }),

  served(readPublication, async ({ params }, services) => {
    const found = await onePublication(services, params.city, params.id);
    return found ? { status: 200, body: found } : problem('not-found');
  }),
] as const;
