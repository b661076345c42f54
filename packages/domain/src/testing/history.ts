import type { Case } from '../case/case.ts';
import type { EventBody } from '../case/events.ts';
import type { Party } from '../case/party.ts';
import type { Day } from '../kernel/day.ts';

/** 逐句记下经过的案件。 */
export type History = Readonly<{
  theCase(): Case;
  party(): Party;
  record(on: Day, body: EventBody): void;
  /** 送达一份文书。 */
  serve(document: string, on: Day): void;
  /** 新文书的编号。 */
  nextDocument(): string;
}>;

/** 一句经过怎样记进案件；`rest` 是词以后的各段。 */
export type HistoryWord = (history: History, rest: readonly string[]) => void;
