import type { Case } from '../case/case.ts';
import { inspectionOutcomeTitles, type PublishedInspection } from '../case/inspection.ts';
import { dayOf } from '../kernel/instant.ts';
import type { Registry } from '../registry/registry.ts';

/** 公示的检查结果。个人和个体工商户不写名称；没有结果、没有入企的是调用者的错误，直接抛出。 */
export function publishedInspection(theCase: Case, registry: Pick<Registry, 'body'>): PublishedInspection {
  const { inspection, parties } = theCase;
  const [party] = parties;
  const body = registry.body(theCase.body);
  if (!inspection?.result || !inspection.checkIn || !party || !body) throw new Error('no inspection result');
  const named = party.identity.kind === 'organisation';
  return {
    firm: named ? party.identity.name : '个体经营者（名称略）',
    items: inspection.items.map(({ title }) => title).join('、'),
    outcome: inspectionOutcomeTitles[inspection.result.outcome],
    body: body.name,
    checkedOn: dayOf(inspection.checkIn.at),
  };
}
