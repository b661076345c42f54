import type { DocumentModel } from '@lpt/domain';

/** 一份只有正文的公文。 */
export function letter(texts: readonly string[], more: Partial<DocumentModel> = {}): DocumentModel {
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, content: [text] }));
  return { code: 'X-01', title: '通知书', organ: '样例局（演示）', layout: 'letter', blocks, ...more };
}
