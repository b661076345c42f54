import { createHash } from 'node:crypto';
import type { Db, Scope } from '@lpt/database';

/** 一份已经存下的文件。摘要值为十六进制的 SHA-256。 */
export type StoredFile = Readonly<{
  id: string;
  name: string;
  sha256: string;
  bytes: number;
  mediaType: string;
}>;

const CHUNK = 64 * 1024;
const CHUNKS_AT_ONCE = 16;

type Place = Readonly<{ city: string; caseId: string }>;

/** 存一份文件：分块写入，登记摘要值，都在一个事务里。编号由摘要值得出，同一案重复上传只存一份。 */
export async function storeFile(
  db: Db,
  scope: Scope,
  { city, caseId }: Place,
  file: Readonly<{ bytes: Uint8Array; name: string; mediaType: string; by: string }>,
): Promise<StoredFile> {
  const digest = createHash('sha256').update(file.bytes).digest();
  const named = createHash('sha256').update(digest).update(`${file.mediaType}\n${file.name}`).digest('hex');
  const id = `F-${named.slice(0, 24)}`;
  await db.transaction(scope, async (tx) => {
    const added = await tx.query(
      `insert into file_object (city, case_id, file_id, sha256, size, media_type, name, stored_path, added_by)
       values ($1, $2, $3, $4, $5, $6, $7, 'chunks', $8) on conflict do nothing returning file_id`,
      [city, caseId, id, digest, file.bytes.length, file.mediaType, file.name, file.by],
    );
    if (added.length === 0) return;
    for (let part = 0; part * CHUNK < file.bytes.length; part += CHUNKS_AT_ONCE) {
      const chunks = chunksFrom(file.bytes, part);
      await tx.query(
        `insert into file_chunk (city, case_id, file_id, part, bytes)
         select $1, $2, $3, $4 + n - 1, b from unnest($5::bytea[]) with ordinality as c(b, n)`,
        [city, caseId, id, part, chunks],
      );
    }
  });
  return {
    id,
    name: file.name,
    sha256: digest.toString('hex'),
    bytes: file.bytes.length,
    mediaType: file.mediaType,
  };
}

function chunksFrom(bytes: Uint8Array, part: number): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = part * CHUNK; at < bytes.length && chunks.length < CHUNKS_AT_ONCE; at += CHUNK)
    chunks.push(bytes.subarray(at, at + CHUNK));
  return chunks;
}

/** 一案的全部文件，按存入先后。 */
export async function filesOf(
  db: Db,
  scope: Scope,
  { city, caseId }: Place,
): Promise<readonly (StoredFile & Readonly<{ addedAt: string }>)[]> {
  return db.query(
    `select file_id as id, name, encode(sha256, 'hex') as sha256, size as bytes, media_type as "mediaType",
            added_at as "addedAt"
     from file_object where city = $1 and case_id = $2 order by added_at, file_id`,
    [city, caseId],
    scope,
  );
}

/** 取一份文件；没有的无。内容与登记的摘要值不符的是存储坏了，直接抛出。 */
export async function fetchFile(
  db: Db,
  scope: Scope,
  { city, caseId }: Place,
  id: string,
): Promise<(StoredFile & Readonly<{ content: Uint8Array }>) | undefined> {
  const file = (await filesOf(db, scope, { city, caseId })).find((each) => each.id === id);
  if (!file) return undefined;
  const content = Buffer.alloc(file.bytes);
  let filled = 0;
  for (let part = 0; filled < file.bytes; part += CHUNKS_AT_ONCE) {
    const chunks = await db.query<{ bytes: Uint8Array }>(
      `select bytes from file_chunk where city = $1 and case_id = $2 and file_id = $3 and part >= $4 and part < $5
       order by part`,
      [city, caseId, id, part, part + CHUNKS_AT_ONCE],
      scope,
    );
    if (chunks.length === 0) break;
    for (const { bytes } of chunks) {
      content.set(bytes, filled);
      filled += bytes.length;
    }
  }
  if (createHash('sha256').update(content).digest('hex') !== file.sha256)
    throw new Error(`file ${id} is not what was stored`);
  return { ...file, content };
}
