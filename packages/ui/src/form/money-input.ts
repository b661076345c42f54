import { type Fen, isFen, yuanText } from '@lpt/domain';

/** 读出填写的元：52000、52,000.50。小数最多两位；读不懂的没有。 */
export function fenFromYuan(text: string): Fen | undefined {
  const plain = text.trim().replace(/[,，\s]/g, '');
  const match = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  const amount = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return isFen(amount) ? amount : undefined;
}

/** 写进输入框的元。 */
export function yuanInput(value: unknown): string {
  return typeof value === 'number' && isFen(value) ? yuanText(value) : '';
}
