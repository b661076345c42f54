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
import { findingCountQuery } from '../api/queries.ts';
import { FindingTable } from '../finding/finding-table.tsx';
import { RuleCounts } from '../finding/rule-counts.tsx';
import { type FindingSearch, keysOf, orderTitles, searchFrom } from '../finding-search.ts';

const route = getRouteApi('/inside/findings');

/** 监督线索列表，条件都在网址里。 */
export function FindingsPage() {
  const search = route.useSearch();
  const { today } = useSession();
  const { data, error, isPending, refetch } = useQuery(findingsQuery(search));
  const order = orderTitles[search.order ?? 'newest'];
  return (
    <div className="lp-page">
      <div className="lp-page-head">
        <h1>监督线索</h1>
        <Totals search={search} />
      </div>
      <Filters search={search} />
      <div className="sv-columns sv-findings">
        <div>
          {error && <PageError error={error} onRetry={() => void refetch()} />}
          {!error && (
            <Card title="线索" flush aside={order}>
              {isPending && <Skeleton active className="sv-skeleton" />}
              {data?.rows.length === 0 && <p className="lp-empty">没有符合条件的线索。</p>}
              {data && data.rows.length > 0 && (
                <FindingTable rows={data.rows} today={today} caption={`符合条件的线索，${order}`} />
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
        <RuleCounts search={search} />
      </div>
    </div>
  );
}

function withoutAfter({ after: _after, ...rest }: FindingSearch): FindingSearch {
  return rest;
}

/** 符合条件的有多少条，各到了哪一步；换了条件，读屏也听得到。 */
function Totals({ search }: Readonly<{ search: FindingSearch }>) {
  const { data } = useQuery(findingCountQuery(search));
  const steps = keysOf(handlingStatusTitles)
    .filter((status) => data?.byStatus[status])
    .map((status) => `${handlingStatusTitles[status]} ${data?.byStatus[status]}`);
  return <output className="lp-note">{data && [`符合条件的 ${data.all} 条`, ...steps].join(' · ')}</output>;
}

type Option = Readonly<{ value: string; title: string }>;

function optionsOf<K extends string>(titles: Readonly<Record<K, string>>): readonly Option[] {
  return keysOf(titles).map((value) => ({ value, title: titles[value] }));
}

const ruleOptions: readonly Option[] = supervisionRules.map(({ id, title }) => ({ value: id, title }));
const agedOptions: readonly Option[] = [7, 15, 30, 60, 90].map((days) => ({
  value: String(days),
  title: `满 ${days} 日`,
}));
const ANY: Option = { value: '', title: '全部' };

function Filters({ search }: Readonly<{ search: FindingSearch }>) {
  const navigate = route.useNavigate();
  const { account } = useSession();
  const { data: registry } = useQuery(registryQuery);
  const bodies = supervisedBy(registry?.bodies ?? [], account.body?.id);
  const change = (name: keyof FindingSearch) => (value: string) =>
    void navigate({ search: searchFrom({ ...withoutAfter(search), [name]: value }) });
  const choices = [
    { name: 'rule', label: '规则', options: [ANY, ...ruleOptions] },
    { name: 'body', label: '执法机关', options: [ANY, ...bodies.map(optionOfBody)] },
    { name: 'status', label: '状态', options: [ANY, ...optionsOf(handlingStatusTitles)] },
    { name: 'level', label: '轻重', options: [ANY, ...optionsOf(supervisionLevelTitles)] },
    { name: 'aged', label: '发现以来', options: [ANY, ...agedOptions] },
    { name: 'order', label: '先后', options: optionsOf(orderTitles) },
  ] as const;
  return (
    <search className="sv-filters">
      {choices.map(({ name, label, options }) => (
        <Choice key={name} label={label} value={search[name]} onChange={change(name)} options={options} />
      ))}
    </search>
  );
}

function optionOfBody({ id, name }: Body): Option {
  return { value: id, title: name };
}

/** 本机构监督范围以内的执法机关。 */
function supervisedBy(bodies: readonly Body[], own: string | undefined): readonly Body[] {
  const scope = bodies.find(({ id }) => id === own)?.supervises;
  if (scope === undefined) return [];
  return bodies.filter(({ supervises, division }) => supervises === undefined && isWithin(division, scope));
}

/** 一个条件。网址里写的不在选项里的（如 12 日），也列出来。 */
function Choice({
  label,
  value,
  options,
  onChange,
}: Readonly<{
  label: string;
  value: string | number | undefined;
  options: readonly Option[];
  onChange: (value: string) => void;
}>) {
  const chosen = String(value ?? options[0]?.value ?? '');
  const known = options.some((option) => option.value === chosen);
  return (
    <label className="sv-choice">
      <span>{label}</span>
      <select value={chosen} onChange={(event) => onChange(event.target.value)}>
        {!known && <option value={chosen}>{chosen}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </label>
  );
}
