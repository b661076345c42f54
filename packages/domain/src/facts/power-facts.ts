import type { Violation } from '../case/investigation.ts';
import { disputeStage } from '../case/jurisdiction.ts';
import { penaltyTitles } from '../case/people.ts';
import { fineOf } from '../case/proposal.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { yuanText } from '../kernel/money.ts';
import { isMatterId, matterOf } from '../matters/matters.ts';
import { divisionsNamed, placeStanding } from '../registry/places.ts';
import type { PowerGrant } from '../registry/registry.ts';
import { proposalsInScope } from './discretion-facts.ts';
import { violationsOf } from './violations.ts';

const sources = [
  'not-held',
  'own',
  'by-law',
  'delegated',
  'entrusted',
  'township-own',
  'delegation-unpublished',
  'principal-powerless',
  'entrustment-unpublished',
  'sub-delegated',
] as const;
type Source = (typeof sources)[number];

// 没有问题的来源；几项违法行为里，先说有问题的一项。
const sound: readonly Source[] = ['not-held', 'own', 'by-law', 'delegated', 'entrusted'];

function isPublished({ publishedOn }: PowerGrant, { ctx: { on } }: Scope): boolean {
  return publishedOn !== undefined && publishedOn <= on;
}

function ownSource({ byLaw }: PowerGrant, { theCase, ctx }: Scope): Source {
  if (byLaw) return 'by-law';
  return ctx.registry.body(theCase.body)?.level === 'township' ? 'township-own' : 'own';
}

// 委托机关自己的职权须是法定的、在期的；它也是受委托来的，就是再委托。
function entrustedSource(grant: PowerGrant, scope: Scope): Source {
  const { registry, on } = scope.ctx;
  const principal = registry.power(grant.onBehalfOf ?? '', grant.matter, grant.actType, on);
  if (!principal) return 'principal-powerless';
  if (principal.kind === 'entrusted') return 'sub-delegated';
  return isPublished(grant, scope) && grant.to !== undefined ? 'entrusted' : 'entrustment-unpublished';
}

function sourceOf(grant: PowerGrant | undefined, scope: Scope): Source {
  if (!grant) return 'not-held';
  if (grant.kind === 'own') return ownSource(grant, scope);
  if (grant.kind === 'entrusted') return entrustedSource(grant, scope);
  return isPublished(grant, scope) ? 'delegated' : 'delegation-unpublished';
}

function grantOver({ theCase, ctx }: Scope, { matter }: Violation): PowerGrant | undefined {
  return ctx.registry.power(theCase.body, matter, 'penalty', ctx.on);
}

/** 处罚权、检查权从哪里来、到哪里为止：级别、下放、委托、处罚的限度、地域。 */
export const powerFacts = {
  powerSource: fact({
    title: '处罚权的来源',
    values: ['no-violation', ...sources],
    of: (scope) => {
      const found = violationsOf(scope).map((violation) => {
        const grant = grantOver(scope, violation);
        return { source: sourceOf(grant, scope), matter: violation.matter, restsOn: grant?.restsOn ?? '' };
      });
      const first = found.find(({ source }) => !sound.includes(source)) ?? found[0];
      if (!first) return 'no-violation';
      const title = isMatterId(first.matter) ? `“${matterOf(first.matter).title}”` : '';
      return first.restsOn ? [first.source, `${title}依据${first.restsOn}`] : first.source;
    },
  }),

  inspectionPowerSource: fact({
    title: '检查权的来源',
    values: ['not-an-inspection', ...sources],
    of: (scope) => {
      const { theCase, ctx } = scope;
      if (!theCase.inspection) return 'not-an-inspection';
      const found = theCase.inspection.items.map(({ matter, title }) => {
        const grant = ctx.registry.power(theCase.body, matter, 'inspection', ctx.on);
        return { source: sourceOf(grant, scope), title, restsOn: grant?.restsOn };
      });
      const first = found.find(({ source }) => !sound.includes(source)) ?? found[0];
      if (!first) return 'not-an-inspection';
      return first.restsOn ? [first.source, `“${first.title}”依据${first.restsOn}`] : first.source;
    },
  }),

  penaltyPower: fact({
    title: '拟给予的处罚与本机关职权的限度',
    values: ['not-given', 'within', 'kind-withheld', 'fine-beyond'],
    of: (scope) => {
      const given = proposalsInScope(scope).filter(({ proposal }) => proposal.outcome === 'penalty');
      if (given.length === 0) return 'not-given';
      for (const { party, proposal } of given) {
        const grants = violationsOf({ ...scope, party }).flatMap((each) => grantOver(scope, each) ?? []);
        const withheld = proposal.penalties.find(({ kind }) =>
          grants.some(({ limits }) => limits?.withheld?.includes(kind)),
        );
        if (withheld) return ['kind-withheld', `本机关不能给予${penaltyTitles[withheld.kind]}`];
        // 几项违法行为合并的罚款，各项限额也合并；有一项没有限额的，不限。
        const limits = grants.map(({ limits: each }) => each?.mostFineFen ?? Number.POSITIVE_INFINITY);
        const most = limits.reduce((sum, each) => sum + each, 0);
        if (grants.length > 0 && fineOf(proposal) > most)
          return ['fine-beyond', `拟罚${yuanText(fineOf(proposal))}元，限额${most / 100}元`];
      }
      return 'within';
    },
  }),

  violationPlace: fact({
    title: '违法行为发生地与本机关的辖区',
    values: ['no-violation', 'inside', 'unclear', 'outside', 'outside-with-basis', 'settled-ours'],
    of: (scope) => {
      const { theCase } = scope;
      const violations = violationsOf(scope);
      if (violations.length === 0) return 'no-violation';
      if (disputeStage(theCase.jurisdictionDisputes.at(-1)) === 'ours') return 'settled-ours';
      const standings = violations.map((each) => ({
        ...each,
        standing: placeStanding(each.place, theCase.division),
      }));
      const away = standings.filter(({ standing }) => standing === 'outside');
      const loose = away.find(({ jurisdictionBasis }) => !jurisdictionBasis);
      if (loose) {
        const names = divisionsNamed(loose.place).map(({ name }) => name);
        return ['outside', `“${loose.place}”在${names.join('、')}，不在本机关的辖区`];
      }
      if (away[0]) return ['outside-with-basis', away[0].jurisdictionBasis ?? ''];
      return standings.some(({ standing }) => standing === 'inside') ? 'inside' : 'unclear';
    },
  }),
};
