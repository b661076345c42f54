import { z } from 'zod';
import { route } from './route.ts';
import { afterShape, cityShape, dayShape, idShape, limitShape, pageOf, searchShape } from './shapes.ts';

/** 摘要公示的全部字段，再无其他。 */
const recordShape = z.strictObject({
  documentNumber: z.string(),
  caseName: z.string(),
  partyKind: z.string(),
  facts: z.string(),
  basis: z.string(),
  outcome: z.string(),
  body: z.string(),
  decidedOn: z.string(),
});

/** 一条公示。撤回的只留墓碑：文号、何时公示、何时撤回、为什么。 */
export const publicationShape = z.strictObject({
  city: z.string(),
  id: z.string(),
  publishedOn: z.string(),
  documentNumber: z.string(),
  record: recordShape.nullable(),
  withdrawnOn: z.string().nullable(),
  tombstone: z.string().nullable(),
});

export const listPublications = route({
  name: 'list-publications',
  method: 'GET',
  url: '/api/public/publications',
  title: '行政处罚结果公示',
  may: 'public',
  query: z.strictObject({
    q: searchShape.exactOptional(),
    city: cityShape.exactOptional(),
    /** 执法主体的名称，可以只写一部分。 */
    body: z.string().min(1).max(80).exactOptional(),
    /** 按作出决定之日，首尾都包含。 */
    from: dayShape.exactOptional(),
    to: dayShape.exactOptional(),
    after: afterShape.exactOptional(),
    limit: limitShape.default(20),
  }),
  replies: { 200: pageOf(publicationShape).extend({ capped: z.boolean() }) },
});

export const readPublication = route({
  name: 'read-publication',
  method: 'GET',
  url: '/api/public/publications/:city/:id',
  title: '一条公示',
  may: 'public',
  params: z.strictObject({ city: cityShape, id: idShape }),
  replies: { 200: publicationShape },
});
