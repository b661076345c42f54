import { assessParty, type Case, type Day, isMatterId, matterOf, type Party } from '@lpt/domain';
import { suggestedFine } from '../discretion/segments.ts';
import type { Values } from './values.ts';

/** 按基准算出的处理意见底稿：罚款、没收违法所得、阶次、裁量说明、认定的事实。由人核对修改。 */
export function proposalFor(theCase: Case, party: Party, on: Day): Values {
  const violations = theCase.violations.filter(({ parties }) => parties.includes(party.id));
  const known = violations.filter(({ matter }) => isMatterId(matter));
  const assessed = assessParty({ violations: known }, party, on);
  const suggestion = suggestedFine(assessed);
  const gains = known
    .filter(({ matter }) => matterOf(matter).kinds.includes('confiscate-gains'))
    .map(({ circumstances }) => circumstances['gainsFen'])
    .reduce<number>((total, each) => total + (typeof each === 'number' ? each : 0), 0);
  return {
    outcome: 'penalty',
    penalties: [
      ...(suggestion ? [{ kind: 'fine', amountFen: suggestion.amountFen }] : []),
      ...(gains > 0 ? [{ kind: 'confiscate-gains', amountFen: gains }] : []),
    ],
    ...(assessed.tier ? { tier: assessed.tier } : {}),
    ...(assessed.says ? { discretion: assessed.says } : {}),
    facts: violations.map(({ facts }) => facts).join('\n'),
  };
}
