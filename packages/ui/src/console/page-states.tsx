import { Link } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { errorSays, problemOf } from '../api/client.ts';

/** 页面的大样，内容还没有到的时候。 */
export function PageSkeleton() {
  return (
    <div className="lp-page" aria-busy="true">
      <span className="lp-hidden">正在读取</span>
      <Skeleton active title={{ width: '40%' }} paragraph={{ rows: 2 }} />
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
}

/** 内容没有读出来：为什么，再试一次。 */
export function PageError({ error, onRetry }: Readonly<{ error: unknown; onRetry?: () => void }>) {
  return (
    <div className="lp-page" role="alert">
      <h1>没有读出内容</h1>
      <p>{errorSays(error)}</p>
      {onRetry && <Button onClick={onRetry}>再试一次</Button>}
    </div>
  );
}

/** 没有这个页面。 */
export function NotFound() {
  return (
    <main className="lp-page">
      <h1>没有找到</h1>
      <p>没有这个页面，或者不在您可以查看的范围。</p>
      <p>
        <Link to="/">回到首页</Link>
      </p>
    </main>
  );
}

/** 页面自己出了错，或者读不到必需的内容：说清楚，可以重来。 */
export function Broken({ error, reset }: Readonly<{ error: unknown; reset: () => void }>) {
  if (problemOf(error)) return <PageError error={error} onRetry={reset} />;
  return (
    <div className="lp-page" role="alert">
      <h1>页面没有显示出来</h1>
      <p>内容没有丢失。请重新打开，仍不行的，把时间和正在办的事告诉系统管理员。</p>
      <Button onClick={() => window.location.reload()}>重新打开</Button>
    </div>
  );
}
