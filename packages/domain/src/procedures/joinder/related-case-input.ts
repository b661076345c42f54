import { z } from 'zod';
import { dayInput, shortText } from '../../engine/inputs.ts';

/** 另一案件：编号、案号、立案日期。 */
export const relatedCaseInput = z
  .strictObject({
    caseId: shortText('案件编号', 60),
    number: shortText('案号', 60),
    filedOn: dayInput('立案日期'),
  })
  .meta({ title: '另一案件', widget: 'related-case' });
