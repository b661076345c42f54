import { textsFrom } from '@lpt/ui/addresses';

const statuses = ['raised', 'explanation-asked', 'explained', 'confirmed', 'rejected'] as const;

/** 线索列表的条件，就是网址里的参数。 */
export type FindingSearch = Readonly<{ status?: (typeof statuses)[number]; after?: string }>;

/** 由网址读出条件；不认识的、空的略去。 */
export function findingSearchFrom(raw: Readonly<Record<string, unknown>>): FindingSearch {
  const status = statuses.find((each) => each === raw['status']);
  return { ...textsFrom(raw, 'after'), ...(status ? { status } : {}) };
}
