import {
  deciderArticles,
  decidersNow,
  otherInspectionText,
  seatOf,
  withdrawalDeciderTitles,
  withdrawalSeatTitles,
} from '@lpt/domain';
import { citeAll } from '@lpt/law';
import type { FormSurroundings } from './surroundings.tsx';
import type { Values } from './values.ts';

/** 系统已经查明、不用办理人填的：题名和各行。 */
export type FoundAlready = Readonly<{ title: string; lines: readonly string[] }>;

type Finder = (surroundings: FormSurroundings, values: Values) => FoundAlready | undefined;

const finders: Readonly<Record<string, Finder>> = {
  'search-inspection-overlap': otherInspections,
  'request-inspection': otherInspections,
  'apply-withdrawal': (surroundings, { officer }) => withdrawalDecider(surroundings, officer),
  'declare-withdrawal': (surroundings) => withdrawalDecider(surroundings, surroundings.officer),
  'decide-withdrawal': (surroundings, { withdrawal }) =>
    withdrawalDecider(
      surroundings,
      surroundings.theCase?.withdrawals.find(({ id }) => id === withdrawal)?.officer,
    ),
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

// 由谁决定看被申请回避的人在本案的位置，位置从听证席位和主体库得出。
function withdrawalDecider(
  { theCase, registry, today: on }: FormSurroundings,
  officer: unknown,
): FoundAlready | undefined {
  if (!theCase || typeof officer !== 'string' || officer === '') return undefined;
  const seat = seatOf(theCase, officer, { registry, on });
  const { decider, names } = decidersNow(theCase, officer, { registry, on });
  const name = registry.officer(officer)?.name ?? officer;
  const able = names.length > 0 ? names.join('、') : '本机关登记的人员里没有';
  return {
    title: '由谁决定',
    lines: [
      `${name}是${withdrawalSeatTitles[seat]}，回避由${withdrawalDeciderTitles[decider]}决定：${able}。`,
      `依据${citeAll(deciderArticles(seat, theCase))}。`,
    ],
  };
}
