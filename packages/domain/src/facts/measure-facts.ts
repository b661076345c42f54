import type { MeasureItem } from '../case/coercive-measure.ts';
import { sameItem } from '../case/listed-item.ts';
import { isBinding } from '../clocks/measure-term.ts';
import { deadlineFor } from '../deadlines/deadlines.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { chineseDay } from '../kernel/day.ts';
import { dayOf } from '../kernel/instant.ts';
import { yuanText } from '../kernel/money.ts';
import { isConfirmed } from '../registry/registry.ts';
import { approvedMeasure, measureInput, proposedMeasure } from './measure-scope.ts';
import { violationsOf } from './violations.ts';

function powerOver(scope: Scope, matter: string) {
  const { registry, on } = scope.ctx;
  const { body } = scope.theCase;
  const grant = registry.power(body, matter, 'coercion', on);
  if (grant) return grant.kind === 'entrusted' ? 'entrusted' : 'held';
  return registry.power(body, matter, 'penalty', on)?.kind === 'entrusted' ? 'entrusted' : 'not-held';
}

/** 查封、扣押看清单；冻结没有清单。 */
function listed(scope: Scope): readonly MeasureItem[] | undefined {
  const { kind, items } = proposedMeasure(scope);
  return kind === 'freezing' ? undefined : items;
}

/** 能不能采取强制措施：权限、依据、必要、对象、数额、期限、批准。 */
export const measureFacts = {
  coercionPower: fact({
    title: '本机关的行政强制措施权',
    values: ['held', 'entrusted', 'not-held', 'no-violation', 'body-not-confirmed'],
    of: (scope) => {
      const body = scope.ctx.registry.body(scope.theCase.body);
      if (!body || !isConfirmed(body, scope.ctx.on)) return 'body-not-confirmed';
      const powers = violationsOf(scope).map(({ matter }) => powerOver(scope, matter));
      if (powers.length === 0) return 'no-violation';
      if (powers.includes('entrusted')) return ['entrusted', `${body.name}受委托执法`];
      return powers.includes('not-held') ? ['not-held', `${body.name}没有该事项的强制措施权`] : 'held';
    },
  }),

  libertyMeasure: fact({
    title: '措施是否限制人身自由',
    values: ['not-given', 'property', 'not-empowered', 'special-procedure'],
    of: (scope) => {
      const { kind } = measureInput(scope);
      if (!kind) return 'not-given';
      if (kind !== 'restraint') return 'property';
      const police = scope.theCase.profiles.includes('police');
      return police ? ['special-procedure', '公安机关按专门程序在警务系统办理'] : 'not-empowered';
    },
  }),

  measureBasis: fact({
    title: '强制措施依据的层级',
    values: ['not-given', 'sufficient', 'below-regulation', 'freezing-below-law'],
    of: (scope) => {
      const { kind, basis } = measureInput(scope);
      if (!kind || !basis) return 'not-given';
      const { level, provision } = basis;
      if (kind === 'freezing' && level !== 'law') return ['freezing-below-law', provision];
      const enough = level === 'law' || level === 'administrative-regulation' || level === 'local-regulation';
      return enough ? ['sufficient', provision] : ['below-regulation', provision];
    },
  }),

  necessity: fact({
    title: '非强制手段能否达到目的',
    values: ['not-given', 'needed', 'milder-works'],
    of: (scope) => {
      const { milderWorks } = measureInput(scope);
      if (milderWorks === undefined) return 'not-given';
      return milderWorks ? 'milder-works' : 'needed';
    },
  }),

  measureItems: fact({
    title: '场所、设施、财物与案件的关系',
    values: ['not-given', 'of-case', 'nothing-listed', 'unrelated', 'daily-necessity'],
    of: (scope) => {
      const items = listed(scope);
      if (!items) return 'not-given';
      if (items.length === 0) return 'nothing-listed';
      const wrong = items.find(({ relation }) => relation !== 'of-case');
      if (!wrong) return 'of-case';
      return [wrong.relation === 'unrelated' ? 'unrelated' : 'daily-necessity', wrong.name];
    },
  }),

  alreadyHeld: fact({
    title: '是否已被查封、扣押、冻结',
    values: ['not-given', 'free', 'by-other-organ', 'in-this-case'],
    of: (scope) => {
      const items = listed(scope);
      if (!items) return 'not-given';
      const held = items.find(({ heldBy }) => heldBy !== undefined);
      if (held) return ['by-other-organ', `${held.name}已被${held.heldBy}查封、扣押`];
      const binding = scope.theCase.measures
        .filter((each) => isBinding(scope.theCase, each, scope.ctx))
        .flatMap((each) => each.items);
      const twice = items.find((item) => binding.some((each) => sameItem(each, item)));
      return twice ? ['in-this-case', `${twice.name}已在本案的措施之中`] : 'free';
    },
  }),

  itemOwners: fact({
    title: '财物属于谁',
    values: ['not-given', 'of-party', 'explained', 'unexplained'],
    of: (scope) => {
      const others = listed(scope)?.filter(({ owner }) => owner !== 'party');
      if (!others) return 'not-given';
      if (others.length === 0) return 'of-party';
      const bare = others.find(({ ownerReason }) => !ownerReason);
      return bare ? ['unexplained', `${bare.name}不属于当事人，没有写明理由`] : 'explained';
    },
  }),

  frozenAmount: fact({
    title: '冻结的数额与涉案金额',
    values: ['not-freezing', 'matches', 'exceeds', 'no-account'],
    of: (scope) => {
      const { kind, account } = proposedMeasure(scope);
      if (kind !== 'freezing') return 'not-freezing';
      if (!account) return 'no-account';
      const { amountFen, caseSumFen } = account;
      const note = `拟冻结${yuanText(amountFen)}元，涉案${yuanText(caseSumFen)}元`;
      return [amountFen <= caseSumFen ? 'matches' : 'exceeds', note];
    },
  }),

  workingCapital: fact({
    title: '为经营预留的流动资金和往来账户',
    values: ['not-needed', 'left', 'missing'],
    of: (scope) => {
      const { kind, account } = proposedMeasure(scope);
      if (kind !== 'freezing' || !account) return 'not-needed';
      if (!scope.theCase.profiles.includes('guangdong')) return 'not-needed';
      if (scope.party?.identity.kind === 'person') return 'not-needed';
      return account.workingCapital ? ['left', account.workingCapital] : 'missing';
    },
  }),

  measureDays: fact({
    title: '措施的期限日数',
    values: ['not-given', 'within', 'over'],
    of: (scope) => {
      const { days, kind } = measureInput(scope);
      if (days === undefined || !kind) return 'not-given';
      const id = kind === 'freezing' ? 'freezing' : 'sealing-or-impoundment';
      const most = deadlineFor(id, scope.theCase.profiles, scope.ctx.on).length.count;
      return days <= most ? 'within' : ['over', `最长${most}日，拟定${days}日`];
    },
  }),

  measureApproval: fact({
    title: '强制措施的批准',
    values: ['approved', 'none', 'later-than-act'],
    of: (scope) => {
      const on = approvedMeasure(scope)?.opinions.at(-1)?.on;
      if (!on) return 'none';
      const { at } = measureInput(scope);
      if (at && dayOf(at) < on) return ['later-than-act', `${chineseDay(on)}才批准`];
      return ['approved', `${chineseDay(on)}批准`];
    },
  }),
};
