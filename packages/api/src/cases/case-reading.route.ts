import { proofOf } from '@lpt/casebook';
import { caseHistory, openCase, openForSupervision, problem, proveEvent } from '@lpt/contract';
import { actOf, isAct, plusDays, roleTitles } from '@lpt/domain';
import { served } from '../http/served.ts';
import { momentOf } from '../moment.ts';
import { logReading } from '../store/reading-log.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import { openFor } from './case-access.ts';
import { caseView } from './case-view.ts';
import { inspectionsKnownIn } from './known-inspections.ts';

/** 查看一案、它的经过、存证证明；监督人员写明理由查阅。 */
export const caseReading = [
  served(openCase, async ({ params, viewer }, services) => {
    const opened = await openFor(services, viewer, params);
    if ('kind' in opened) return opened;
    const reason = opened.opening?.reason ?? '';
    await logReading(services, viewer, { ...params, field: 'case', reason });
    const headers = { etag: `"${opened.version}"` };
    const known = await inspectionsKnownIn(services, viewer, opened.whole, undefined);
    return { status: 200, body: caseView(opened, viewer, services, known), headers };
  }),

  served(caseHistory, async ({ params: { city, caseId }, viewer }, services) => {
    const opened = await openFor(services, viewer, { city, caseId });
    if ('kind' in opened) return opened;
    const past = await services.casebook.history(city, caseId, scopeOf(viewer, services));
    const events = past.map(({ seq, act, event, prev, hash }) => ({
      seq,
      act,
      title: isAct(act) ? actOf(act).title : act,
      type: event.type,
      on: event.on,
      at: event.at,
      // A party acting by the code is not named to those who may not see names.
      by: event.by.party !== undefined && !opened.reach.open.has('person-name') ? '当事人' : event.by.name,
      roles: event.by.roles.map((role) => roleTitles[role]),
      prev,
      hash,
      ...('party' in event && typeof event.party === 'string' ? { party: event.party } : {}),
      ...(event.type === 'DocumentIssued'
        ? { document: { id: event.document.id, title: event.document.title } }
        : {}),
    }));
    return { status: 200, body: { events } };
  }),

  served(proveEvent, async ({ params: { city, caseId, seq }, viewer }, services) => {
    const opened = await openFor(services, viewer, { city, caseId });
    if ('kind' in opened) return opened;
    const scope = scopeOf(viewer, services);
    // The log holds one leaf for each act, at its last event: that is the one that proves this event.
    const [leaf] = await services.db.query<{ seq: number }>(
      'select seq from log_leaf where city = $1 and case_id = $2 and seq >= $3 order by seq limit 1',
      [city, caseId, seq],
      scope,
    );
    const event = leaf && (await services.casebook.eventAt(city, caseId, leaf.seq, scope));
    if (!event) return problem('not-found');
    const proof = await proofOf(services.db, city, caseId, event.seq, scope);
    if (!proof) return { status: 202, body: { waiting: true as const } };
    const origin = `${services.logName}/${city}`;
    return {
      status: 200,
      body: { ...proof, path: [...proof.path], seq: event.seq, eventHash: event.hash, origin },
    };
  }),

  served(openForSupervision, async ({ params, body, viewer }, services) => {
    const opened = await openFor(services, viewer, params);
    if ('kind' in opened) return opened;
    await logReading(services, viewer, { ...params, field: 'opening', reason: body.reason });
    const until = `${plusDays(momentOf(services).on, 1)}T00:00:00+08:00`;
    return { status: 201, body: { until } };
  }),
] as const;
