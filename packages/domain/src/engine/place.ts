import { APL, GDL } from '@lpt/law';
import { procedureTitles } from '../case/case.ts';
import { partyStage, partyStageTitles } from '../case/party-stage.ts';
import { roleTitles } from '../case/people.ts';
import { phaseTitles } from '../case/phase.ts';
import { withdrawnOfficers } from '../case/withdrawal.ts';
import type { Act } from './act.ts';
import type { Scope } from './context.ts';
import type { Refusal } from './refusal.ts';

const earlierSteps = '按法定步骤先办前面的环节';

/** 阶段、中止、当事人进度是否允许办理。 */
export function placeRefusals(act: Act, { theCase, party, ctx }: Scope): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const { articles } = act;
  const actor = ctx.actor;
  if (actor && !act.by.some((role) => actor.roles.includes(role)))
    refusals.push({
      code: 'not-your-office',
      says: `“${act.title}”由${act.by.map((role) => roleTitles[role]).join('、')}办理`,
      remedy: '由有权的人员办理',
      articles,
    });
  if (actor?.officer && withdrawnOfficers(theCase).includes(actor.officer))
    refusals.push({
      code: 'actor-withdrawn',
      says: '办理人已经在本案回避，不得再参与本案的任何办理',
      remedy: '由接替的人员办理',
      articles: [APL.art(43, { para: 1 }), GDL.art(21)],
      rule: 'REL-01',
    });
  if (actor?.party && party && actor.party !== party.id)
    refusals.push({ code: 'no-such-party', says: '没有这名当事人', remedy: '只能办理自己的事项', articles });
  if (!act.procedures.includes(theCase.procedure))
    refusals.push({
      code: 'wrong-procedure',
      says: `本案适用${procedureTitles[theCase.procedure]}，不能办理“${act.title}”`,
      remedy: '按本案适用的程序办理，或者先转换程序',
      articles,
    });
  if (!act.from.includes(theCase.phase))
    refusals.push({
      code: 'wrong-phase',
      says: `案件处于“${phaseTitles[theCase.phase]}”，不能办理“${act.title}”`,
      remedy: earlierSteps,
      articles,
    });
  if (theCase.suspended && !act.whileSuspended)
    refusals.push({
      code: 'case-suspended',
      says: '案件已经中止调查',
      remedy: '中止的原因消除后恢复调查',
      fix: 'resume-investigation',
      articles,
    });
  if (act.per === 'party' && !party)
    refusals.push({ code: 'no-such-party', says: '没有这名当事人', remedy: '选择本案的当事人', articles });
  if (party && act.partyFrom && !act.partyFrom.includes(partyStage(party, ctx.on)))
    refusals.push({
      code: 'wrong-party-stage',
      says: `${party.identity.name}处于“${partyStageTitles[partyStage(party, ctx.on)]}”，不能办理“${act.title}”`,
      party: party.id,
      remedy: earlierSteps,
      articles,
    });
  return refusals;
}
