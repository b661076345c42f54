import {
  type Case,
  type Day,
  type Party,
  partyKindTitles,
  partyStage,
  partyStageTitles,
  summaryStage,
  summaryStageTitles,
} from '@lpt/domain';
import { undoneSays } from './undone.ts';

/** 一名当事人的进度，一句话：决定不再有效的说怎样失效；当场处罚决定以前说它自己的环节；行政检查没有进度，说他是什么人。 */
export function partySays(theCase: Case, party: Party, on: Day): string {
  const undone = undoneSays(party);
  if (undone) return undone;
  if (theCase.procedure === 'inspection') return partyKindTitles[party.identity.kind];
  if (theCase.procedure === 'summary' && !party.decision)
    return summaryStageTitles[summaryStage(theCase, party)];
  return partyStageTitles[partyStage(party, on)];
}
