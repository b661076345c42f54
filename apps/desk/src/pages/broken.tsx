import { problemOf } from '@lpt/ui';
import { Button } from 'antd';
import { PageError } from './page-error.tsx';

/** 页面自己出了错，或者读不到必需的内容：说清楚，可以重来。 */
export function Broken({ error, reset }: Readonly<{ error: unknown; reset: () => void }>) {
  if (problemOf(error)) return <PageError error={error} onRetry={reset} />;
  return (
    <div className="desk-page" role="alert">
      <h1>页面没有显示出来</h1>
      <p>内容没有丢失。请重新打开，仍不行的，把时间和正在办的事告诉系统管理员。</p>
      <Button onClick={() => window.location.reload()}>重新打开</Button>
    </div>
  );
}
