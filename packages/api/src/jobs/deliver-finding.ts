import { createHash } from 'node:crypto';
import type { Tx } from '@lpt/database';
import { z } from 'zod';
import type { Waiting } from './waiting.ts';

const shape = z.object({
  body: z.string(),
  finding: z.object({
    key: z.string(),
    rule: z.string(),
    subject: z.string(),
    party: z.string().optional(),
    since: z.string(),
    says: z.string(),
    level: z.string(),
    facts: z.array(z.object({ title: z.string(), value: z.string(), source: z.string() })),
  }),
});

/** 监督线索：规则、对象、当事人相同的只有一条；重算不动已经处理过的。 */
export async function deliverFinding(tx: Tx, { city, case_id, payload, created_on }: Waiting): Promise<void> {
  const { body, finding } = shape.parse(payload);
  const dedupe = `${case_id}/${finding.key}`;
  const id = `S-${createHash('sha256').update(dedupe).digest('hex').slice(0, 20)}`;
  await tx.query(
    `insert into finding (city, id, case_id, body, rule, subject, says, facts, level, status, since, raised_on, dedupe_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'raised', $10, $11, $12) on conflict do nothing`,
    [
      city,
      id,
      case_id,
      body,
      finding.rule,
      finding.subject,
      finding.says,
      JSON.stringify(finding.facts),
      finding.level,
      finding.since,
      created_on,
      dedupe,
    ],
  );
}
