import { describe, expect, test } from 'vitest';
import { aRecordedCase, issuedModels } from '../testing/a-case.ts';
import type { CaseRecorder } from '../testing/case-recorder.ts';
import { documentText } from '../testing/document-text.ts';
import { documentOf } from './documents.ts';
import { filed } from './file-order.ts';

function paper({ events }: CaseRecorder, code: string): string {
  return documentText(issuedModels(events, code).at(-1)!);
}

const whole = aRecordedCase('archived');
const personal = aRecordedCase('archived', { parties: ['person'], hearing: 'withdrawn' });

describe('卷内目录', () => {
  const theCase = whole.theCase();

  test('正卷：立案审批表、决定书及其回证、其他送达的文书、证据、缴款、公示；副卷：内部文书', () => {
    expect(filed(theCase, 'main').map(({ code }) => code)).toEqual([
      'LA-01',
      'JD-02',
      'SD-01',
      'DC-22',
      'GZ-01',
      'SD-01',
      'DC-06',
      'DC-01',
      'DC-05',
      'DC-09',
      'GZ-03',
      'ZX-01',
      'ZX-01',
      'JD-11',
    ]);
    expect(filed(theCase, 'side').map(({ code }) => code)).toEqual([
      'AY-01',
      'DC-26',
      'SH-01',
      'GZ-04',
      'JD-01',
      'JA-01',
    ]);
  });

  test('除封面、目录、备考表以外，每份文书恰好编入一次，与所登记的卷相符', () => {
    for (const recorder of [whole, personal]) {
      const volumes = (['main', 'side'] as const).map((volume) => filed(recorder.theCase(), volume));
      const ids = volumes.flat().map(({ id }) => id);
      const bound = recorder.theCase().documents.filter(({ code }) => !/^JA-0[234]$/.test(code));
      expect(ids.toSorted()).toEqual(bound.map(({ id }) => id).toSorted());
      for (const { code } of volumes[0]!) expect(documentOf(code).volume, code).toBe('main');
      for (const { code } of volumes[1]!) expect(documentOf(code).volume, code).toBe('side');
    }
  });

  test('回证紧随它所证明的文书', () => {
    const main = filed(theCase, 'main');
    const decision = main.findIndex(({ code }) => code === 'JD-02');
    const proof = main[decision + 1]!;
    expect(proof.code).toBe('SD-01');
    expect(proof.on).toBe('2026-04-13');
  });

  test('证据材料列在正卷文书之后', () => {
    const [main, side] = issuedModels(whole.events, 'JA-03')[0]!.blocks;
    expect(main).toMatchObject({ kind: 'table', caption: '正卷' });
    expect(side).toMatchObject({ kind: 'table', caption: '副卷' });
    expect(paper(whole, 'JA-03')).toContain('证据材料');
  });
});
