import { describe, expect, test } from 'vitest';
import type { NoPenaltyReason } from '../case/people.ts';
import { aRecordedCase, issuedModels } from '../testing/a-case.ts';
import type { CaseRecorder } from '../testing/case-recorder.ts';
import { documentText } from '../testing/document-text.ts';

function paper({ events }: CaseRecorder, code: string): string {
  return documentText(issuedModels(events, code).at(-1)!);
}

describe('不予处罚决定书', () => {
  const grounds: readonly (readonly [NoPenaltyReason, string, boolean])[] = [
    ['minor-no-harm', '《行政处罚法》第三十三条第一款', true],
    ['first-minor-corrected', '《行政处罚法》第三十三条第一款', true],
    ['no-fault', '《行政处罚法》第三十三条第二款', true],
    ['under-fourteen', '《行政处罚法》第三十条', true],
    ['mental-incapacity', '《行政处罚法》第三十一条', true],
    ['limitation-expired', '《行政处罚法》第三十六条', true],
    ['not-made-out', '《行政处罚法》第五十七条第一款第三项', false],
  ];
  for (const [noPenaltyReason, article, unlawful] of grounds)
    test(`${noPenaltyReason}：${article}`, () => {
      const text = paper(aRecordedCase('decided', { outcome: 'no-penalty', noPenaltyReason }), 'JD-03');
      expect(text).toContain(`依据${article}的规定，本机关决定对当事人不予行政处罚。`);
      expect(text.includes('违反了')).toBe(unlawful);
      expect(text).toContain('60日内向广州市天河区人民政府申请行政复议');
    });

  test('依法进行教育；事实不成立的没有教育', () => {
    const educated = paper(aRecordedCase('decided', { outcome: 'no-penalty' }), 'JD-03');
    const unproved = paper(
      aRecordedCase('decided', { outcome: 'no-penalty', noPenaltyReason: 'not-made-out' }),
      'JD-03',
    );
    expect(educated).toContain('依据《行政处罚法》第三十三条第三款的规定，本机关对当事人进行教育');
    expect(unproved).not.toContain('教育');
  });
});
