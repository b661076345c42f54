import { instantFromMs } from '@lpt/domain';

/** 时刻写成北京时间，到分：2026-10-08 09:30。服务器的时刻可能带别的时区。 */
export function beijingTime(at: string): string {
  const ms = Date.parse(at);
  return Number.isNaN(ms) ? at : instantFromMs(ms).slice(0, 16).replace('T', ' ');
}
