import { Card, dueText, now, PageError, Tag, useMay, useSession } from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { taskCountQuery, tasksQuery } from '../api/queries.ts';
import { openings } from '../openings.ts';
import { groupTasks, type TaskRow } from '../task-groups.ts';

/** 工作台：我的待办，按最近的期限。 */
export function Workbench() {
  const { account, today } = useSession();
  const hasTasks = useMay('task.own');
  const { data, error, isPending, refetch } = useQuery({ ...tasksQuery, enabled: hasTasks });
  const { data: count } = useQuery({ ...taskCountQuery, enabled: hasTasks });
  const mayRegister = useMay('case.file');
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  return (
    <div className="lp-page">
      <div className="lp-page-head">
        <h1>工作台</h1>
        <p className="lp-note">
          {account.name}，{today}
          {count && `，待办 ${count.all} 件，逾期 ${count.overdue} 件，三个工作日以内到期 ${count.soon} 件`}
        </p>
        {mayRegister && (
          <nav aria-label="开始一案" className="desk-openings">
            {openings.map(({ act, title }, index) => (
              <Link
                key={act}
                to="/openings/$act"
                params={{ act }}
                className={index === 0 ? 'desk-button' : 'desk-button desk-button-plain'}
              >
                {title}
              </Link>
            ))}
          </nav>
        )}
      </div>
      {isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {data?.rows.length === 0 && (
        <Card title="待办">
          <p className="lp-empty">没有待办。</p>
        </Card>
      )}
      {data &&
        groupTasks(data.rows, now()).map(({ title, tone, rows }) => (
          <Card key={title} title={title} aside={`${rows.length} 件`} flush>
            <ul className="desk-tasks">
              {rows.map((row) => (
                <TaskItem key={`${row.caseId}/${row.key}`} row={row} tone={tone} today={today} />
              ))}
            </ul>
          </Card>
        ))}
      {data?.next && <p className="lp-note">还有更多待办，办完以上的再显示。</p>}
    </div>
  );
}

function TaskItem({
  row,
  tone,
  today,
}: Readonly<{ row: TaskRow; tone: 'error' | 'warning' | 'info' | 'plain'; today: string }>) {
  const params = { city: row.city, caseId: row.caseId };
  const party = row.party ? { party: row.party } : {};
  const isApproval = row.act.startsWith('approve-');
  const text = (
    <>
      <b>{row.title}</b>
      <span>
        {row.caseTitle}
        {row.caseNumber && ` · ${row.caseNumber}`} · {row.stage}
      </span>
    </>
  );
  return (
    <li>
      {isApproval ? (
        <Link
          to="/cases/$city/$caseId/approvals/$kind"
          params={{ ...params, kind: row.act.slice('approve-'.length) }}
          search={party}
        >
          {text}
        </Link>
      ) : (
        <Link to="/cases/$city/$caseId" params={params} search={{ act: row.act, ...party }}>
          {text}
        </Link>
      )}
      <Tag tone={tone}>{row.dueOn ? `${dueText(row.dueOn, row.dueTime, today)} 到期` : '没有期限'}</Tag>
    </li>
  );
}
