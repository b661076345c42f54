import type { RecordKind } from '../case/investigation.ts';

/** 笔录的名称。 */
export const recordTitles: Readonly<Record<RecordKind, string>> = {
  site: '现场笔录',
  questioning: '询问笔录',
};
