import type { Answered, readFinding } from '@lpt/contract';

/** 一条线索的全部内容，服务器算好的。 */
export type FindingView = Answered<typeof readFinding>['body'];
