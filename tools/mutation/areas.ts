import { filesBelow } from '../law-uses.ts';

/** What is changed, and named so on the command line. */
export const areas = {
  deadlines: ['packages/domain/src/deadlines', 'packages/domain/src/clocks'],
  refusals: ['packages/domain/src/engine', 'packages/domain/src/guards', 'packages/domain/src/facts'],
  discretion: ['packages/domain/src/discretion'],
} as const;

export type Area = keyof typeof areas;

/** Shapes of input and types of tables: what is wrong there is no matter of law. */
const besides = /\.(test|gen)\.ts$|\/engine\/inputs\.ts$/;

/** The files of an area. */
export function filesOf(area: Area): readonly string[] {
  return filesBelow(areas[area]).filter((file) => file.endsWith('.ts') && !besides.test(file));
}

/** The tests that see the law. Those of the policy see who may read what; those with a database are slow. */
export function testFiles(): readonly string[] {
  return filesBelow(['packages/domain/src', 'seeds/src/stories']).filter(
    (file) => file.endsWith('.test.ts') && !file.endsWith('.db.test.ts') && !file.includes('/policy/'),
  );
}
