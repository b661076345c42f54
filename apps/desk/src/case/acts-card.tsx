import { day, stepOrder, steps } from '@lpt/domain';
import { Card, type CaseView, dueText, nameAmongSeveral, type OpenActView, processOf } from '@lpt/ui';
import { isIdle } from '../act/idle.ts';
import { ActButton, ClosedReasons } from './act-button.tsx';
import type { ChosenActs } from './choose-acts.ts';

const MOST_CLOSED = 6;

/** 办理事项：能办的按环节排列；暂不能办的列在下面，各写理由。 */
export function ActsCard({ view, chosen }: Readonly<{ view: CaseView; chosen: ChosenActs }>) {
  const { primary, open, closed } = chosen;
  const others = view.tasks.filter(
    ({ act, party }) => !view.acts.some((each) => each.mine && each.act === act && each.party === party),
  );
  if (open.length + closed.length + others.length === 0) return null;
  // 正在办的环节、并行的环节里差条件的，差得少的几项理由直接看得见；其余的、用不着的收起来。
  const active = processOf(view.theCase, view.clocks, day(view.today))
    .filter(({ state }) => state === 'current' || state === 'running')
    .map(({ name }): string => name);
  const near = closed
    .filter((each) => active.includes(each.step) && !isIdle(each))
    .sort((a, b) => a.reasons.length - b.reasons.length)
    .slice(0, MOST_CLOSED);
  const far = closed.filter((each) => !near.includes(each));
  const order: readonly string[] = stepOrder;
  const place = (step: string) => order.indexOf(step);
  const groups = [...new Set(open.map(({ step }) => step))].sort((a, b) => place(a) - place(b));
  // 正在办的环节直接看得见；随时可以另起的程序（回避、并案、移送……）收起来，不把案情挤到下面。
  // 没有正在办的环节，上面也没有要紧的一项，才全部摊开。
  const now = groups.filter((step) => active.includes(step));
  const shown = now.length > 0 || primary.length > 0 ? now : groups;
  const other = groups.filter((step) => !shown.includes(step));
  const group = (step: string) => (
    <ActGroup key={step} view={view} step={step} items={open.filter((each) => each.step === step)} />
  );
  return (
    <Card title="办理事项" aside={open.length > 0 ? `现在可办 ${open.length} 项` : undefined}>
      {shown.map(group)}
      {near.length > 0 && (
        <div className="desk-act-group">
          <h3>暂不能办</h3>
          <ClosedActs view={view} items={near} />
        </div>
      )}
      {other.length > 0 && (
        <details className="desk-act-group desk-act-others">
          <summary>另行启动：{other.map(stepTitle).join('、')}</summary>
          {other.map(group)}
        </details>
      )}
      {far.length > 0 && (
        <details className="desk-act-group">
          <summary>其余暂不能办的 {far.length} 项</summary>
          <ClosedActs view={view} items={far} />
        </details>
      )}
      {others.length > 0 && (
        <p className="lp-note">
          等待他人：
          {others.map((each) => `${each.title}${untilSays(each, view.today)}`).join('；')}
        </p>
      )}
    </Card>
  );
}

function untilSays({ dueOn, dueAt }: CaseView['tasks'][number], today: string): string {
  return dueOn ? `（${dueText(dueOn, dueAt?.slice(11, 16) ?? null, today)} 到期）` : '';
}

function ActGroup({
  view,
  step,
  items,
}: Readonly<{ view: CaseView; step: string; items: readonly OpenActView[] }>) {
  const { parties } = view.theCase;
  // 几名当事人的，各在各的名下，按钮上不再重复名称；全案的办理没有当事人。
  const owners = parties.length > 1 ? [undefined, ...parties.map(({ id }) => id)] : [null];
  return owners.map((owner) => {
    const own = items.filter(({ party }) => owner === null || party === owner);
    if (own.length === 0) return null;
    const name = owner ? nameAmongSeveral(view.theCase, owner) : undefined;
    return (
      <div key={owner ?? ''} className="desk-act-group">
        <h3>
          {stepTitle(step)}
          {name && ` · ${name}`}
        </h3>
        <div className="desk-act-buttons">
          {own.map((item) => (
            <ActButton key={keyOf(item)} view={view} item={item} isUnderParty={name !== undefined} />
          ))}
        </div>
      </div>
    );
  });
}

function stepTitle(step: string): string {
  return steps.find(({ name }) => name === step)?.title ?? step;
}

function ClosedActs({ view, items }: Readonly<{ view: CaseView; items: readonly OpenActView[] }>) {
  return (
    <ul className="desk-closed">
      {items.map((item) => (
        <li key={keyOf(item)}>
          <ActButton view={view} item={item} />
          <ClosedReasons view={view} item={item} />
        </li>
      ))}
    </ul>
  );
}

function keyOf({ act, party, request }: OpenActView): string {
  return `${act}/${party ?? ''}/${request ?? ''}`;
}
