import { errorSays } from '@lpt/ui';
import { Button } from 'antd';

/** 内容没有读出来：为什么，再试一次。 */
export function PageError({ error, onRetry }: Readonly<{ error: unknown; onRetry?: () => void }>) {
  return (
    <div className="sv-page" role="alert">
      <h1>没有读出内容</h1>
      <p>{errorSays(error)}</p>
      {onRetry && <Button onClick={onRetry}>再试一次</Button>}
    </div>
  );
}
