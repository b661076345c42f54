import type { Answered, caseHistory, openCase, Reason } from '@lpt/contract';

type OkBody<T> = T extends Readonly<{ status: 200; body: infer B }> ? B : never;

/** 案件页所需的一切，服务器算好的。 */
export type CaseView = OkBody<Answered<typeof openCase>>;
/** 一项办理此刻的样子。 */
export type OpenActView = CaseView['acts'][number];
/** 法律检查的一项。 */
export type CheckItemView = CaseView['check'][number];
/** 一个期限及其算式。 */
export type ClockView = CaseView['clocks'][number];
/** 案件经过的一条。 */
export type HistoryEvent = OkBody<Answered<typeof caseHistory>>['events'][number];

export type { Reason };
