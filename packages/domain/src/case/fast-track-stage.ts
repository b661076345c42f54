import type { Case, Review } from './case.ts';
import { type FastTrackState, fastTrackOf } from './fast-track.ts';

/** 全案的快速办理：各当事人都同意才算，一人转回全案就转回。 */
export function fastTrackOfCase({ parties }: Pick<Case, 'parties'>): FastTrackState {
  const states = parties.map(fastTrackOf);
  if (states.includes('reverted')) return 'reverted';
  if (states.length > 0 && states.every((state) => state === 'accepted')) return 'accepted';
  return states.some((state) => state !== 'none') ? 'offered' : 'none';
}

/** 还算数的各轮审核：转回普通程序以后，快速办理的审核不再算数。 */
export function standingReviews(theCase: Pick<Case, 'parties' | 'reviews'>): readonly Review[] {
  const reverted = fastTrackOfCase(theCase) === 'reverted';
  return theCase.reviews.filter(({ fastTrack }) => !(fastTrack && reverted));
}
