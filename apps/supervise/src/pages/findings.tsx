import {
  type Body,
  handlingStatusTitles,
  isWithin,
  supervisionLevelTitles,
  supervisionRules,
} from '@lpt/domain';
import { Card, findingsQuery, PageError, registryQuery, useSession } from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { FindingTable } from '../finding/finding-table.tsx';
import { type FindingSearch, keysOf, searchFrom } from '../finding-search.ts';

const route = getRouteApi('/inside/findings');

/** 监督线索列表，条件都在网址里。 */
export function FindingsPage() {
  const search = route.useSearch();
  const { today } = useSession();
  const { data, error, isPending, refetch } = useQuery(findingsQuery(search));
  return (
    <div className="lp-page">
      <h1>监督线索</h1>
      <Filters search={search} />
      {error && <PageError error={error} onRetry={() => void refetch()} />}
      {!error && (
        <Card title="线索" flush aside="新发现的在前">
          {isPending && <Skeleton active className="sv-skeleton" />}
          {data?.rows.length === 0 && <p className="lp-empty">没有符合条件的线索。</p>}
          {data && data.rows.length > 0 && (
            <FindingTable rows={data.rows} today={today} caption="符合条件的线索，新发现的在前" />
          )}
        </Card>
      )}
      <nav className="sv-pager" aria-label="翻页">
        {search.after !== undefined && (
          <Link to="/findings" search={withoutAfter(search)} className="sv-button">
            回到第一页
          </Link>
        )}
        {data?.next && (
          <Link to="/findings" search={{ ...search, after: data.next }} className="sv-button">
            下一页
          </Link>
        )}
      </nav>
    </div>
  );
}

function withoutAfter({ after: _after, ...rest }: FindingSearch): FindingSearch {
  return rest;
}

type Option = Readonly<{ value: string; title: string }>;

function optionsOf<K extends string>(titles: Readonly<Record<K, string>>): readonly Option[] {
  return keysOf(titles).map((value) => ({ value, title: titles[value] }));
}

function Filters({ search }: Readonly<{ search: FindingSearch }>) {
  const navigate = route.useNavigate();
  const { account } = useSession();
  const { data: registry } = useQuery(registryQuery);
  const bodies = supervisedBy(registry?.bodies ?? [], account.body?.id);
  const change = (name: keyof FindingSearch) => (value: string) =>
    void navigate({ search: searchFrom({ ...withoutAfter(search), [name]: value }) });
  return (
    <search className="sv-filters">
      <Choice label="规则" value={search.rule} onChange={change('rule')} options={ruleOptions} />
      <Choice
        label="轻重"
        value={search.level}
        onChange={change('level')}
        options={optionsOf(supervisionLevelTitles)}
      />
      <Choice
        label="状态"
        value={search.status}
        onChange={change('status')}
        options={optionsOf(handlingStatusTitles)}
      />
      <Choice
        label="执法机关"
        value={search.body}
        onChange={change('body')}
        options={bodies.map(({ id, name }) => ({ value: id, title: name }))}
      />
    </search>
  );
}

const ruleOptions: readonly Option[] = supervisionRules.map(({ id, title }) => ({ value: id, title }));

/** 本机构监督范围以内的执法机关。 */
function supervisedBy(bodies: readonly Body[], own: string | undefined): readonly Body[] {
  const scope = bodies.find(({ id }) => id === own)?.supervises;
  if (scope === undefined) return [];
  return bodies.filter(({ supervises, division }) => supervises === undefined && isWithin(division, scope));
}

function Choice({
  label,
  value,
  options,
  onChange,
}: Readonly<{
  label: string;
  value: string | undefined;
  options: readonly Option[];
  onChange: (value: string) => void;
}>) {
  return (
    <label className="sv-choice">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">全部</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </label>
  );
}
