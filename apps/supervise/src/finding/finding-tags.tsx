import { type HandlingStatus, handlingStatusTitles, supervisionLevelTitles } from '@lpt/domain';
import { Tag, type Tone } from '@lpt/ui';

const levelTones: Readonly<Record<string, Tone>> = { serious: 'error', correct: 'warning', remind: 'info' };

const statusTones: Readonly<Record<HandlingStatus, Tone>> = {
  raised: 'warning',
  'explanation-asked': 'info',
  explained: 'warning',
  confirmed: 'error',
  rejected: 'plain',
};

/** 线索的轻重。 */
export function LevelTag({ level }: Readonly<{ level: string }>) {
  const title = Object.entries(supervisionLevelTitles).find(([name]) => name === level)?.[1] ?? level;
  return <Tag tone={levelTones[level] ?? 'plain'}>{title}</Tag>;
}

/** 线索办到哪一步。 */
export function StatusTag({ status }: Readonly<{ status: HandlingStatus }>) {
  return <Tag tone={statusTones[status]}>{handlingStatusTitles[status]}</Tag>;
}
