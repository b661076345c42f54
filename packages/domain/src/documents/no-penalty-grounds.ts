import { APL, type Citation, cite } from '@lpt/law';
import type { NoPenaltyReason, Proposal } from '../case/people.ts';
import { noPenaltyTitles } from '../case/schemas.ts';
import type { Inline } from './model.ts';
import { given } from './origin.ts';

/** 不予处罚的一种理由：依据；是否成立违法行为；对当事人还要做什么。 */
type NoPenaltyGround = Readonly<{
  article: Citation;
  /** 行为违法，只是不予处罚；事实不能成立的为假。 */
  unlawful: boolean;
  /** 随不予处罚一并进行的教育、管教。 */
  education: string;
}>;

const education = `依据${cite(APL.art(33, { para: 3 }))}的规定，本机关对当事人进行教育：当事人应当引以为戒，遵守法律、法规、规章的规定，不得再次发生同类行为。`;

/** 不予处罚各种理由的依据。 */
export const noPenaltyGrounds: Readonly<Record<NoPenaltyReason, NoPenaltyGround>> = {
  'minor-no-harm': { article: APL.art(33, { para: 1 }), unlawful: true, education },
  'first-minor-corrected': { article: APL.art(33, { para: 1 }), unlawful: true, education },
  'no-fault': { article: APL.art(33, { para: 2 }), unlawful: true, education },
  'under-fourteen': {
    article: APL.art(30),
    unlawful: true,
    education: `依据${cite(APL.art(30))}的规定，责令监护人对当事人加以管教。`,
  },
  'mental-incapacity': {
    article: APL.art(31),
    unlawful: true,
    education: `依据${cite(APL.art(31))}的规定，责令监护人对当事人严加看管和治疗。`,
  },
  'limitation-expired': { article: APL.art(36), unlawful: true, education },
  'not-made-out': { article: APL.art(57, { para: 1, item: 3 }), unlawful: false, education: '' },
};

/** 不予处罚的理由和依据，一个分句，以逗号收尾。 */
export function noPenaltyGroundText({ noPenaltyReason }: Proposal, path: string): readonly Inline[] {
  if (!noPenaltyReason) return [];
  const { article } = noPenaltyGrounds[noPenaltyReason];
  return [
    '本案情形为：',
    given(noPenaltyTitles[noPenaltyReason], 'decision', `${path}.proposal.noPenaltyReason`),
    `。依据${cite(article)}的规定，`,
  ];
}
