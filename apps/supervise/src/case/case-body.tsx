import {
  type Case,
  chineseInstant,
  day,
  fineOf,
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
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { historyQuery } from '../api/queries.ts';
import { DocumentDrawer, PdfLink } from './document-drawer.tsx';

/** 案情、当事人、文书、证据、经过。`shown` 是正在看的文书。 */
export function CaseBody({
  view,
  shown,
  onShow,
}: Readonly<{ view: CaseView; shown: string | undefined; onShow: (document: string | undefined) => void }>) {
  const { theCase } = view;
  const today = day(view.today);
  return (
    <>
      <Card title="案情摘要">
        <p>
          <span className="lp-note">线索</span> {theCase.lead.content}
        </p>
        {theCase.violations.map((violation) => (
          <ViolationView key={violation.id} theCase={theCase} violation={violation} />
        ))}
      </Card>
      <Card title="当事人" aside={`${theCase.parties.length} 名`}>
        {theCase.parties.map((party) => (
          <PartyCard key={party.id} theCase={theCase} party={party} today={today} />
        ))}
      </Card>
      <Card title="文书" flush aside={`${theCase.documents.length} 份`}>
        <DocumentTable
          theCase={theCase}
          onPreview={({ id }) => onShow(id)}
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
      <DocumentDrawer
        theCase={theCase}
        document={theCase.documents.find(({ id }) => id === shown)}
        onClose={() => onShow(undefined)}
      />
    </>
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
    <section className="sv-violation" aria-label={known?.title ?? matter}>
      <h3>{known?.title ?? matter}</h3>
      <p>{facts}</p>
      <dl className="lp-pairs">
        <dt>时间地点</dt>
        <dd>
          {from === to ? from : `${from} 至 ${to}`}，{place}
        </dd>
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
    </section>
  );
}

function Records({ theCase: { records, intervals, corrections } }: Readonly<{ theCase: Case }>) {
  if (records.length + intervals.length + corrections.length === 0) return null;
  return (
    <Card title="笔录、期间和责令改正">
      <ul className="sv-records">
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
