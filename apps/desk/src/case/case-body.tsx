import {
  type Case,
  chineseInstant,
  day,
  fineOf,
  type IssuedDocument,
  intervalTitles,
  isMatterId,
  matterOf,
  type Violation,
} from '@lpt/domain';
import { cite } from '@lpt/law';
import {
  ArticleLinks,
  Card,
  type CaseView,
  DiscretionScale,
  DocumentTable,
  EvidenceGrid,
  errorSays,
  HistoryTimeline,
  PartyCard,
  scaleOf,
} from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { historyQuery } from '../api/queries.ts';
import { CoercionCard } from './coercion-card.tsx';
import { DocumentDrawer, PdfLink } from './document-drawer.tsx';
import { ExecutionCards } from './execution-card.tsx';
import { HearingCards } from './hearing-card.tsx';
import { InspectionCard } from './inspection-card.tsx';
import { RemedyCards } from './remedy-card.tsx';

/** 案情、当事人、文书、证据、经过。 */
export function CaseBody({ view }: Readonly<{ view: CaseView }>) {
  const { theCase } = view;
  const today = day(view.today);
  const [shown, setShown] = useState<IssuedDocument>();
  return (
    <>
      <Summary view={view} />
      <InspectionCard view={view} />
      <CoercionCard view={view} />
      <HearingCards view={view} />
      <ExecutionCards view={view} />
      <RemedyCards view={view} />
      <Card title="当事人" aside={`${theCase.parties.length} 名`}>
        {theCase.parties.length === 0 && <p className="lp-empty">还没有登记当事人。</p>}
        {theCase.parties.map((party) => (
          <PartyCard key={party.id} theCase={theCase} party={party} today={today} />
        ))}
      </Card>
      <Card
        title="文书"
        flush
        aside={
          <Link to="/cases/$city/$caseId/documents" params={{ city: theCase.city, caseId: theCase.id }}>
            {theCase.documents.length} 份，全部文书和卷宗
          </Link>
        }
      >
        <DocumentTable
          theCase={theCase}
          onPreview={setShown}
          renderPdf={(document) => <PdfLink theCase={theCase} document={document} />}
        />
      </Card>
      <Card title="证据" aside={`${theCase.evidence.length} 件`}>
        <EvidenceGrid
          evidence={theCase.evidence}
          renderFile={({ id, name }) => (
            <a href={`/api/cases/${theCase.city}/${theCase.id}/files/${id}`} download={name}>
              {name}
            </a>
          )}
        />
      </Card>
      <Records theCase={theCase} />
      <History theCase={theCase} />
      <DocumentDrawer theCase={theCase} document={shown} onClose={() => setShown(undefined)} />
    </>
  );
}

function Summary({ view }: Readonly<{ view: CaseView }>) {
  const { theCase } = view;
  return (
    <Card title="案情摘要">
      <p className="desk-lead">
        <span className="lp-note">线索</span> {theCase.lead.content}
      </p>
      {theCase.violations.map((violation) => (
        <ViolationView key={violation.id} theCase={theCase} violation={violation} />
      ))}
      {theCase.violations.length === 0 && !theCase.inspection && (
        <p className="lp-empty">还没有登记违法行为。</p>
      )}
    </Card>
  );
}

function ViolationView({ theCase, violation }: Readonly<{ theCase: Case; violation: Violation }>) {
  const { matter, from, to, place, facts, parties } = violation;
  const known = isMatterId(matter) ? matterOf(matter) : undefined;
  const scale = scaleOf(violation, theCase.filedOn ?? theCase.lead.receivedOn);
  const people = theCase.parties.filter(({ id }) => parties.includes(id));
  const only = theCase.violations.length === 1 && people.length === 1 ? people[0] : undefined;
  const made = only?.decision?.proposal ?? only?.proposal;
  return (
    <div className="desk-violation">
      <h3>{known?.title ?? matter}</h3>
      <p>{facts}</p>
      <dl className="lp-pairs">
        <dt>时间地点</dt>
        <dd>
          {from === to ? from : `${from} 至 ${to}`}，{place}
        </dd>
        <dt>当事人</dt>
        <dd>{people.map(({ identity }) => identity.name).join('、')}</dd>
        {known && (
          <>
            <dt>违反</dt>
            <dd>
              <ArticleLinks articles={known.violates.map(cite)} />
            </dd>
            <dt>处罚依据</dt>
            <dd>
              <ArticleLinks articles={known.penalizes.map(cite)} />
            </dd>
          </>
        )}
      </dl>
      {scale && <DiscretionScale title="裁量幅度" scale={scale} proposed={made && fineOf(made)} />}
    </div>
  );
}

function Records({ theCase }: Readonly<{ theCase: Case }>) {
  const { records, intervals, corrections } = theCase;
  if (records.length + intervals.length + corrections.length === 0) return null;
  return (
    <Card title="笔录、期间和责令改正">
      <ul className="desk-records">
        {records.map(({ id, kind, from, person, officers, place }) => (
          <li key={id}>
            <b>{kind === 'site' ? '现场笔录' : '询问笔录'}</b> {chineseInstant(from)}，{place}，{person}；
            {officers.map(({ name }) => name).join('、')}
          </li>
        ))}
        {intervals.map(({ id, reason, from, to, paper }) => (
          <li key={id}>
            <b>{intervalTitles[reason]}</b> {from} 至 {to ?? '今'}，{paper}
          </li>
        ))}
        {corrections.map(({ id, number, requirement, dueOn, recheck }) => (
          <li key={id}>
            <b>责令改正 {number}</b> {requirement}，{dueOn} 到期
            {recheck && `；${recheck.on} 复查，${recheck.corrected ? '已经改正' : '没有改正'}`}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function History({ theCase }: Readonly<{ theCase: Case }>) {
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
