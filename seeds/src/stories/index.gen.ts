// Written by tools/registries.ts from the file names; do not edit.
import { dongguanCargo } from './dongguan-cargo.story.ts';
import { dubuFertiliser } from './dubu-fertiliser.story.ts';
import { pengjiangFacade } from './pengjiang-facade.story.ts';
import { shaxiTwoParties } from './shaxi-two-parties.story.ts';
import { tianheExpiredFood } from './tianhe-expired-food.story.ts';
import { tianheHearingRequested } from './tianhe-hearing-requested.story.ts';
import { tianheUnlicensedFood } from './tianhe-unlicensed-food.story.ts';

export const stories = [
  dongguanCargo,
  dubuFertiliser,
  pengjiangFacade,
  shaxiTwoParties,
  tianheExpiredFood,
  tianheHearingRequested,
  tianheUnlicensedFood,
] as const;
