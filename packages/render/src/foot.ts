import type { DocumentModel } from '@lpt/domain';
import { printed } from './visible-text.ts';

/** 落款以下的小字：份数说明、核对真伪的说明，各一行；都没有的没有。 */
export function footOf({ copies, check }: DocumentModel): string | undefined {
  const notes = [copies, check].flatMap((note) => (note === undefined ? [] : [printed(note)]));
  return notes.length === 0 ? undefined : notes.join('\n');
}
