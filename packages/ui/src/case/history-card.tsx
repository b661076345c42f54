import type { Case } from '@lpt/domain';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { errorSays } from '../api/client.ts';
import { historyQuery } from '../api/queries.ts';
import { Card } from './card.tsx';
import { HistoryTimeline } from './history.tsx';

/** 案件经过，展开时才读。 */
export function HistoryCard({ theCase }: Readonly<{ theCase: Case }>) {
  const [open, setOpen] = useState(false);
  const { data, error, isPending } = useQuery({ ...historyQuery(theCase.city, theCase.id), enabled: open });
  return (
    <Card
      title="案件经过"
      aside={
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? '收起经过' : '展开经过'}
        </Button>
      }
    >
      {!open && <p className="lp-empty">共 {theCase.version} 个事件，逐条存证。</p>}
      {open && isPending && <Skeleton active />}
      {open && error && <p className="lp-warning">{errorSays(error)}</p>}
      {open && data && <HistoryTimeline events={data} />}
    </Card>
  );
}
