import { day, type IssuedDocument } from '@lpt/domain';
import {
  Card,
  type CaseView,
  DocumentDrawer,
  DocumentTable,
  EvidenceGrid,
  HistoryCard,
  PartyCard,
  ProceedingsCards,
  RecordsCard,
  ViolationView,
} from '@lpt/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { OtherCase } from './other-case.tsx';

/** 案情、当事人、文书、证据、经过。 */
export function CaseBody({ view }: Readonly<{ view: CaseView }>) {
  const { theCase } = view;
  const today = day(view.today);
  const [shown, setShown] = useState<IssuedDocument>();
  return (
    <>
      <Summary view={view} />
      <ProceedingsCards view={view} renderOther={(link) => <OtherCase theCase={theCase} link={link} />} />
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
        <DocumentTable theCase={theCase} onPreview={setShown} />
      </Card>
      <Card title="证据" aside={`${theCase.evidence.length} 件`}>
        <EvidenceGrid theCase={theCase} />
      </Card>
      <RecordsCard theCase={theCase} />
      <HistoryCard theCase={theCase} />
      <DocumentDrawer theCase={theCase} document={shown} onClose={() => setShown(undefined)} />
    </>
  );
}

function Summary({ view }: Readonly<{ view: CaseView }>) {
  const { theCase } = view;
  return (
    <Card title="案情摘要">
      <p className="lp-lead">
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
