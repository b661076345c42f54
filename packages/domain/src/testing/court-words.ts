import { type Day, day } from '../kernel/day.ts';
import { demoContext } from './case-recorder.ts';
import type { HistoryWord } from './history.ts';

const P1 = 'P1';
const dayAt = (rest: readonly string[], index: number): Day => day(rest[index] ?? '');

function courtAnswer(outcome: 'accepted' | 'not-accepted' | 'granted' | 'refused' | 'executed'): HistoryWord {
  return (history, rest) => {
    const step = {
      on: dayAt(rest, 0),
      outcome,
      paper: '（2026）粤0000行审1号',
      plainlyIllegal: rest[1] === '听取意见',
    };
    history.record(step.on, { type: 'CourtAnswered', party: P1, step });
  };
}

/** 扣押财物、申请法院的经过。 */
export const courtWords: Readonly<Record<string, HistoryWord>> = {
  扣押: (history, rest) => {
    const on = dayAt(rest, 0);
    const { at } = demoContext(on);
    history.record(on, {
      type: 'MeasureImplemented',
      party: P1,
      measure: {
        id: 'M1',
        kind: 'impoundment',
        party: P1,
        number: '强措1号',
        document: history.nextDocument(),
        basis: { level: 'law', provision: '（演示）法律第二条' },
        reasons: '涉案车辆',
        at,
        on,
        days: 30,
        items: [],
        officers: [],
        scene: {
          place: '样例公路',
          partyCalled: true,
          partyPresent: true,
          told: true,
          statement: '无',
          signature: 'signed',
          handedOver: true,
        },
        testing: [],
        custody: [],
        applications: [],
        disposals: [],
      },
    });
  },
  申请法院: (history, rest) => {
    const on = dayAt(rest, 0);
    history.record(on, {
      type: 'CourtExecutionApplied',
      party: P1,
      court: {
        number: '申执1号',
        document: history.nextDocument(),
        on,
        route: 'unchallenged',
        court: '样例区人民法院',
        claims: '强制执行罚款',
        attachments: ['decision', 'evidence', 'views', 'object'],
        ...(rest[1] === '立即' ? { urgent: '危害公共安全' } : {}),
        steps: [],
        reviews: [],
      },
    });
  },
  法院受理: courtAnswer('accepted'),
  法院不受理: courtAnswer('not-accepted'),
  法院准予: courtAnswer('granted'),
  法院不准予: courtAnswer('refused'),
  法院执行完毕: courtAnswer('executed'),
};
