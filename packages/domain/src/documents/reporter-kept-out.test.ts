import { describe, expect, test } from 'vitest';
import { yuan } from '../kernel/money.ts';
import { aRecordedCase, issuedModels } from '../testing/a-case.ts';
import type { CaseRecorder } from '../testing/case-recorder.ts';
import { documentText } from '../testing/document-text.ts';

function paper({ events }: CaseRecorder, code: string): string {
  return documentText(issuedModels(events, code).at(-1)!);
}

describe('举报人', () => {
  const reporter = { name: '孙样举', contact: '000-13579' };

  test('举报人的称呼和联系方式不出现在任何文书里，即使写进了线索内容', () => {
    for (const parties of [['organisation'], ['person', 'individual-business']] as const)
      for (const outcome of ['penalty', 'no-penalty'] as const) {
        const recorder = aRecordedCase('archived', { reporter, parties, outcome, fineFen: yuan(60_000) });
        expect(recorder.theCase().lead.content).toContain(reporter.name);
        for (const event of recorder.events)
          if (event.type === 'DocumentIssued') {
            expect(JSON.stringify(event.model), event.document.code).not.toContain(reporter.name);
            expect(JSON.stringify(event.model), event.document.code).not.toContain(reporter.contact);
          }
      }
  });

  test('登记表只写依法保密', () => {
    expect(paper(aRecordedCase('lead', { reporter }), 'AY-01')).toContain('依法保密，另行保存');
  });
});
