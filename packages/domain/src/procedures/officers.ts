import type { OfficerId, OfficerOnRecord } from '../case/people.ts';
import type { ViewContext } from '../engine/context.ts';

/** 把人员记进笔录、回证：当日的姓名、证号、有效期。查不到的人员已被条件拦下，这里略去。 */
export function onRecord(
  ids: readonly OfficerId[],
  ctx: Pick<ViewContext, 'registry'>,
): readonly OfficerOnRecord[] {
  return [...new Set(ids)].flatMap((id) => {
    const officer = ctx.registry.officer(id);
    if (!officer) return [];
    const { certificate, name, body } = officer;
    return [
      { id, name, body, certificate: certificate?.number ?? '', validTo: certificate?.validTo ?? null },
    ];
  });
}
