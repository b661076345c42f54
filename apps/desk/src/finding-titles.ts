import type { Tone } from '@lpt/ui';
import type { FindingSearch } from './finding-search.ts';

type Status = NonNullable<FindingSearch['status']>;

/** 监督线索的状态，按先后。 */
export const findingStatusTitles: Readonly<Record<Status, string>> = {
  raised: '系统发现',
  'explanation-asked': '要求说明',
  explained: '已经说明',
  confirmed: '认定属实',
  rejected: '不属实',
};

export const findingTones: Readonly<Record<Status, Tone>> = {
  raised: 'info',
  'explanation-asked': 'error',
  explained: 'warning',
  confirmed: 'error',
  rejected: 'success',
};

/** 监督线索的轻重。 */
export function levelTitle(level: string): string {
  const titles: Readonly<Record<string, string>> = { remind: '提示', correct: '应当纠正', serious: '严重' };
  return titles[level] ?? level;
}
