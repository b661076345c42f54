import { ACL, cite, MRP } from '@lpt/law';
import type { Case } from '../case/case.ts';
import { type LiftingGround, liftingGroundTitles, type Measure } from '../case/coercive-measure.ts';
import { documentDefinition } from './document.ts';
import { itemsTable } from './items-block.ts';
import { measureOf, measureReference } from './measure-block.ts';
import type { Block, Inline } from './model.ts';
import { officersLine } from './officers-block.ts';
import { organOf, sealed, servedCopies } from './organ.ts';
import { given, givenDay } from './origin.ts';
import { heading, paragraph } from './paragraph.ts';
import { addresseeOf } from './preservation-block.ts';

const items: Readonly<Record<LiftingGround, number>> = {
  'no-violation': 1,
  unrelated: 2,
  decided: 3,
  expired: 4,
  'no-longer-needed': 5,
};

function reasonText({ ended, kind }: Measure, path: string): readonly Inline[] {
  if (ended?.how === 'lifted') {
    const no = { para: 1, item: items[ended.ground] };
    const by = kind === 'freezing' ? ACL.art(33, no) : ACL.art(28, no);
    return [
      '因',
      given(liftingGroundTitles[ended.ground], 'measure', `${path}.ended.ground`),
      `，依据${cite(by)}的规定，现予解除。`,
    ];
  }
  return [`经行政机关负责人审查，不应当采取强制措施，依据${cite(ACL.art(19))}的规定，现立即解除。`];
}

function returnBlocks(theCase: Case, measure: Measure, path: string): readonly Block[] {
  if (measure.kind === 'freezing') return [paragraph('本机关同时通知金融机构解除冻结。')];
  return [
    heading('退还财物清单'),
    itemsTable(theCase, measure.items, `${path}.items`, 'measure'),
    paragraph(
      `上列财物立即退还；已经先行处置的，退还所得款项（${cite(ACL.art(28, { para: 2 }))}）。当事人查验无误后签收。`,
    ),
  ];
}

/** 解除行政强制措施决定书，附退还财物清单。 */
export const liftingDecision = documentDefinition({
  code: 'QZ-10',
  title: '解除行政强制措施决定书',
  articles: [ACL.art(28), ACL.art(33), MRP.art(42)],
  needsService: true,
  sealed: true,
  numberOf: (scope) => {
    const { ended } = measureOf(scope).measure;
    return ended && 'number' in ended ? ended.number : undefined;
  },
  build: (scope) => {
    const { measure, path } = measureOf(scope);
    const { ended } = measure;
    const number = ended && 'number' in ended ? ended.number : undefined;
    return {
      code: 'QZ-10',
      title: '解除行政强制措施决定书',
      organ: organOf(scope).name,
      layout: 'letter',
      number: given(number, 'number', `${path}.ended.number`),
      addressee: addresseeOf(scope),
      blocks: [
        paragraph(
          ...measureReference(measure, path),
          '，自',
          givenDay(ended?.on, 'measure', `${path}.ended.on`),
          '起解除。',
          ...reasonText(measure, path),
        ),
        ...returnBlocks(scope.theCase, measure, path),
        {
          kind: 'signatures',
          lines: [{ role: '当事人查验签收' }, officersLine('执法人员', measure.officers, 'measure')],
        },
      ],
      signOff: sealed(scope),
      copies: servedCopies,
    };
  },
});
