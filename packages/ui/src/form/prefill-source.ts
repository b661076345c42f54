import type { Act, Instant, Party } from '@lpt/domain';
import type { FormSurroundings } from './surroundings.tsx';

/** 预填时知道的：周围、当事人、报批、此刻、登录人的姓名。 */
export type PrefillScope = Readonly<{
  surroundings: FormSurroundings;
  party?: Party;
  request?: string;
  now: Instant;
  name: string;
}>;

/** 一个字段的初值从哪里来。 */
export type PrefillSource = (scope: PrefillScope, act: Pick<Act, 'name' | 'approval'>) => unknown;

/** 写明“办理/字段”的初值。 */
export type PrefillTable = Readonly<Record<string, PrefillSource>>;
