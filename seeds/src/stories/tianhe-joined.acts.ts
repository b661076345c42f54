import { approvedActs, type TableAct, tableAct, thriceAskedActs } from './acts-table.ts';

/** 天河坚果案并入同一当事人先立的案件：并入、结案、归档。 */
export const tianheJoined: readonly TableAct[] = [
  ...thriceAskedActs('2026-09-14T09', 'joined-into', ['unit-head', 'agency-head'], {
    other: { caseId: 'demo-earlier', number: '穗天市监立〔2026〕3号', filedOn: '2026-09-01' },
    reason: '同一当事人的同一类违法行为，与先立的案件合并办理。',
  }),
  ...approvedActs('2026-09-15T09', 'closing', ['unit-head', 'agency-head'], {
    summary: '本案已经并入先立的案件，建议结案。',
  }),
  tableAct('2026-09-28T09:00', 'archivist', 'archive-case', { retention: '长期', keeper: '杨存例' }),
];
