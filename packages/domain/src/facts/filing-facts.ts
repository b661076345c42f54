import { fact } from '../engine/fact.ts';
import { chineseDay, plusMonths } from '../kernel/day.ts';
import { matterOf } from '../matters/matters.ts';
import { isConfirmed } from '../registry/registry.ts';
import { inputOf } from './known-input.ts';
import { violationsOf } from './violations.ts';

/** 线索、管辖、时效、立案。 */
export const filingFacts = {
  matterPower: fact({
    title: '本机关对违法行为所属事项的处罚权',
    values: ['held', 'not-held', 'no-violation', 'body-not-confirmed'],
    of: (scope) => {
      const { theCase, ctx } = scope;
      const body = ctx.registry.body(theCase.body);
      if (!body || !isConfirmed(body, ctx.on))
        return ['body-not-confirmed', '执法主体资格未经确认公告或者已经终止'];
      const violations = violationsOf(scope);
      if (violations.length === 0) return 'no-violation';
      const missing = violations.find(
        ({ matter }) => !ctx.registry.power(theCase.body, matter, 'penalty', ctx.on),
      );
      if (missing)
        return [
          'not-held',
          `${body.name}在${chineseDay(ctx.on)}没有“${matterOf(missing.matter).title}”的处罚权`,
        ];
      const rests = violations.map(
        ({ matter }) => ctx.registry.power(theCase.body, matter, 'penalty', ctx.on)?.restsOn,
      );
      return ['held', [...new Set(rests)].join('；')];
    },
  }),

  parties: fact({
    title: '当事人',
    values: ['named', 'none', 'violation-without-party'],
    of: ({ theCase }) => {
      if (theCase.parties.length === 0) return 'none';
      const loose = theCase.violations.find(({ parties }) => parties.length === 0);
      return loose ? 'violation-without-party' : 'named';
    },
  }),

  reporterAnswer: fact({
    title: '对实名举报人的答复',
    values: ['no-reporter', 'waiting', 'answered'],
    of: ({ theCase: { lead, reporterAnsweredOn } }) => {
      if (!lead.reporter) return 'no-reporter';
      return reporterAnsweredOn ? ['answered', `${chineseDay(reporterAnsweredOn)}已经答复`] : 'waiting';
    },
  }),

  primaFacie: fact({
    title: '初步证据',
    values: ['shown', 'not-shown'],
    of: ({ theCase }) => (theCase.evidence.length + theCase.records.length > 0 ? 'shown' : 'not-shown'),
  }),

  limitation: fact({
    title: '追责时效',
    values: ['inside', 'expired', 'no-violation'],
    of: (scope) => {
      const violations = violationsOf(scope);
      if (violations.length === 0) return 'no-violation';
      const found = scope.theCase.lead.receivedOn;
      const expired = violations.find(({ matter, to, circumstances, filedOn }) => {
        const years = circumstances['harmToLifeOrHealth'] === true ? 5 : matterOf(matter).limitationYears;
        return plusMonths(to, years * 12) < (filedOn ?? found);
      });
      if (!expired) return 'inside';
      return [
        'expired',
        `行为终了于${chineseDay(expired.to)}，${chineseDay(expired.filedOn ?? found)}发现时已经超过追责时效`,
      ];
    },
  }),

  duplicateCheck: fact({
    title: '同一违法行为是否已由其他机关立案的查询',
    values: ['not-given', 'done', 'not-done'],
    of: (scope) => {
      const { duplicateChecked } = inputOf(scope);
      if (duplicateChecked === undefined) return 'not-given';
      return duplicateChecked ? 'done' : 'not-done';
    },
  }),

  verificationExtension: fact({
    title: '核查期限的延长',
    values: ['unused', 'used'],
    of: ({ theCase }) => (theCase.verification?.extendedOn ? 'used' : 'unused'),
  }),

  openInterval: fact({
    title: '正在进行的检测、鉴定等期间',
    values: ['none', 'open'],
    of: ({ theCase }) => {
      const open = theCase.intervals.find(({ to }) => to === undefined);
      return open ? ['open', `自${chineseDay(open.from)}起（${open.paper}）`] : 'none';
    },
  }),
};
