import type { DocumentDefinition } from './document.ts';
import { documents as generated } from './index.gen.ts';

/** 全部文书。 */
export const documents: readonly DocumentDefinition[] = generated;

const byCode = new Map(documents.map((each) => [each.code, each]));

/** 按代号取文书，如 `JD-02`。代号由程序给出；不存在是程序的错误，直接抛出。 */
export function documentOf(code: string): DocumentDefinition {
  const found = byCode.get(code);
  if (!found) throw new Error(`no such document: ${code}`);
  return found;
}
