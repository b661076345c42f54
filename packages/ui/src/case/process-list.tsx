import type { Case, Day } from '@lpt/domain';
import { Icon } from '../frame/icons.tsx';
import { DiagramButton } from '../procedure/diagram-drawer.tsx';
import { ArticleLinks } from './article-link.tsx';
import { Card } from './card.tsx';
import { DeadlineBadge, DueDate } from './deadline-badge.tsx';
import { type ProcessStep, processOf } from './process.ts';
import type { ClockView } from './shapes.ts';
import type { StepState } from './step-branches.ts';

const stateTitles: Readonly<Record<StepState, string>> = {
  done: '已办',
  current: '正在办理',
  running: '并行，尚未办结',
  ahead: '尚未到',
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

function StepRow({ step, today }: Readonly<{ step: ProcessStep; today: Day }>) {
  const live = step.clocks.filter(
    ({ status, metOn }) =>
      metOn === undefined && (status === 'running' || status === 'paused' || status === 'overdue'),
  );
  const over = step.clocks.filter((clock) => !live.includes(clock));
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
        {step.says && <p>{step.says}</p>}
        {live.map((clock) => (
          <p key={clock.key}>
            <DeadlineBadge clock={clock} today={today} named />
          </p>
        ))}
        {over.map((clock) => (
          <p key={clock.key} className="lp-over">
            {clock.title} <DueDate clock={clock} />
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
