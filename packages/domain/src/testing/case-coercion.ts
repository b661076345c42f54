import type { CaseEvent } from '../case/events.ts';
import { playAll, stageOf } from './coercion-play.ts';

function eventsOf(plays: string): readonly CaseEvent[] {
  const stage = stageOf('市监', '立案');
  playAll(stage, plays);
  return stage.events();
}

/** 登记保存、查封、冻结各办一遍，用到它们的全部文书。 */
export const coercionCases: Readonly<Record<string, readonly CaseEvent[]>> = {
  先行登记保存: eventsOf('批准保存 2026-03-12、实施保存 2026-03-12、批准处理 2026-03-13'),
  紧急登记保存后自动解除: eventsOf('紧急保存 2026-03-12、批准补办保存 2026-03-12、通知自动解除 2026-03-24'),
  '查封，检测、保管、延长、解除': eventsOf(
    '批准查封 2026-03-12、实施查封 2026-03-12、告知检测 2026-03-13、送达检测告知 2026-03-13、委托保管 2026-03-16、批准延长 2026-03-30、批准解除 2026-04-07',
  ),
  '当场扣押，负责人不予批准': eventsOf('当场扣押 2026-03-12、不予批准 2026-03-12'),
  '当场扣押，补办批准': eventsOf('当场扣押 2026-03-12、批准补办 2026-03-12'),
  冻结: eventsOf('批准冻结 2026-03-12、实施冻结 2026-03-12、批准解除 2026-03-30'),
};
