import { createHash } from 'node:crypto';
import { searchText, type Tx } from '@lpt/database';
import { z } from 'zod';
import type { Waiting } from './waiting.ts';

const recordShape = z.object({
  documentNumber: z.string(),
  caseName: z.string(),
  partyKind: z.string(),
  facts: z.string(),
  basis: z.string(),
  outcome: z.string(),
  body: z.string(),
  decidedOn: z.string(),
});

const shape = z.object({
  party: z.string(),
  publication: z.discriminatedUnion('status', [
    z.object({ status: z.literal('published'), on: z.string(), record: recordShape }),
    z.object({
      status: z.literal('withdrawn'),
      on: z.string(),
      publishedOn: z.string(),
      reason: z.string(),
      record: recordShape,
    }),
  ]),
});

/** 公示的编号：由案件、当事人、文号得出，看不出是哪一案。 */
function publicationId(caseId: string, party: string, documentNumber: string): string {
  return createHash('sha256')
    .update(`publication/${caseId}/${party}/${documentNumber}`)
    .digest('hex')
    .slice(0, 24);
}

/** 发到公示表。撤回的抹去内容，只留文号和墓碑；撤回以后，迟到的公示不再生效。 */
export async function deliverPublication(tx: Tx, { city, case_id, payload }: Waiting): Promise<void> {
  const { party, publication } = shape.parse(payload);
  const { record } = publication;
  const id = publicationId(case_id, party, record.documentNumber);
  const text = [
    record.documentNumber,
    record.caseName,
    record.facts,
    record.basis,
    record.outcome,
    record.body,
  ].join(' ');
  if (publication.status === 'published') {
    await tx.query(
      `insert into publication (city, id, case_id, record, title, body, search_text, published_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (city, id) do nothing`,
      [
        city,
        id,
        case_id,
        JSON.stringify(record),
        record.caseName,
        record.body,
        searchText(text),
        publication.on,
      ],
    );
    return;
  }
  await tx.query(
    `insert into publication
       (city, id, case_id, record, title, body, search_text, published_on, withdrawn_on, tombstone)
     values ($1, $2, $3, $8, '', $4, '', $5, $6, $7)
     on conflict (city, id) do update set
       record = excluded.record, title = '', search_text = '',
       withdrawn_on = excluded.withdrawn_on, tombstone = excluded.tombstone`,
    [
      city,
      id,
      case_id,
      record.body,
      publication.publishedOn,
      publication.on,
      publication.reason,
      JSON.stringify({ documentNumber: record.documentNumber }),
    ],
  );
}
