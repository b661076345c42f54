import { problem, readSplit } from '@lpt/contract';
import { maskCase, splitCaseInput } from '@lpt/domain';
import { served } from '../http/served.ts';
import { momentOf } from '../moment.ts';
import { scopeOf } from '../store/viewer-scope.ts';
import { openFor } from './case-access.ts';

/** 批准分案以后，开立分出的案件要填的：照分案以前的案件，按这个人能看的。 */
export const splits = [
  served(readSplit, async ({ params: { city, caseId, number }, viewer }, services) => {
    const opened = await openFor(services, viewer, { city, caseId });
    if ('kind' in opened) return opened;
    if (!opened.reach.open.has('person-name')) return problem('not-found');
    const scope = scopeOf(viewer, services);
    const past = await services.casebook.history(city, caseId, scope);
    for (const { seq, event } of past) {
      if (event.type !== 'PartiesSplit' || event.link.other.number !== number) continue;
      const before = await services.casebook.stateAt(city, caseId, seq - 1, scope);
      if (!before) return problem('not-found');
      const seen = maskCase(viewer, before, services.registry, momentOf(services).on);
      const { parties, reason, records = [] } = event.link;
      const input = splitCaseInput(seen, { parties, number, reason, records });
      return { status: 200, body: { input } };
    }
    return problem('not-found');
  }),
] as const;
