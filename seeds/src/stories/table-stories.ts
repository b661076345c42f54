import { dongguanCleared } from './dongguan-cleared.acts.ts';
import { dongguanInstalments } from './dongguan-instalments.acts.ts';
import { dongguanMoved } from './dongguan-moved.acts.ts';
import { dubuCash } from './dubu-cash.acts.ts';
import { pengjiangAnnulled } from './pengjiang-annulled.acts.ts';
import { pengjiangCorrected } from './pengjiang-corrected.acts.ts';
import { pengjiangDemolished } from './pengjiang-demolished.acts.ts';
import { pengjiangEnded } from './pengjiang-ended.acts.ts';
import { pengjiangRemade } from './pengjiang-remade.acts.ts';
import { pengjiangSecondThoughts } from './pengjiang-second-thoughts.acts.ts';
import type { TableStory } from './table-story.ts';
import { tianheLatePaid } from './tianhe-late-paid.acts.ts';

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
  pengjiangRemade,
  pengjiangSecondThoughts,
  tianheLatePaid,
];
