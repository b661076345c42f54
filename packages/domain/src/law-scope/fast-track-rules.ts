import { type Citation, CUP, PSP } from '@lpt/law';
import type { FastTrackExclusion } from '../case/fast-track.ts';
import type { Profile } from '../registry/registry.ts';

/** 一个领域的规章怎样准许快速办理。没有这样一行的领域，不得快速办理。 */
export type FastTrackRule = Readonly<{
  scope: Profile;
  /** 准许的条文。 */
  articles: readonly Citation[];
  /** 明文不得快速办理的情形。 */
  excludes: readonly FastTrackExclusion[];
  /** 只限列明种类的案件。 */
  listedOnly?: true;
  /** 期限从到案的时刻起算，要记下到案的时刻。 */
  runsFromArrival?: true;
  /** 处罚以前可以口头告知，由被告知人签名确认。 */
  oralNotice?: true;
}>;

/** 准许快速办理的两部规章。 */
const fastTrackRules: readonly FastTrackRule[] = [
  {
    scope: 'police',
    articles: [PSP.art(40)],
    excludes: ['disability', 'minor', 'mental-illness', 'hearing', 'detention', 'other'],
    runsFromArrival: true,
    oralNotice: true,
  },
  { scope: 'customs', articles: [CUP.art(103)], excludes: ['other'], listedOnly: true },
];

/** 机关适用的领域里准许快速办理的一行；没有就是不得快速办理。 */
export function fastTrackRuleFor(profiles: readonly Profile[]): FastTrackRule | undefined {
  return fastTrackRules.find(({ scope }) => profiles.includes(scope));
}
