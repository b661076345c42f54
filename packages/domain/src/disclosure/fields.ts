import { type Citation, GDD } from '@lpt/law';
import type { PublishedRecord } from '../case/people.ts';

/** 公示的一项：名称和公开它的依据。没有列在这里的一概不公开。 */
export type PublishedField = Readonly<{ title: string; articles: readonly Citation[] }>;

/** 公示的渠道。每个渠道各有自己的字段表。 */
export type Channel = 'portal-summary';

const summary = [GDD.art(13)];

/** 各渠道公开的字段。键与公示记录的字段一一对应，多一个、少一个都不能编译。 */
export const publishedFields = {
  'portal-summary': {
    documentNumber: { title: '行政处罚决定书文号', articles: summary },
    caseName: { title: '案件名称', articles: summary },
    partyKind: { title: '当事人类型', articles: summary },
    facts: { title: '违法事实', articles: summary },
    basis: { title: '法律依据', articles: summary },
    outcome: { title: '执法决定', articles: summary },
    body: { title: '执法主体名称', articles: summary },
    decidedOn: { title: '作出决定之日', articles: summary },
  },
} as const satisfies Readonly<Record<Channel, Readonly<Record<keyof PublishedRecord, PublishedField>>>>;
