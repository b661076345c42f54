import type { CaseView, OpenActView } from '@lpt/ui';
import { isIdle } from '../act/idle.ts';

/** 页面上的办理事项：最要紧的一两项、能办的、暂不能办的、由别人办的。 */
export type ChosenActs = Readonly<{
  primary: readonly OpenActView[];
  open: readonly OpenActView[];
  closed: readonly OpenActView[];
}>;

const MOST = 2;

function sameTarget(
  a: Readonly<{ act: string; party?: string }>,
  b: Readonly<{ act: string; party?: string }>,
) {
  return a.act === b.act && a.party === b.party;
}

/** 要紧的先取待办对应的；审批的取退回和批准一对；待办办不了的，取能补救第一项的。 */
export function chooseActs({ acts, tasks, check }: Pick<CaseView, 'acts' | 'tasks' | 'check'>): ChosenActs {
  const mine = acts.filter((each) => each.mine);
  // 现在没有可办的对象的，不占标题旁边的位置。
  const due = mine.filter((each) => !isIdle(each) && tasks.some((task) => sameTarget(each, task)));
  const pair = due.flatMap((each) => {
    if (!each.act.startsWith('approve-')) return [];
    const back = mine.find(
      ({ act, request }) => act === each.act.replace(/^approve-/, 'return-') && request === each.request,
    );
    return back && back !== each ? [back, each] : [];
  });
  const fixes = check
    // 还没有办的才催；期限没有届满一类“不合法”只能等，不把登记放弃当作要紧的事。
    .filter(({ state }) => state === 'missing')
    .flatMap(({ fix }) => mine.filter(({ act, reasons }) => act === fix && reasons.length === 0));
  const ranked = pair.length > 0 ? pair : [...fixes.slice(0, 1), ...due];
  const primary = [...new Set(ranked)].slice(0, MOST);
  const rest = mine.filter((each) => !primary.includes(each));
  return {
    primary,
    open: rest.filter(({ reasons }) => reasons.length === 0),
    closed: rest.filter(({ reasons }) => reasons.length > 0),
  };
}
