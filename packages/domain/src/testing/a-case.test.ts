import { describe, expect, test } from 'vitest';
import { performed } from '../case/party-stage.ts';
import { aRecordedCase, caseStages } from './a-case.ts';

describe('构造的案件', () => {
  test('每一步都可以停下，版本就是事件数', () => {
    for (const stage of caseStages) {
      const recorder = aRecordedCase(stage);
      expect(recorder.theCase().version, stage).toBe(recorder.events.length);
    }
  });

  test('走到最后为已归档，当事人已执行完毕', () => {
    const theCase = aRecordedCase('archived').theCase();
    expect(theCase.phase).toBe('archived');
    expect(theCase.parties.every((party) => performed(party))).toBe(true);
  });
});
