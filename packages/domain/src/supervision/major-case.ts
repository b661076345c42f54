import type { Case } from '../case/case.ts';
import type { Party } from '../case/party.ts';
import { activeHearingRequest } from '../case/party-stage.ts';
import { chineseDay } from '../kernel/day.ts';
import type { FindingFact } from './rule.ts';

/**
 * 案件情节复杂、重大的记录：承办人在调查终结时的标记，和该当事人的听证程序；听证终止的不算经过。
 * 只认案件里写明的；本来有没有听证权利，不在这里推断。
 */
export function majorGrounds(theCase: Case, party: Party): readonly FindingFact[] {
  const { complexity } = theCase;
  const request = activeHearingRequest(party);
  const endedEarly = party.hearing?.request === request?.id && party.hearing?.terminated !== undefined;
  return [
    ...(complexity?.complex
      ? [
          {
            title: '情节复杂或者重大',
            value: complexity.reasons.join('；') || '已标记',
            source: 'InvestigationClosed',
          },
        ]
      : []),
    ...(request && !endedEarly
      ? [{ title: '要求听证', value: `${chineseDay(request.on)}提出`, source: request.receipt }]
      : []),
  ];
}
