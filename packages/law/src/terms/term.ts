/**
 * 英文用语的来源。
 * `npc`：全国人大网站公布的英文本中见过；`government`：政府网、新华社、中国日报英文中见过；
 * `published-translation`：出版的法律译本中见过；`press`：只见报道中的概述；
 * `ours`：没有见过官方英文，是我们自己的选择，对外发布英文之前须由法律翻译确认。
 */
export type TermSource = 'npc' | 'government' | 'published-translation' | 'press' | 'ours';

/** 一个法律用语：中文是法律上的名称，英文标识只在代码里使用，从不给当事人看。 */
export type Term = Readonly<{
  zh: string;
  en: string;
  /** 代码里的写法；名称用小驼峰，类型用大驼峰。 */
  identifier: string;
  /** 同一用语的其他写法，例如事件名或者并列的另一半。 */
  also?: readonly string[];
  note?: string;
  source: TermSource;
}>;

/** 不能用或者不能单独用的英文词（假朋友）。 */
export type BannedWord = Readonly<{
  word: string;
  /** `always` 一律不用；`alone` 不能单独成为标识，须有修饰。 */
  when: 'always' | 'alone';
  why: string;
  instead: readonly string[];
}>;
