import { falseAlarmCauseTitles } from '@lpt/domain';
import { Card } from '@lpt/ui';
import { beijingTime } from '../beijing-time.ts';
import type { FindingView } from './finding-view.ts';

/** 办理的经过，先发生的在前；机关的说明原文显示。 */
export function StoryCard({ view }: Readonly<{ view: FindingView }>) {
  return (
    <Card title="办理经过" aside={`${view.history.length + 1} 步`}>
      <ol className="lp-history">
        <li>
          <h3>系统发现</h3>
          <p>
            <time dateTime={view.raisedOn}>{view.raisedOn}</time>
          </p>
        </li>
        {view.history.map(({ seq, action, title, by, at, says, dueOn, cause }) => (
          <li key={seq} className={action === 'explain' ? 'sv-answer' : ''}>
            <h3>{action === 'explain' ? '机关的说明' : title}</h3>
            <p>
              <time dateTime={at}>{beijingTime(at)}</time> · {by}
            </p>
            <p className="sv-text">{says}</p>
            {dueOn && <p>请在 {dueOn} 以前说明</p>}
            {cause && <p>误报的原因：{causeTitle(cause)}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function causeTitle(cause: string): string {
  return Object.entries(falseAlarmCauseTitles).find(([name]) => name === cause)?.[1] ?? cause;
}
