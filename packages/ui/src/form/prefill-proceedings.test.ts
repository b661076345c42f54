import { acts } from '@lpt/domain';
import { expect, test } from 'vitest';
import { formModel } from './model.ts';
import { proceedingsPrefill } from './prefill-proceedings.ts';

test('写了初值的办理和字段都真有', () => {
  const known = acts.flatMap(({ name, input }) => formModel(input).map((field) => `${name}/${field.name}`));
  for (const place of Object.keys(proceedingsPrefill)) expect(known).toContain(place);
});
