import { dongguanCleared } from './dongguan-cleared.acts.ts';
import { dongguanInstalments } from './dongguan-instalments.acts.ts';
import { dongguanMoved } from './dongguan-moved.acts.ts';
import { dubuCash } from './dubu-cash.acts.ts';
import { dubuWarned } from './dubu-warned.acts.ts';
import { pengjiangAiringReviewed } from './pengjiang-airing-reviewed.acts.ts';
import { pengjiangAnnulled } from './pengjiang-annulled.acts.ts';
import { pengjiangConverted } from './pengjiang-converted.acts.ts';
import { pengjiangCorrected } from './pengjiang-corrected.acts.ts';
import { pengjiangDemolished } from './pengjiang-demolished.acts.ts';
import { pengjiangEnded } from './pengjiang-ended.acts.ts';
import { pengjiangJoined } from './pengjiang-joined.acts.ts';
import { pengjiangNotMadeOut } from './pengjiang-not-made-out.acts.ts';
import { pengjiangRemade } from './pengjiang-remade.acts.ts';
import { pengjiangSecondThoughts } from './pengjiang-second-thoughts.acts.ts';
import { pengjiangSplitOff } from './pengjiang-split-off.acts.ts';
import type { TableStory, WholeStory } from './table-story.ts';
import { tianheAuctioned } from './tianhe-auctioned.acts.ts';
import { tianheHearingWithdrawn } from './tianhe-hearing-withdrawn.acts.ts';
import { tianheInspectionAssigned } from './tianhe-inspection-assigned.acts.ts';
import { tianheJointHearing } from './tianhe-joint-hearing.acts.ts';
import { tianheLatePaid } from './tianhe-late-paid.acts.ts';
import { tianheMeasures } from './tianhe-measures.acts.ts';
import { tianhePoliceFiled } from './tianhe-police-filed.acts.ts';

/** 一个故事的另一种经过，各自办到归档。 */
export const tableStories: readonly TableStory[] = [
  dongguanCleared,
  dongguanInstalments,
  dongguanMoved,
  dubuCash,
  pengjiangAnnulled,
  pengjiangCorrected,
  pengjiangDemolished,
  pengjiangEnded,
  pengjiangJoined,
  pengjiangNotMadeOut,
  pengjiangRemade,
  pengjiangSecondThoughts,
  tianheAuctioned,
  tianheHearingWithdrawn,
  tianheJointHearing,
  tianheLatePaid,
  tianheMeasures,
  tianhePoliceFiled,
];

/** 整个案件就是一张办理表。 */
export const wholeStories: readonly WholeStory[] = [
  dubuWarned,
  pengjiangAiringReviewed,
  pengjiangConverted,
  pengjiangSplitOff,
  tianheInspectionAssigned,
];
