import { test } from 'vitest';
import { executionCases } from './testing/execution-plots.ts';
import { documentText } from './testing/document-text.ts';
test('x', () => {
  const seen = new Set<string>();
  for (const events of Object.values(executionCases))
    for (const e of events) if (e.type === 'DocumentIssued' && /^(ZX|JD-1[23])/.test(e.document.code)) {
      const k = e.document.code + e.document.title; if (seen.has(k)) continue; seen.add(k);
      console.log('=== ' + e.document.code + ' ' + e.document.title + ' ' + (e.document.number ?? '') + '\n' + documentText(e.model) + '\n' + JSON.stringify(e.model.signOff ?? null));
    }
});
