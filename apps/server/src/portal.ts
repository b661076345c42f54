import { randomUUID } from 'node:crypto';
import {
  checkPaper,
  createPartyDesk,
  momentOf,
  onePublication,
  type PublicationView,
  publicationProof,
  publicationsPage,
  type Services,
} from '@lpt/api';
import { certificateOn, day } from '@lpt/domain';
import type {
  Certificates,
  Papers,
  PortalServices,
  PublicationEntry,
  PublicationLog,
  Publications,
} from '@lpt/portal';

const PER_PAGE = 20;

/** A record as the portal shows it; what is neither published nor withdrawn is not there. */
function entryOf({
  city,
  id,
  publishedOn,
  documentNumber,
  record,
  withdrawnOn,
  tombstone,
}: PublicationView): PublicationEntry | undefined {
  const place = { city, id, publishedOn: day(publishedOn) };
  if (withdrawnOn !== null)
    return {
      ...place,
      status: 'withdrawn',
      documentNumber,
      withdrawnOn: day(withdrawnOn),
      reason: tombstone ?? '',
    };
  return record
    ? { ...place, status: 'published', record: { ...record, decidedOn: day(record.decidedOn) } }
    : undefined;
}

function publicationsOf(services: Services): Publications {
  return {
    async search(query) {
      const found = await publicationsPage(services, { ...query, limit: PER_PAGE });
      if ('kind' in found) return undefined;
      const rows = found.rows.flatMap((row) => entryOf(row) ?? []);
      return { rows, next: found.next };
    },
    async get(city, id) {
      const found = await onePublication(services, city, id);
      return found && entryOf(found);
    },
  };
}

function certificatesOf(services: Services): Certificates {
  const { registry } = services;
  return {
    async verify(number) {
      const officer = registry.officers.find(({ certificate }) => certificate?.number === number);
      const state = officer && certificateOn(officer, momentOf(services).on);
      if (!officer?.certificate || state === undefined || state === 'none') return undefined;
      const { category, validTo } = officer.certificate;
      return {
        number,
        name: officer.name,
        body: registry.body(officer.body)?.name ?? '',
        category: category === 'enforcement' ? '行政执法证' : '行政执法监督证',
        validTo,
        state,
      };
    },
  };
}

function logOf(services: Services): PublicationLog {
  return {
    async proofOf(city, id) {
      const proof = await publicationProof(services, city, id);
      if (!proof) return undefined;
      const { note: checkpoint, ...rest } = proof;
      return { ...rest, checkpoint };
    },
  };
}

function papersOf(services: Services): Papers {
  return {
    async verify(number, code) {
      const found = await checkPaper(services, number, code);
      return (
        found && { number: found.number, title: found.title, body: found.organ, on: day(found.issuedOn) }
      );
    },
  };
}

/**
 * What the portal is given: published records and their proofs, whether a paper is genuine, the party's own case,
 * officers' certificates. Nothing else of any case.
 */
export function portalServices(
  services: Services,
  secret: Uint8Array,
  demonstration: boolean,
): PortalServices {
  return {
    publications: publicationsOf(services),
    party: createPartyDesk(services),
    certificate: certificatesOf(services),
    papers: papersOf(services),
    log: logOf(services),
    now: () => momentOf(services).at,
    calendar: services.calendar,
    newKey: randomUUID,
    secret,
    site: { name: '广东省行政执法信息公示', operator: '广东省司法厅', demonstration },
  };
}
