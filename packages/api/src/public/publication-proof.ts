import { type Inclusion, inclusionOf } from '@lpt/casebook';
import type { Services } from '../services.ts';
import { portalScope } from './portal-scope.ts';

/** 公示那一步办理在存证日志里的证明。`hash` 为叶散列，十六进制。 */
export type PublicationProof = Readonly<{ hash: string }> & Inclusion;

/** 一条在公示的记录的证明；还没有排进日志的、已经撤回的没有。 */
export async function publicationProof(
  { db }: Pick<Services, 'db'>,
  city: string,
  id: string,
): Promise<PublicationProof | undefined> {
  const [leaf] = await db.query<{ hash: Uint8Array; place: number }>(
    'select hash, place from publication_leaf($1, $2)',
    [city, id],
    portalScope,
  );
  const inclusion = leaf && (await inclusionOf(db, city, leaf.place, portalScope));
  return inclusion && { hash: Buffer.from(leaf.hash).toString('hex'), ...inclusion };
}
