import { explainFinding } from '@lpt/contract';
import {
  ArticleLinks,
  ask,
  Card,
  errorSays,
  findingQuery,
  PageError,
  PageSkeleton,
  problemOf,
  Tag,
  TextArea,
  useAnnounce,
  useMay,
} from '@lpt/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { findingStatusTitles, findingTones, levelTitle } from '../finding-titles.ts';

const route = getRouteApi('/inside/findings/$city/$finding');

/** 一条监督线索：所依的事实、处理经过，和本机关的说明。 */
export function FindingPage() {
  const { city, finding: id } = route.useParams();
  const { data: finding, error, isPending } = useQuery(findingQuery(city, id));
  const mayExplain = useMay('finding.explain');
  if (isPending) return <PageSkeleton />;
  if (!finding) return <PageError error={error} />;
  const explain = finding.actions.find(({ action }) => action === 'explain');
  return (
    <div className="lp-page">
      <nav aria-label="位置" className="lp-crumbs">
        <Link to="/findings">监督线索</Link> / <span>线索详情</span>
      </nav>
      <h1>
        {finding.ruleTitle}{' '}
        <span className="desk-tags">
          <Tag tone={findingTones[finding.status]}>{findingStatusTitles[finding.status]}</Tag>
          <Tag>{levelTitle(finding.level)}</Tag>
        </span>
      </h1>
      <p className="desk-prose">{finding.says}</p>
      {finding.caseId && (
        <p>
          <Link to="/cases/$city/$caseId" params={{ city, caseId: finding.caseId }}>
            查看案件
          </Link>
        </p>
      )}
      <Card title="所依的事实">
        <dl className="lp-pairs">
          {finding.facts.map(({ title, value, source }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                {value} <span className="lp-note">{source}</span>
              </dd>
            </div>
          ))}
        </dl>
        <p className="lp-articles">
          依据：
          <ArticleLinks articles={finding.articles} />
        </p>
      </Card>
      {mayExplain && explain && explain.reasons.length === 0 && (
        <Explain city={city} id={id} title={explain.title} />
      )}
      <Card title="处理经过">
        {finding.history.length === 0 && <p className="lp-empty">还没有处理。</p>}
        <ol className="lp-history">
          {finding.history.map(({ seq, title, by, at, says }) => (
            <li key={seq}>
              <h3>{title}</h3>
              <p>
                {at.slice(0, 16).replace('T', ' ')} · {by}
              </p>
              {says && <p className="desk-prose">{says}</p>}
            </li>
          ))}
        </ol>
      </Card>
    </div>
  );
}

function Explain({ city, id, title }: Readonly<{ city: string; id: string; title: string }>) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [says, setSays] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError('');
    try {
      await ask(explainFinding, { params: { city, finding: id }, body: { says } });
      announce(`${title}，已经提交`);
      await queries.invalidateQueries({ queryKey: ['finding', city, id] });
      void queries.invalidateQueries({ queryKey: ['findings'] });
    } catch (failure) {
      const problem = problemOf(failure);
      setError(problem?.fields?.map((each) => each.says).join('；') ?? errorSays(failure));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card title={title}>
      <form onSubmit={(event) => void submit(event)} className="lp-form">
        <div className="lp-field">
          <label htmlFor="says">说明情况</label>
          <TextArea
            id="says"
            value={says}
            rows={5}
            maxLength={2000}
            onChange={({ target }) => setSays(target.value)}
          />
          <p role="alert" className="lp-error">
            {error}
          </p>
        </div>
        <div>
          <Button type="primary" htmlType="submit" loading={busy} disabled={says.trim().length < 2}>
            提交说明
          </Button>
        </div>
      </form>
    </Card>
  );
}
