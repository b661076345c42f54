import type { ReactNode } from 'react';

export type Tone = 'info' | 'success' | 'warning' | 'error' | 'plain';

/** 状态牌。颜色之外总有文字。 */
export function Tag({ tone = 'plain', children }: Readonly<{ tone?: Tone; children: ReactNode }>) {
  return <span className={`lp-tag lp-tag-${tone}`}>{children}</span>;
}
