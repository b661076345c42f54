import type { FastTrack } from '../case/fast-track.ts';
import type { Party } from '../case/party.ts';

/** 该当事人的快速办理；没有告知过的是程序的错误，直接抛出。 */
export function fastTrackIn({ id, fastTrack }: Party): FastTrack {
  if (!fastTrack) throw new Error(`no fast track for party ${id}`);
  return fastTrack;
}
