import type { Case, Day } from '@lpt/domain';
import { Icon } from '../frame/icons.tsx';
import { DiagramButton } from '../procedure/diagram-drawer.tsx';
import { ArticleLinks } from './article-link.tsx';
import { Card } from './card.tsx';
import { Dated } from './dated.tsx';
import { DeadlineBadge, DueDate } from './deadline-badge.tsx';
import { type ProcessStep, processOf } from './process.ts';
import type { ClockView } from './shapes.ts';
import type { StepState } from './step-branches.ts';

const stateTitles: Readonly<Record<StepState, string>> = {
  done: '已办',
  current: '正在办理',
  running: '并行，尚未办结',
  ahead: '尚未到',
  skipped: '本案没有经过',
};

/** 法定步骤与期限，竖排。 */
export function ProcessList({
  theCase,
  clocks,
  today,
}: Readonly<{ theCase: Case; clocks: readonly ClockView[]; today: Day }>) {
  return (
    <Card title="法定步骤与期限" aside={<DiagramButton theCase={theCase} today={today} />}>
      <ol className="lp-process">
        {processOf(theCase, clocks, today).map((step) => (
          <StepRow key={step.name} step={step} today={today} />
        ))}
      </ol>
    </Card>
  );
}

// 几名当事人同一日到期的同一个期限，写一次。
function alike(clocks: readonly ClockView[]): readonly Readonly<{ clock: ClockView; count: number }>[] {
  const isSame = (a: ClockView, b: ClockView) =>
    a.title === b.title && a.dueOn === b.dueOn && a.status === b.status && a.party !== undefined;
  return clocks
    .filter((clock, index) => clocks.findIndex((each) => isSame(each, clock)) === index || !clock.party)
    .map((clock) => ({
      clock,
      count: clock.party ? clocks.filter((each) => isSame(each, clock)).length : 1,
    }));
}

function StepRow({ step, today }: Readonly<{ step: ProcessStep; today: Day }>) {
  const live = step.clocks.filter(
    ({ status, metOn }) =>
      metOn === undefined && (status === 'running' || status === 'paused' || status === 'overdue'),
  );
  const over = alike(step.clocks.filter((clock) => !live.includes(clock)));
  return (
    <li
      className={`lp-step lp-step-${step.state}`}
      {...(step.state === 'current' ? { 'aria-current': 'step' } : {})}
    >
      <span className="lp-dot">{step.state === 'done' && <Icon name="passed" />}</span>
      <div>
        <h3>
          {step.title}
          <span className="lp-hidden">（{stateTitles[step.state]}）</span>
        </h3>
        {step.says && (
          <p>
            <Dated text={step.says} />
          </p>
        )}
        {alike(live).map(({ clock, count }) => (
          <p key={clock.key}>
            <DeadlineBadge clock={clock} today={today} named />
            {count > 1 && `（${count} 名当事人）`}
          </p>
        ))}
        {over.map(({ clock, count }) => (
          <p key={clock.key} className="lp-over">
            {clock.title} <DueDate clock={clock} />
            {count > 1 && `（${count} 名）`}
          </p>
        ))}
        {step.state === 'current' && (
          <p className="lp-articles">
            <ArticleLinks articles={step.articles} />
          </p>
        )}
      </div>
    </li>
  );
}
