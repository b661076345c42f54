import type { Aside } from '../../../citation.ts';

/** 《行政执法监督条例》里没有对应系统动作的条，每条说明为什么。 */
export const supAsides: readonly Aside[] = [
  { articles: [1, 2, 3, 4], standing: 'text-only', why: '目的、范围、性质和原则，体现在具体条文里' },
  { articles: [5, 35, 36, 38], standing: 'others', why: '写给各级人民政府和国务院监督机构' },
  { articles: [7, 9, 10, 12], standing: 'text-only', why: '职责和监督范围，由各条监督规则落实' },
  { articles: [13], standing: 'text-only', why: '争议协调在系统外进行，只记结果' },
  { articles: [14, 15, 20, 21], standing: 'text-only', why: '监督方式的清单，由监督任务的类型承担' },
  { articles: [16, 19, 23, 24], standing: 'text-only', why: '调研、评议、邀请、指导在系统外进行' },
  { articles: [18], standing: 'text-only', why: '案卷评查看什么，由评查标准落实' },
  { articles: [22, 25], standing: 'text-only', why: '监督措施和配合义务，由监督任务留痕' },
  { articles: [26], standing: 'text-only', why: '三种文书的总入口，由第二十七条至第二十九条落实' },
  { articles: [31, 32], standing: 'text-only', why: '通报和处理建议由监督机构决定，系统只记结果' },
  { articles: [34], standing: 'others', why: '写给各级人民政府：结果用于评价' },
  { articles: [39, 40, 41], standing: 'others', why: '写给追责机关' },
  { articles: [42], standing: 'text-only', why: '垂直管理和部门内部监督参照，由组织层级落实' },
  { articles: [43], standing: 'others', why: '写给国务院监督机构：另行制定制度' },
  { articles: [44], standing: 'text-only', why: '施行日，记在版本的起止日期里' },
];
