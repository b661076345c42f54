import { actOf } from '@lpt/domain';
import {
  type CaseView,
  type FormSurroundings,
  nothingToPick,
  now,
  type OpenActView,
  prefilled,
} from '@lpt/ui';
import { idleReason } from './idle.ts';
import { actorOf, liveCheck } from './live-check.ts';

type Account = Parameters<typeof actorOf>[0];

/**
 * 有的条件问的是这次办理自己要填的（如立案报批里的承办人），没有打开表单以前看上去都不成立。
 * 用预填的内容再判断一次，填了就成立的不算关门。反过来，要从案件里选一项而没有可选的，办不了，只写这一条理由。
 */
export function withAnswerable(view: CaseView, surroundings: FormSurroundings, account: Account): CaseView {
  const at = now();
  const actor = actorOf(account);
  const settle = (item: OpenActView): OpenActView => {
    if (!item.mine) return item;
    const act = actOf(item.act);
    const none = nothingToPick(act.input, surroundings, item.party);
    if (none !== undefined) return { ...item, reasons: [idleReason(none)] };
    if (item.reasons.length === 0) return item;
    const party = view.theCase.parties.find(({ id }) => id === item.party);
    const filled = prefilled(act, {
      surroundings,
      now: at,
      name: account.name,
      ...(party ? { party } : {}),
      ...(item.request ? { request: item.request } : {}),
    });
    const passed = liveCheck(act, view.theCase, item, filled, surroundings, actor, at)
      .filter(({ state }) => state === 'passed')
      .map(({ code }) => code);
    return { ...item, reasons: item.reasons.filter(({ code }) => !passed.includes(code)) };
  };
  return { ...view, acts: view.acts.map(settle) };
}
