import type { Day } from '../kernel/day.ts';

/**
 * 值的来历：哪一步、谁填写的，或者由什么算出。后面的文书只引用，不重打。
 * `label` 给人看，如“立案审批表”“执法人员填写”“按送达日计算”；`path` 是案件数据里的位置。
 */
export type Origin = Readonly<{ label: string; path?: string }>;

/** 文书里的一个值：固定文字直接写字符串；来自案件数据的带来历。 */
export type Value = string | Readonly<{ text: string; from: Origin }>;

/** 行内内容：值、加粗的值。段落是行内内容的列表。 */
export type Inline = Value | Readonly<{ strong: Value }>;

/** 表单的一格。`opinion` 是审批意见格：意见、签名人、日期；未办理时留空格由渲染划去。 */
export type FormCell = Readonly<{
  label?: string;
  content?: readonly Inline[];
  opinion?: Readonly<{ text: Value; signer: Value; on: Value }> | 'pending';
  /** 占几列，整行共 12 列；不写则平分。 */
  span?: number;
  /** 至少几行高。 */
  lines?: number;
}>;

/** 文书的一块。 */
export type Block =
  | Readonly<{
      kind: 'paragraph';
      content: readonly Inline[];
      indent?: boolean;
      align?: 'left' | 'center' | 'right';
    }>
  | Readonly<{ kind: 'heading'; level: 1 | 2 | 3; text: string }>
  | Readonly<{ kind: 'fields'; rows: readonly Readonly<{ label: string; value: Value }>[] }>
  | Readonly<{ kind: 'list'; items: readonly (readonly Inline[])[] }>
  | Readonly<{
      kind: 'table';
      caption?: string;
      columns: readonly Readonly<{ title: string; width?: number; align?: 'left' | 'center' | 'right' }>[];
      rows: readonly (readonly Value[])[];
    }>
  | Readonly<{ kind: 'form'; rows: readonly (readonly FormCell[])[] }>
  | Readonly<{ kind: 'dialogue'; turns: readonly Readonly<{ question: Value; answer: Value }>[] }>
  | Readonly<{
      kind: 'signatures';
      /** 签名行。`names` 为已经签名的人；没有则留签名横线（当场手签）。 */
      lines: readonly Readonly<{ role: string; names?: readonly Value[]; on?: Value; note?: Value }>[];
    }>
  | Readonly<{ kind: 'blank-below' }>;

/** 版式：决定书一类的公文、审批表一类的表格、笔录、清单、卷宗封面、卷内目录。 */
export type Layout = 'letter' | 'form' | 'record' | 'list' | 'cover' | 'catalogue';

/** 一份文书的内容。由案件数据算出，签发时冻结；渲染只排版，不改一字。 */
export type DocumentModel = Readonly<{
  /** 文书种类代号，如 `JD-02`。 */
  code: string;
  /** 文书名称，如“行政处罚决定书”。 */
  title: string;
  /** 机关名称，标题第一行。 */
  organ: string;
  layout: Layout;
  /** 文号或者案号。 */
  number?: Value;
  /** 文号前的说明，如“案号”；公文的文号不写。 */
  numberLabel?: string;
  addressee?: Value;
  blocks: readonly Block[];
  /** 落款：机关、日期，是否盖章。 */
  signOff?: Readonly<{ organ: string; on: Day; seal: boolean }>;
  /** 页脚份数说明，如“本文书一式两份：一份送达，一份归档”。 */
  copies?: string;
  /** 核对真伪的说明：校验码和网址。签发以后才算得出，打印以前补上；签发的内容里没有。 */
  check?: string;
  /** 二维码：内容、旁边的说明。 */
  qr?: Readonly<{ content: string; caption: string }>;
}>;

/** 值的文字。 */
export function textOf(value: Value): string {
  return typeof value === 'string' ? value : value.text;
}

/** 行内内容的文字。 */
export function inlineText(content: readonly Inline[]): string {
  return content
    .map((part) => (typeof part === 'object' && 'strong' in part ? textOf(part.strong) : textOf(part)))
    .join('');
}
