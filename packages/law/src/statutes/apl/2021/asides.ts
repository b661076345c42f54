import type { Aside } from '../../../citation.ts';

/** 《行政处罚法》里没有对应系统动作的条，每条说明为什么。 */
export const aplAsides: readonly Aside[] = [
  { articles: [1, 2, 3, 4, 6], standing: 'text-only', why: '目的、定义和原则，体现在具体条文里' },
  { articles: [5, 7], standing: 'text-only', why: '总的要求，由裁量、告知、救济各条落实' },
  { articles: [8], standing: 'text-only', why: '民事、刑事责任不由本系统认定，移送另有规则' },
  { articles: [9], standing: 'text-only', why: '处罚种类的封闭清单，由处罚种类的类型承担' },
  { articles: [10, 11, 12, 13, 14], standing: 'others', why: '写给立法机关：谁能设定什么处罚' },
  { articles: [15], standing: 'others', why: '写给制定机关：定期评估，系统只提供统计' },
  { articles: [17, 18, 19], standing: 'text-only', why: '主体资格，由主体和事项登记核对' },
  { articles: [21], standing: 'text-only', why: '受委托组织的条件，由委托登记时人工核对' },
  { articles: [34, 39], standing: 'text-only', why: '基准和事前信息须公开，由公示清单核对' },
  { articles: [53], standing: 'text-only', why: '指向第六十七条至第六十九条，由那里落实' },
  { articles: [77, 78, 79, 80, 81, 82, 83], standing: 'others', why: '写给追责机关：系统留痕，不作追责决定' },
  { articles: [84], standing: 'text-only', why: '涉外当事人同样办理，没有另外的步骤' },
  { articles: [86], standing: 'text-only', why: '施行日，记在版本的起止日期里' },
];
