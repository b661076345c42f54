import { day } from '@lpt/domain';
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
        <p className="lp-lead">
          <span className="lp-note">线索</span> {theCase.lead.content}
        </p>
        {theCase.violations.map((violation) => (
          <ViolationView key={violation.id} theCase={theCase} violation={violation} />
        ))}
      </Card>
      <ProceedingsCards view={view} />
      <Card title="当事人" aside={`${theCase.parties.length} 名`}>
        {theCase.parties.map((party) => (
          <PartyCard key={party.id} theCase={theCase} party={party} today={today} />
        ))}
      </Card>
      <Card title="文书" flush aside={`${theCase.documents.length} 份`}>
        <DocumentTable theCase={theCase} onPreview={({ id }) => onShow(id)} />
      </Card>
      <Card title="证据" aside={`${theCase.evidence.length} 件`}>
        <EvidenceGrid theCase={theCase} />
      </Card>
      <RecordsCard theCase={theCase} />
      <HistoryCard theCase={theCase} />
      <DocumentDrawer
        theCase={theCase}
        document={theCase.documents.find(({ id }) => id === shown)}
        onClose={() => onShow(undefined)}
      />
    </>
  );
}
