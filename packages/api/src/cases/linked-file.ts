import type { Scope } from '@lpt/database';
import type { Case, CaseLink } from '@lpt/domain';
import type { Services } from '../services.ts';
import { fetchFile } from './file-store.ts';

type Fetched = NonNullable<Awaited<ReturnType<typeof fetchFile>>>;

const broughtBy: readonly CaseLink['kind'][] = ['joined', 'split-from'];

/**
 * 取本案的一份文件。并入、分案带来的证据，内容仍存在原来的案件里，不另存一份：
 * 只有本案自己的证据里有的，才沿并案、分案一案一案地找，摘要值须相同。没有的无。
 */
export async function fileOfCase(
  services: Services,
  scope: Scope,
  theCase: Case,
  id: string,
): Promise<Fetched | undefined> {
  const own = await fetchFile(services.db, scope, { city: theCase.city, caseId: theCase.id }, id);
  if (own) return own;
  const brought = theCase.evidence.find(({ file }) => file?.id === id)?.file;
  return brought && fileAlong(services, scope, theCase, brought);
}

async function fileAlong(
  services: Services,
  scope: Scope,
  first: Case,
  { id, sha256 }: Readonly<{ id: string; sha256: string }>,
): Promise<Fetched | undefined> {
  const seen = new Set([first.id]);
  const along = [...origins(first)];
  for (const caseId of along) {
    if (seen.has(caseId)) continue;
    seen.add(caseId);
    const file = await fetchFile(services.db, scope, { city: first.city, caseId }, id);
    if (file?.sha256 === sha256) return file;
    const before = await services.casebook.load(first.city, caseId, scope);
    if (before) along.push(...origins(before.state));
  }
  return undefined;
}

function origins({ links }: Case): readonly string[] {
  return links.filter(({ kind }) => broughtBy.includes(kind)).map(({ other }) => other.caseId);
}
