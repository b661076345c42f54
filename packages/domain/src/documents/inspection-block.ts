import { type Citation, citeAll } from '@lpt/law';
import type { Case } from '../case/case.ts';
import { type Inspection, inspectionKindTitles } from '../case/inspection.ts';
import type { Party } from '../case/party.ts';
import { matterOf } from '../matters/matters.ts';
import type { DocumentModel, Value } from './model.ts';
import { given } from './origin.ts';

/** 检查的案卷；没有检查任务的不能制作检查文书，是程序的错误，直接抛出。 */
export function inspectionOf({ inspection }: Case): Inspection {
  if (!inspection) throw new Error('no inspection in this case');
  return inspection;
}

/** 检查对象。 */
export function inspectedOf({ parties }: Case): Party {
  const [party] = parties;
  if (!party) throw new Error('nobody to inspect yet');
  return party;
}

/** 检查任务编号。 */
export function taskNumberOf({ lead }: Case): Required<Pick<DocumentModel, 'number' | 'numberLabel'>> {
  return { number: given(lead.number, 'number', 'lead.number'), numberLabel: '检查任务编号' };
}

/** 检查事项，顿号相连。 */
export function itemsText({ items }: Inspection): Value {
  return given(items.map(({ title }) => title).join('、'), 'matter', 'inspection.items');
}

/** 检查事项所涉及的规定。 */
export function itemsBasis({ items }: Inspection): Value {
  const basis: readonly Citation[] = items.flatMap(({ matter }) => matterOf(matter).violates);
  return given(citeAll(basis), 'matter', 'inspection.items');
}

/** 检查的来源：年度计划、线索，或者专项检查的批准。 */
export function sourceText({ kind, plan, clue, special }: Inspection): Value {
  const paper = plan?.number ?? clue?.number ?? special?.number ?? '';
  return given(`${inspectionKindTitles[kind]}（${paper}）`, 'inspection', 'inspection.kind');
}

/** 检查频次：本年第几次，公布的上限。 */
export function frequencyText({ visits, cap, special }: Inspection): Value {
  const which = visits ? `${visits.year}年第${visits.counted + 1}次` : '';
  const limit = cap === undefined ? '' : `，年度频次上限${cap}次`;
  const above = special?.orderedFromAbove ? '，上级部署的专项检查不计入上限' : '';
  return given(`${which}${limit}${above}`, 'computed', 'inspection.visits');
}

/** 确定对象和人员的办法。 */
export function selectionText({ draws, assignment }: Inspection): Value {
  const draw = draws.at(-1);
  if (draw) {
    const { seed, firms, inspectors } = draw.question;
    const again = draws.length > 1 ? `，第${draws.length}次抽取，理由：${draw.reason ?? ''}` : '';
    return given(
      `双随机抽取（对象名录${firms.version}、人员名录${inspectors.version}、种子${seed}）${again}`,
      'inspection',
      'inspection.draws',
    );
  }
  return given(assignment?.reason || '依线索或者方案确定', 'inspection', 'inspection.assignment');
}
