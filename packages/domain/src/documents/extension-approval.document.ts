import { ACL, MRP } from '@lpt/law';
import { documentDefinition } from './document.ts';
import { measureOf, measureReference, measureUntil } from './measure-block.ts';
import { measureForm } from './measure-form.ts';
import { given } from './origin.ts';

/** 延长行政强制措施期限审批表。 */
export const extensionApproval = documentDefinition({
  code: 'QZ-07',
  title: '延长行政强制措施期限审批表',
  articles: [ACL.art(25, { para: 1 }), ACL.art(32, { para: 1 }), MRP.art(38, { para: 1 })],
  volume: 'side',
  numberOf: ({ theCase }) => theCase.number ?? theCase.lead.number,
  build: (scope) => {
    const { measure, path } = measureOf(scope);
    const { extension } = measure;
    return measureForm(
      scope,
      { code: 'QZ-07', title: '延长行政强制措施期限审批表', kinds: ['measure-extension'] },
      [
        [{ label: '原措施', content: measureReference(measure, path), span: 12 }],
        [
          {
            label: '延长日数',
            content: [given(extension && `${extension.days}日`, 'measure', `${path}.extension.days`)],
            span: 6,
          },
          { label: '延长至', content: [measureUntil(scope, measure)], span: 6 },
        ],
      ],
    );
  },
});
