import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { storyPage } from './story-page.ts';
import { toldCases } from './told-cases.ts';

describe.each(toldCases())('$name', (told) => {
  test('每一步能办什么、每个期限怎样变化，与提交的页面相同', () => {
    const committed = new URL(`../../../docs/law/stories/${told.name}.md`, import.meta.url);
    expect(storyPage(told)).toBe(readFileSync(committed, 'utf8'));
  });
});
