import { otherInspectionText } from '@lpt/domain';
import type { FormSurroundings } from './surroundings.tsx';
import type { Values } from './values.ts';

/** 系统已经查明、不用办理人填的：题名和各行。 */
export type FoundAlready = Readonly<{ title: string; lines: readonly string[] }>;

type Finder = (surroundings: FormSurroundings, values: Values) => FoundAlready | undefined;

const finders: Readonly<Record<string, Finder>> = {
  'search-inspection-overlap': otherInspections,
  'request-inspection': otherInspections,
};

/** 一项办理的表单最上面写的：系统已经查明的。没有可查的没有。 */
export function foundAlready(
  act: string,
  surroundings: FormSurroundings,
  values: Values,
): FoundAlready | undefined {
  return finders[act]?.(surroundings, values);
}

function otherInspections({
  theCase,
  body,
  registry,
  otherInspections: found = [],
}: FormSurroundings): FoundAlready {
  const [party] = theCase?.parties ?? [];
  if (!party)
    return { title: '平台上同期的其他检查', lines: ['还没有确定检查对象；确定以后再检索，由系统查出。'] };
  return {
    title: `平台上对${party.identity.name}同期的其他检查`,
    lines:
      found.length === 0
        ? ['没有查到。']
        : found.map(
            (each) =>
              `${otherInspectionText(each, body, registry)}，${each.body === body ? '应当合并' : '尽可能联合'}`,
          ),
  };
}
