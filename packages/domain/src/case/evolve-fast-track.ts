import { withParty } from './evolve-investigation.ts';
import type { Evolvers } from './evolvers.ts';
import type { FastTrackEvent } from './fast-track.ts';

/** 快速办理：告知、同意、转回。 */
export const fastTrackEvolvers: Evolvers<FastTrackEvent['type']> = {
  FastTrackOffered: (theCase, { party, offered }) =>
    withParty(theCase, party, (each) => ({ ...each, fastTrack: { offered } })),

  FastTrackAccepted: (theCase, { party, accepted }) =>
    withParty(theCase, party, ({ fastTrack, ...each }) =>
      fastTrack ? { ...each, fastTrack: { ...fastTrack, accepted } } : each,
    ),

  // 调查终结时少做的笔录和取证要能补上，所以回到调查；已经告知的留在告知与决定，补做审核。
  FastTrackReverted: (theCase, { party, ground, reason, on }) => ({
    ...withParty(theCase, party, ({ fastTrack, ...each }) =>
      fastTrack ? { ...each, fastTrack: { ...fastTrack, reverted: { on, ground, reason } } } : each,
    ),
    phase: theCase.phase === 'investigation-closed' ? 'investigating' : theCase.phase,
  }),
};
