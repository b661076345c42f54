import { chineseDay, chineseInstant, clockStatusTitles, day, instant } from '@lpt/domain';
import { Drawer } from 'antd';
import { DialogFocus } from '../frame/dialog-focus.tsx';
import { ArticleLinks } from './article-link.tsx';
import type { ClockView } from './shapes.ts';

function endNote({ dueAt, nature }: ClockView): string {
  if (dueAt) return '不晚于这一刻办结';
  return nature === 'limit' ? '当日办结仍在期限以内' : '当日提出仍在期限以内';
}

/** 期限的算式：从哪一日起算、按什么日计算、扣除和延长了什么、为什么顺延。 */
export function DerivationDrawer({
  clock,
  onClose,
}: Readonly<{ clock: ClockView | undefined; onClose: () => void }>) {
  if (!clock) return null;
  return (
    <Drawer open title={`期限的计算：${clock.title}`} size="default" onClose={onClose} className="lp-drawer">
      <DialogFocus />
      <p className="lp-result">
        {clock.dueAt ? chineseInstant(instant(clock.dueAt)) : chineseDay(day(clock.dueOn))}
        <small>{endNote(clock)}</small>
      </p>
      <p>
        状态：{clockStatusTitles[clock.status]}
        {clock.metOn && `，${chineseDay(day(clock.metOn))}${clock.status === 'void' ? '起' : '办结'}`}
      </p>
      {clock.provisional && <p className="lp-warning">涉及放假安排尚未公布的年度，暂按普通周末计算。</p>}
      <ol className="lp-steps-of-count">
        {clock.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one computation never move
          <li key={index}>
            <p>{step.says}</p>
            {step.articles.length > 0 && (
              <p className="lp-articles">
                <ArticleLinks articles={step.articles} />
              </p>
            )}
            {step.interpretation !== undefined && (
              <p className="lp-note">条文没有写明，依第 {step.interpretation} 号解释。</p>
            )}
          </li>
        ))}
      </ol>
      <p className="lp-articles">
        依据：
        <ArticleLinks articles={clock.articles} />
      </p>
    </Drawer>
  );
}
