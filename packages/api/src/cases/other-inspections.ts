import {
  type ActContext,
  type ApprovalRequest,
  type Case,
  type Day,
  day,
  firmKey,
  type InspectionKind,
  isDay,
  isSamePeriod,
  type OtherInspection,
  sharesArea,
} from '@lpt/domain';
import { momentOf } from '../moment.ts';
import type { Services } from '../services.ts';

type OtherRow = Readonly<{
  body: string;
  kind: InspectionKind;
  since: string;
  requests: readonly ApprovalRequest[] | null;
  entered: string | null;
}>;

/**
 * 同一企业同期还要受的其他检查：本机关的，同在一地的其他机关的。只取哪个机关、哪一类、何时，
 * 不取是哪一案：办理人未必看得见那一案。别的机关的涉密案件，连有没有也不说。
 */
export async function otherInspectionsIn(
  services: Services,
  theCase: Case,
): Promise<Pick<ActContext, 'otherInspections'>> {
  const [party] = theCase.parties;
  if (!theCase.inspection || theCase.inspection.checkIn || !party) return {};
  const asked = firmKey(party.identity);
  const { on } = momentOf(services);
  const rows = await openRows(services, theCase, asked);
  const found = rows
    .map(inspectionOf)
    .filter(({ body }) => sharesArea(services.registry, theCase.body, body))
    .filter((each) => isSamePeriod(each, on));
  return { otherInspections: (firm) => (firm === asked ? found : []) };
}

function inspectionOf({ body, kind, since, requests, entered }: OtherRow): OtherInspection {
  const planned = plannedIn(requests ?? []);
  return {
    body,
    kind,
    since: day(since),
    ...(planned ? { planned } : {}),
    ...(entered ? { enteredOn: day(entered.slice(0, 10)) } : {}),
  };
}

// 退回、撤回的报批不算；重新抽取以后，原来的报批已经撤回。
function plannedIn(requests: readonly ApprovalRequest[]): OtherInspection['planned'] {
  const last = requests.findLast(
    ({ kind, status }) => kind === 'inspection' && (status === 'pending' || status === 'approved'),
  );
  const from = dayIn(last?.input['plannedFrom']);
  const to = dayIn(last?.input['plannedTo']);
  return from && to ? { from, to } : undefined;
}

function dayIn(value: unknown): Day | undefined {
  return typeof value === 'string' && isDay(value) ? value : undefined;
}

/** 选定过这家企业、眼下仍是这家、还没有告知结果的检查，各市、各机关的。 */
async function openRows({ db }: Services, { id, body }: Case, firm: string): Promise<readonly OtherRow[]> {
  return db.query<OtherRow>(
    `select c.body, t.state #>> '{inspection,kind}' as kind, e.since, t.state -> 'requests' as requests,
            t.state #>> '{inspection,checkIn,at}' as entered
     from (select city, case_id, max(body ->> 'on') as since from event
           where type in ('InspectionDrawn', 'InspectionAssigned') and case_id <> $2
             and coalesce(body #>> '{party,identity,idNumber}', body #>> '{party,identity,name}') = $1
           group by city, case_id) e
     join the_case t on t.city = e.city and t.case_id = e.case_id
     join case_list c on c.city = e.city and c.case_id = e.case_id
     where t.state ->> 'phase' = 'inspecting' and t.state #> '{inspection,result}' is null
       and coalesce(t.state #>> '{parties,0,identity,idNumber}', t.state #>> '{parties,0,identity,name}') = $1
       and (c.body = $3 or not c.confidential)
     order by e.since, e.case_id`,
    [firm, id, body],
    { cities: 'all', role: 'lpt_app' },
  );
}
