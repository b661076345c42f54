/** 要编文号的文书，按文号里的类型词区分；同一个词的文书合编一个流水号。 */
export type NumberKind =
  | 'case-filing'
  | 'rectification-order'
  | 'preservation'
  | 'coercive-measure'
  | 'coercive-measure-extension'
  | 'coercive-measure-release'
  | 'item-list'
  | 'assistance'
  | 'transfer'
  | 'transfer-notification'
  | 'penalty-notice'
  | 'hearing-right-notice'
  | 'hearing-session-notice'
  | 'penalty-decision'
  | 'no-penalty-decision'
  | 'summary-decision'
  | 'decision-correction'
  | 'decision-revocation'
  | 'instalment-decision'
  | 'late-fine-decision'
  | 'demand-notice'
  | 'execution-agreement'
  | 'demolition-announcement'
  | 'substitute-performance'
  | 'execution-change'
  | 'execution-decision'
  | 'court-execution'
  | 'inspection-notice'
  | 'inspection-result'
  | 'supervision-notice'
  | 'supervision-opinion'
  | 'supervision-decision';

/**
 * 通用的类型词。立、罚告、听告、罚、移函、移告、协调、扣清见于已公布的文书和格式，其余是本系统的缺省，
 * 各机关以自己的规定为准，在 `NumberStyle.words` 里改。
 */
export const defaultNumberWords: Readonly<Record<NumberKind, string>> = {
  'case-filing': '立',
  'rectification-order': '责改',
  preservation: '登存',
  'coercive-measure': '强措',
  'coercive-measure-extension': '延强',
  'coercive-measure-release': '解强',
  'item-list': '扣清',
  assistance: '协调',
  transfer: '移函',
  'transfer-notification': '移告',
  'penalty-notice': '罚告',
  'hearing-right-notice': '听告',
  'hearing-session-notice': '听通',
  'penalty-decision': '罚',
  'no-penalty-decision': '不罚',
  'summary-decision': '简罚',
  'decision-correction': '补正',
  'decision-revocation': '撤决',
  'instalment-decision': '缓分',
  'late-fine-decision': '加罚',
  'demand-notice': '催告',
  'execution-agreement': '强执协',
  'demolition-announcement': '强拆公',
  'substitute-performance': '代履决',
  'execution-change': '强执通',
  'execution-decision': '强执决',
  'court-execution': '申执',
  'inspection-notice': '检通',
  'inspection-result': '检告',
  'supervision-notice': '监通',
  'supervision-opinion': '监意',
  'supervision-decision': '监决',
};

/** 文号的写法，各机关不同：粤东交罚〔2025〕00977号、杜府执法决字[2025]第001号、粤中沙溪执罚字〔2024〕1-004号。 */
export type NumberStyle = Readonly<{
  /** 年份的括号；六角括号是公文的规范写法，方括号见于一些镇街。 */
  brackets: '〔〕' | '[]';
  /** 流水号前有没有“第”字。 */
  ordinal: boolean;
  /** 流水号补零到几位；1 为不补。 */
  digits: number;
  /** 流水号前的系列，如“1-”；没有的为空。 */
  series: string;
  /** 与通用类型词不同的词。 */
  words: Readonly<Partial<Record<NumberKind, string>>>;
}>;

/** 规范写法：六角括号，不写“第”，不补零。 */
export const plainNumberStyle: NumberStyle = {
  brackets: '〔〕',
  ordinal: false,
  digits: 1,
  series: '',
  words: {},
};

/** 编号的机关：代字和写法。 */
export type Numbering = Readonly<{ id: string; numberPrefix: string; numberStyle: NumberStyle }>;

/** 文号里的类型词：机关自己的，没有则用通用的。 */
export function numberWord({ numberStyle }: Numbering, kind: NumberKind): string {
  return numberStyle.words[kind] ?? defaultNumberWords[kind];
}

/** 计数器的名字：一个机关、一个类型词、一年一个，每年从 1 起。类型词相同的文书同用一个，文号才不会重复。 */
export function numberCounter(body: Numbering, kind: NumberKind, year: number): string {
  return `${body.id}/${numberWord(body, kind)}/${year}`;
}

/** 文号。`serial` 为正整数，`year` 为四位年份，否则直接抛出。 */
export function documentNumber(body: Numbering, kind: NumberKind, year: number, serial: number): string {
  if (!Number.isSafeInteger(serial) || serial < 1) throw new Error(`not a serial number: ${serial}`);
  if (!Number.isSafeInteger(year) || year < 1000 || year > 9999)
    throw new Error(`not a four-digit year: ${year}`);

  const { brackets, ordinal, digits, series } = body.numberStyle;
  const place = `${brackets.charAt(0)}${year}${brackets.charAt(1)}${ordinal ? '第' : ''}`;
  return `${body.numberPrefix}${numberWord(body, kind)}${place}${series}${String(serial).padStart(digits, '0')}号`;
}
