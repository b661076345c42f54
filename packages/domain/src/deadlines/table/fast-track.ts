import { CUP, PSP } from '@lpt/law';
import { hours, workingDays } from '../length.ts';
import type { DeadlineRow } from '../row.ts';

const common = {
  id: 'fast-track-decision',
  title: '快速办理作出处理决定',
  direction: 'forward',
  binds: 'organ',
} as const;

/** 快速办理的期限。只有公安、海关有；转回普通程序的，仍按办案期限。 */
export const fastTrackDeadlines = [
  {
    ...common,
    rule: 'FST-03',
    scope: 'police',
    articles: [PSP.art(47)],
    length: hours(48),
    runsFrom: '违法嫌疑人到案',
    counting: 'protective',
  },
  {
    ...common,
    rule: 'FST-05',
    scope: 'customs',
    articles: [CUP.art(105)],
    length: workingDays(7),
    runsFrom: '立案',
    counting: 'case',
  },
] as const satisfies readonly DeadlineRow[];
