import { fact } from '../engine/fact.ts';
import { chineseInstant } from '../kernel/instant.ts';
import { measureInput, proposedMeasure } from './measure-scope.ts';

/** 怎样实施：通知到场、见证、告知、交付、金融机构、音像记录。 */
export const measureSiteFacts = {
  partyCalled: fact({
    title: '通知当事人到场',
    values: ['not-given', 'yes', 'no'],
    of: (scope) => {
      const { partyCalled } = measureInput(scope);
      if (partyCalled === undefined) return 'not-given';
      return partyCalled ? 'yes' : 'no';
    },
  }),

  siteWitness: fact({
    title: '当事人到场或者见证人',
    values: ['not-given', 'party-present', 'witnessed', 'nobody'],
    of: (scope) => {
      const { partyPresent, witness } = measureInput(scope);
      if (partyPresent === undefined) return 'not-given';
      if (partyPresent) return 'party-present';
      return witness ? ['witnessed', `见证人${witness}`] : 'nobody';
    },
  }),

  reasonsTold: fact({
    title: '当场告知理由、依据、权利和救济途径',
    values: ['not-given', 'yes', 'no'],
    of: (scope) => {
      const { told } = measureInput(scope);
      if (told === undefined) return 'not-given';
      return told ? 'yes' : 'no';
    },
  }),

  bankNotice: fact({
    title: '向金融机构交付冻结通知书',
    values: ['not-freezing', 'not-given', 'delivered', 'missing'],
    of: (scope) => {
      if (proposedMeasure(scope).kind !== 'freezing') return 'not-freezing';
      const { at, bankNotified } = measureInput(scope);
      if (!at) return 'not-given';
      return bankNotified ? 'delivered' : 'missing';
    },
  }),

  // 冻结在金融机构办理，不在现场，音像记录的要求只对查封、扣押。
  recording: fact({
    title: '全过程音像记录',
    values: ['not-given', 'not-needed', 'unbroken', 'gap-explained', 'gap-unexplained', 'missing'],
    of: (scope) => {
      const { at, recording } = measureInput(scope);
      if (!at) return 'not-given';
      if (!scope.theCase.profiles.includes('guangdong') || proposedMeasure(scope).kind === 'freezing')
        return 'not-needed';
      if (!recording) return 'missing';
      if (recording.from > at || recording.to < at) return ['missing', '音像记录没有包括实施措施的时刻'];
      const bare = recording.gaps.find(({ explained }) => explained === 'none');
      if (bare) {
        const minutes = Math.round((Date.parse(bare.to) - Date.parse(bare.from)) / 60_000);
        return ['gap-unexplained', `${chineseInstant(bare.from)}起中断${minutes}分钟，没有说明`];
      }
      return recording.gaps.length > 0 ? 'gap-explained' : 'unbroken';
    },
  }),

  siteTime: fact({
    title: '现场实施的时刻',
    values: ['not-given', 'past', 'in-future'],
    of: (scope) => {
      const { at } = measureInput(scope);
      if (!at) return 'not-given';
      return at > scope.ctx.at ? ['in-future', chineseInstant(at)] : 'past';
    },
  }),
};
