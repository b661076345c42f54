import type { Case } from '../case/case.ts';
import { type Inspection, type InspectionStage, inspectionStage } from '../case/inspection.ts';
import type { Clock } from '../clocks/clock.ts';
import { type Draft, dueBy } from './task.ts';

const nextAct: Readonly<Partial<Record<InspectionStage, Pick<Draft, 'act' | 'title'>>>> = {
  selected: { act: 'request-inspection', title: '检查报批' },
  approved: { act: 'notify-inspection', title: '通知检查对象' },
  notified: { act: 'check-in-inspection', title: '亮证扫码入企' },
  'on-site': { act: 'record-inspection', title: '制作检查笔录' },
  recorded: { act: 'give-inspection-result', title: '告知检查结果' },
};

/** 行政检查的待办：确定对象、报批、通知、入企、记录、告知、改正、复查、转线索、公示、答复投诉、办结、归档。 */
export function inspectionTasks(theCase: Case, clocks: readonly Clock[]): readonly Draft[] {
  const { inspection } = theCase;
  if (!inspection || theCase.phase === 'archived') return [];
  if (theCase.phase === 'closed') return [{ role: 'archivist', title: '立卷归档', act: 'archive-case' }];
  return [
    ...progress(theCase, inspection),
    ...followUps(theCase, inspection),
    ...publication(inspection, clocks),
    ...inspection.complaints
      .filter(({ answer }) => !answer)
      .map(
        ({ id }): Draft => ({
          role: 'unit-head',
          title: '答复企业投诉',
          act: 'answer-inspection-complaint',
          mark: id,
        }),
      ),
  ];
}

function progress(theCase: Case, inspection: Inspection): readonly Draft[] {
  const stage = inspectionStage(inspection);
  const pending = theCase.requests.some(({ kind, status }) => kind === 'inspection' && status === 'pending');
  if (stage === 'planned') return [selection(inspection)];
  const makeUp: Draft = { role: 'handler', act: 'request-inspection', title: '补办检查批准' };
  const late =
    inspection.urgent && !inspection.approvedOn && !pending && stage !== 'selected' ? [makeUp] : [];
  if (stage === 'selected' && pending) return [];
  const next = nextAct[stage];
  if (next) return [{ role: 'handler', ...next }, ...late];
  return stage === 'published' && settled(theCase, inspection)
    ? [{ role: 'handler', act: 'close-inspection', title: '检查办结' }, ...late]
    : late;
}

function selection({ kind }: Inspection): Draft {
  return kind === 'daily'
    ? { role: 'handler', act: 'draw-inspection', title: '双随机抽取检查对象和人员' }
    : { role: 'handler', act: 'assign-inspection', title: '确定检查对象和人员' };
}

function settled({ corrections }: Case, { result, lead }: Inspection): boolean {
  if (result?.outcome === 'open-lead' && !lead) return false;
  return corrections.every(({ recheck }) => recheck);
}

function followUps({ corrections }: Case, { result, lead }: Inspection): readonly Draft[] {
  const rechecks = corrections
    .filter(({ recheck }) => !recheck)
    .map(
      ({ id, number, party, dueOn }): Draft => ({
        role: 'handler',
        title: `复查整改情况（${number}）`,
        act: 'recheck-inspection',
        party,
        dueOn,
        mark: id,
      }),
    );
  if (result?.outcome === 'order-correction' && corrections.length === 0)
    return [{ role: 'handler', title: '责令改正', act: 'order-correction', party: 'P1' }];
  if (result?.outcome === 'open-lead' && !lead)
    return [{ role: 'handler', title: '登记线索并关联', act: 'open-inspection-lead' }, ...rechecks];
  return rechecks;
}

function publication(
  { result, publication: published }: Inspection,
  clocks: readonly Clock[],
): readonly Draft[] {
  if (!result || published) return [];
  const clock = clocks.find(({ id }) => id === 'inspection-publication');
  return [
    {
      role: 'publisher',
      title: `公示检查结果（${result.number}）`,
      act: 'publish-inspection-result',
      ...dueBy(clock),
    },
  ];
}
