import { AGP, ARL, CNP, CPL, CUP, MIP, MRP, PSP, TRP } from '@lpt/law';
import type { Profile } from '../registry/registry.ts';
import type { Ground } from './derivation.ts';
import type { DeadlineRow } from './row.ts';

/** 起算和顺延的办法连同根据。 */
export type CountingRule = Readonly<{
  roll: 'next-working-day' | 'none';
  startGround: Ground;
  rollGround: Ground;
}>;

const civilProcedure: Ground = { articles: [CPL.art(85)] };
const reconsideration: Ground = { articles: [ARL.art(88, { para: 1 }), CPL.art(85)] };
const firstDayByAnalogy: Ground = { articles: [CPL.art(85)], interpretation: 1 };
const rollByAnalogy: Ground = { articles: [CPL.art(85)], interpretation: 2 };

/** 自己规定了起算和顺延的部门规章。 */
export const departmentGrounds: Partial<Readonly<Record<Profile, Ground>>> = {
  market: { articles: [MRP.art(80)] },
  transport: { articles: [TRP.art(17)] },
  agriculture: { articles: [AGP.art(89)] },
  construction: { articles: [CNP.art(45)] },
  'medical-insurance': { articles: [MIP.art(58)] },
  police: { articles: [PSP.art(35)] },
  customs: { articles: [CUP.art(22)] },
};

/** 一行期限在一个机关的各项范围之下怎样起算、是否顺延。 */
export function countingRule(row: DeadlineRow, profiles: readonly Profile[]): CountingRule {
  switch (row.counting) {
    case 'civil-procedure':
      return { roll: 'next-working-day', startGround: civilProcedure, rollGround: civilProcedure };
    case 'reconsideration':
      return { roll: 'next-working-day', startGround: reconsideration, rollGround: reconsideration };
    case 'protective':
      return {
        roll: 'none',
        startGround: startGround(profiles),
        rollGround: { articles: [], interpretation: 3 },
      };
    case 'case':
      return caseRule(row, profiles);
  }
}

function caseRule(row: DeadlineRow, profiles: readonly Profile[]): CountingRule {
  const own = departmentGround(profiles);
  if (own) return { roll: 'next-working-day', startGround: own, rollGround: own };
  if (row.binds === 'party')
    return { roll: 'next-working-day', startGround: firstDayByAnalogy, rollGround: rollByAnalogy };
  return { roll: 'none', startGround: firstDayByAnalogy, rollGround: { articles: [], interpretation: 5 } };
}

function startGround(profiles: readonly Profile[]): Ground {
  return departmentGround(profiles) ?? firstDayByAnalogy;
}

function departmentGround(profiles: readonly Profile[]): Ground | undefined {
  for (const profile of profiles) {
    const found = departmentGrounds[profile];
    if (found) return found;
  }
  return undefined;
}
