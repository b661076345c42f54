import { ACL, MRP } from '@lpt/law';
import type { ApprovalRequest } from '../case/case.ts';
import { type Measure, measureKindTitles } from '../case/coercive-measure.ts';
import { measureRequestInput } from '../procedures/coercive-measure/measure-inputs.ts';
import { latestRequest } from './approval-opinions.ts';
import { type DocumentScope, documentDefinition } from './document.ts';
import { itemsText } from './items-block.ts';
import { measureForm } from './measure-form.ts';
import type { FormCell } from './model.ts';
import { partyOf } from './organ.ts';
import { given } from './origin.ts';

/** 审批表写的措施：报批里拟采取的，或者已经当场实施的。 */
type Content = Pick<Measure, 'basis' | 'reasons' | 'days' | 'items'> &
  Readonly<{ kind: string; note: string }>;

function contentOf(scope: DocumentScope, request: ApprovalRequest | undefined): Content {
  const done = scope.theCase.measures.find(({ id }) => id === request?.input['measure']);
  if (done) return { ...done, kind: measureKindTitles[done.kind], note: '情况紧急，当场实施后补办批准' };
  const proposed = measureRequestInput.parse(request?.input);
  const kind = proposed.kind === 'restraint' ? '' : measureKindTitles[proposed.kind];
  return { ...proposed, kind, note: '' };
}

function rowsOf({ kind, basis, reasons, days, items, note }: Content): readonly (readonly FormCell[])[] {
  return [
    [{ label: '采取措施的理由', content: [given(reasons, 'measure')], span: 12, lines: 4 }],
    [{ label: '法律依据', content: [given(basis.provision, 'measure')], span: 12 }],
    [
      { label: '措施', content: [given(kind, 'measure')], span: 6 },
      { label: '期限', content: [given(`${days}日`, 'measure')], span: 6 },
    ],
    [{ label: '场所、设施、财物', content: [given(itemsText(items), 'measure')], span: 12, lines: 2 }],
    [{ label: '备注', content: [given(note, 'measure')], span: 12 }],
  ];
}

/** 行政强制措施审批表；当场紧急实施的，补办时出。 */
export const measureApproval = documentDefinition({
  code: 'QZ-01',
  title: '行政强制措施审批表',
  articles: [ACL.art(18, { item: 1 }), ACL.art(19), MRP.art(36)],
  volume: 'side',
  numberOf: ({ theCase }) => theCase.number ?? theCase.lead.number,
  build: (scope) => {
    const kinds = ['measure', 'measure-late'] as const;
    const request = latestRequest(scope.theCase, kinds, partyOf(scope).id);
    return measureForm(
      scope,
      { code: 'QZ-01', title: '行政强制措施审批表', kinds },
      rowsOf(contentOf(scope, request)),
    );
  },
});
