import type { Act } from '../engine/act.ts';
import { approvalActs } from '../engine/approval.ts';
import { approvals, plainActs } from './index.gen.ts';

/** 全部办理事项：单独写的，和由报批生成的。 */
export const acts: readonly Act[] = [...plainActs, ...approvals.flatMap((each) => approvalActs(each))];

const byName = new Map(acts.map((each) => [each.name, each]));

/** 按名称取办理事项。名称由调用者先查过；不存在是程序的错误，直接抛出。 */
export function actOf(name: string): Act {
  const found = byName.get(name);
  if (!found) throw new Error(`no such act: ${name}`);
  return found;
}

/** 有没有这项办理。 */
export function isAct(name: string): boolean {
  return byName.has(name);
}
