import { addressOf, exportCases } from '@lpt/contract';
import { isPast, phaseTitles } from '@lpt/domain';
import { Card, dueText, now, PageError, Tag, useMay, useSession } from '@lpt/ui';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Input, Skeleton } from 'antd';
import { type FormEvent, useState } from 'react';
import { caseCountQuery, casesQuery, mattersQuery } from '../api/queries.ts';
import { asQuery, type Search, searchFrom } from '../case-search.ts';

const route = getRouteApi('/inside/cases');

/** 案件列表：条件在网址里，一页二十条，逐页往下。 */
export function CaseListPage() {
  const search = route.useSearch();
  const { today } = useSession();
  const mayRegister = useMay('case.file');
  const { data, error, isPending, refetch } = useQuery(casesQuery(search));
  const { data: count } = useQuery(caseCountQuery(search));
  const { after: _after, order: _order, ...filter } = search;
  return (
    <div className="lp-page">
      <div className="lp-page-head">
        <h1>案件</h1>
        <p className="lp-note">{count && `共 ${count.count}${count.capped ? ' 件以上' : ' 件'}`}</p>
        <a
          className="desk-button desk-button-plain"
          href={addressOf(exportCases.url, { query: asQuery(filter) })}
          download
        >
          导出
        </a>
        {mayRegister && (
          <Link to="/openings/$act" params={{ act: 'register-lead' }} className="desk-button">
            登记线索
          </Link>
        )}
      </div>
      <Filters key={JSON.stringify(filter)} search={search} />
      {error ? (
        <PageError error={error} onRetry={() => void refetch()} />
      ) : (
        <Card title="列表" flush>
          {isPending ? (
            <Skeleton active className="desk-skeleton" />
          ) : (
            <Rows rows={data.rows} today={today} />
          )}
          {data && <Pager next={data.next} isFirst={search.after === undefined} />}
        </Card>
      )}
    </div>
  );
}

type Row = Awaited<ReturnType<NonNullable<ReturnType<typeof casesQuery>['queryFn']>>>['rows'][number];

function Rows({ rows, today }: Readonly<{ rows: readonly Row[]; today: string }>) {
  if (rows.length === 0) return <p className="lp-empty">没有符合条件的案件。</p>;
  // 只有一个机关的，不占一列。
  const several = new Set(rows.map(({ body }) => body.id)).size > 1;
  return (
    <table className="lp-table lp-table-cards">
      <caption className="lp-hidden">案件列表</caption>
      <thead>
        <tr>
          <th scope="col">案由</th>
          <th scope="col">当事人</th>
          <th scope="col">案号</th>
          <th scope="col">状态</th>
          <th scope="col">承办</th>
          {several && <th scope="col">机关</th>}
          <th scope="col">最近期限</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.city}/${row.caseId}`}>
            <th scope="row">
              <Link to="/cases/$city/$caseId" params={{ city: row.city, caseId: row.caseId }}>
                {row.title}
              </Link>{' '}
              {row.confidential && <Tag tone="warning">限制知悉范围</Tag>}
            </th>
            <td data-title="当事人">{partiesSay(row.parties)}</td>
            <td data-title="案号" className="lp-unbroken">
              {row.number ?? '尚未立案'}
            </td>
            <td data-title="状态">
              <Tag tone="info">{row.stage}</Tag>
            </td>
            <td data-title="承办" className="desk-names">
              {row.officers.map(({ name }) => name).join('、')}
            </td>
            {several && <td data-title="机关">{row.body.name}</td>}
            <td data-title="最近期限" className="lp-unbroken">
              {row.nextDue ? dueText(row.nextDue, row.nextDueTime, today) : '—'}
              {row.nextDue && isPast(row.nextDue, row.nextDueTime, now()) && <Tag tone="error">逾期</Tag>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const NAMED = 3;

/** 当事人几名的都写，太多的写前几名和总数。 */
function partiesSay(parties: readonly string[]): string {
  if (parties.length === 0) return '—';
  const more = parties.length > NAMED ? `等 ${parties.length} 名` : '';
  return parties.slice(0, NAMED).join('、') + more;
}

function Pager({ next, isFirst }: Readonly<{ next: string | null; isFirst: boolean }>) {
  return (
    <nav className="desk-pager" aria-label="翻页">
      {!isFirst && (
        <Link to="/cases" search={({ after: _after, ...rest }) => searchFrom(rest)}>
          回到第一页
        </Link>
      )}
      {next && (
        <Link to="/cases" search={(old) => ({ ...searchFrom(old), after: next })}>
          下一页
        </Link>
      )}
      {!next && <span className="lp-note">已到末页</span>}
    </nav>
  );
}

const flagTitles = { mine: '我承办的', overdue: '已经逾期', open: '没有办结' } as const;

function Filters({ search }: Readonly<{ search: Search }>) {
  const navigate = route.useNavigate();
  const { data: matters } = useSuspenseQuery(mattersQuery);
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({ ...asQuery(search), after: '' });
  const set = (name: string, value: string) => setFields({ ...fields, [name]: value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ search: searchFrom(fields) });
  };
  const choices: readonly Readonly<{
    name: string;
    title: string;
    options: readonly (readonly [string, string])[];
  }>[] = [
    {
      name: 'stage',
      title: '状态',
      options: [...new Set(Object.values(phaseTitles))].map((each) => [each, each]),
    },
    { name: 'matter', title: '事项', options: matters.map(({ id, title }) => [id, title]) },
    { name: 'order', title: '排序', options: [['updated', '最近变动']] },
  ];
  return (
    <search>
      <form className="desk-filters" onSubmit={submit}>
        <div className="lp-field desk-filter-wide">
          <label htmlFor="q">查找</label>
          <Input
            id="q"
            value={fields['q'] ?? ''}
            placeholder="当事人、案由、案号、承办人"
            onChange={({ target }) => set('q', target.value)}
          />
        </div>
        {choices.map(({ name, title, options }) => (
          <div className="lp-field" key={name}>
            <label htmlFor={name}>{title}</label>
            <select
              id={name}
              className="lp-select"
              value={fields[name] ?? ''}
              onChange={({ target }) => set(name, target.value)}
            >
              <option value="">{name === 'order' ? '最近期限' : '全部'}</option>
              {options.map(([value, says]) => (
                <option key={value} value={value}>
                  {says}
                </option>
              ))}
            </select>
          </div>
        ))}
        {(['filedFrom', 'filedTo'] as const).map((name) => (
          <div className="lp-field" key={name}>
            <label htmlFor={name}>{name === 'filedFrom' ? '立案自' : '立案至'}</label>
            <Input
              id={name}
              value={fields[name] ?? ''}
              maxLength={10}
              placeholder="如 2026-10-08"
              onChange={({ target }) => set(name, target.value)}
            />
          </div>
        ))}
        <fieldset className="desk-flags">
          <legend className="lp-hidden">只看</legend>
          {(['mine', 'overdue', 'open'] as const).map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={fields[name] === 'true'}
                onChange={({ target }) => set(name, target.checked ? 'true' : '')}
              />
              {flagTitles[name]}
            </label>
          ))}
        </fieldset>
        <div className="desk-filter-buttons">
          <Button type="primary" htmlType="submit">
            查找案件
          </Button>
          <Button onClick={() => void navigate({ search: {} })}>清除条件</Button>
        </div>
      </form>
    </search>
  );
}
