import { ACL, MRP } from '@lpt/law';
import { liftingGroundTitles } from '../case/coercive-measure.ts';
import { documentDefinition } from './document.ts';
import { measureOf, measureReference } from './measure-block.ts';
import { measureForm } from './measure-form.ts';
import { given } from './origin.ts';

/** 解除行政强制措施审批表。 */
export const liftingApproval = documentDefinition({
  code: 'QZ-09',
  title: '解除行政强制措施审批表',
  articles: [ACL.art(28, { para: 1 }), ACL.art(33, { para: 1 }), MRP.art(36, { para: 1 })],
  volume: 'side',
  numberOf: ({ theCase }) => theCase.number ?? theCase.lead.number,
  build: (scope) => {
    const { measure, path } = measureOf(scope);
    const ground = measure.ended?.how === 'lifted' ? liftingGroundTitles[measure.ended.ground] : undefined;
    return measureForm(
      scope,
      { code: 'QZ-09', title: '解除行政强制措施审批表', kinds: ['measure-lifting'] },
      [
        [{ label: '原措施', content: measureReference(measure, path), span: 12 }],
        [{ label: '解除的情形', content: [given(ground, 'measure', `${path}.ended.ground`)], span: 12 }],
      ],
    );
  },
});
