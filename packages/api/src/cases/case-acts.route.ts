import {
  beginCase,
  performAct,
  previewAct,
  previewBeginning,
  previewRegistration,
  problem,
  registerCase,
} from '@lpt/contract';
import { isAct, type Viewer } from '@lpt/domain';
import { served } from '../http/served.ts';
import type { Services } from '../services.ts';
import type { ActToPerform } from './act-to-perform.ts';
import { openFor } from './case-access.ts';
import { expectedVersion, inputProblem, isOpening, newCase, type Performed, perform } from './perform.ts';
import { preview } from './preview.ts';
import { reservedCase } from './reserved-case.ts';

function answered({ version, events }: Performed, { city, caseId }: ActToPerform) {
  const body = { city, caseId, version, etag: `"${version}"`, events: events.map(({ type }) => type) };
  return { status: 201, body, headers: { etag: body.etag } } as const;
}

/** 登记人所在的市；没有机关的不能登记。 */
function cityOfBody({ body }: Viewer, { registry }: Services): string | undefined {
  return body === null ? undefined : registry.body(body)?.city;
}

type Beginning = Readonly<{ act: string; key: string; input: unknown }>;

/** 开始一案；不是开始一案的办理，没有找到。 */
async function begin(services: Services, viewer: Viewer, { act, key, input }: Beginning) {
  if (!isOpening(act)) return problem('not-found');
  const city = cityOfBody(viewer, services);
  if (city === undefined) return problem('forbidden', { detail: '账号没有执法主体' });
  const reserved = inputProblem(act, input) ?? (await reservedCase(services, viewer, { act, city, input }));
  if (reserved && 'kind' in reserved) return reserved;
  const wanted = { ...newCase(viewer, { act, key, city, input }), ...reserved };
  const performed = await perform(services, viewer, wanted);
  return 'kind' in performed ? performed : answered(performed, wanted);
}

async function previewBegin(services: Services, viewer: Viewer, { act, input }: Omit<Beginning, 'key'>) {
  if (!isOpening(act)) return problem('not-found');
  const city = cityOfBody(viewer, services);
  if (city === undefined) return problem('forbidden', { detail: '账号没有执法主体' });
  const previewed = await preview(services, viewer, { act, city, caseId: 'new', input, theCase: undefined });
  return 'kind' in previewed ? previewed : ({ status: 200, body: previewed } as const);
}

const LEAD = 'register-lead';

/** 登记、办理、预演：一条路由办全部环节，输入按环节的形状检查。 */
export const caseActs = [
  served(registerCase, async ({ body, headers, viewer }, services) =>
    begin(services, viewer, { act: LEAD, key: headers['idempotency-key'], input: body }),
  ),

  served(previewRegistration, async ({ body, viewer }, services) =>
    previewBegin(services, viewer, { act: LEAD, input: body }),
  ),

  served(beginCase, async ({ params, body, headers, viewer }, services) =>
    begin(services, viewer, { act: params.act, key: headers['idempotency-key'], input: body }),
  ),

  served(previewBeginning, async ({ params, body, viewer }, services) =>
    previewBegin(services, viewer, { act: params.act, input: body }),
  ),

  served(performAct, async ({ params, body, headers, viewer }, services) => {
    if (!isAct(params.act)) return problem('not-found');
    const expected = expectedVersion(headers['if-match']);
    if (typeof expected !== 'number') return expected;
    const wanted = { ...params, input: body, expected, key: headers['idempotency-key'] };
    const performed = await perform(services, viewer, wanted);
    return 'kind' in performed ? performed : answered(performed, wanted);
  }),

  served(previewAct, async ({ params, body, viewer }, services) => {
    if (!isAct(params.act)) return problem('not-found');
    const opened = await openFor(services, viewer, params);
    if ('kind' in opened) return opened;
    const previewed = await preview(services, viewer, { ...params, input: body, theCase: opened.whole });
    return 'kind' in previewed ? previewed : { status: 200, body: previewed };
  }),
] as const;
