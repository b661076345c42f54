import { GDD, SC118 } from '@lpt/law';
import { workingDays } from '../length.ts';
import type { DeadlineRow } from '../row.ts';

const publication = {
  id: 'inspection-publication',
  title: '公开行政检查结果',
  length: workingDays(20),
  runsFrom: '形成检查结果',
  direction: 'forward',
  binds: 'organ',
  counting: 'case',
} as const;

/** 行政检查结果的公示：不属于许可、处罚的其他执法结果。 */
export const inspectionDeadlines = [
  { ...publication, rule: 'INS-27', scope: 'general', articles: [SC118.art(6)] },
  { ...publication, rule: 'PUB-04', scope: 'guangdong', articles: [GDD.art(21, { para: 2 })] },
] as const satisfies readonly DeadlineRow[];
