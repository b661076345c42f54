import type { Aside } from '../../../citation.ts';

/** 《行政强制法》里没有对应系统动作的条，每条说明为什么。 */
export const aclAsides: readonly Aside[] = [
  { articles: [1, 2, 3, 4, 6, 7], standing: 'text-only', why: '目的、定义、范围和原则，体现在具体条文里' },
  { articles: [8], standing: 'text-only', why: '总的权利，由告知、陈述申辩、救济各条落实' },
  { articles: [9, 12], standing: 'text-only', why: '措施和执行方式的封闭清单，由相应类型承担' },
  { articles: [11, 14, 15], standing: 'others', why: '写给立法机关和设定机关' },
  { articles: [22], standing: 'text-only', why: '主体资格，由事项登记核对' },
  { articles: [27], standing: 'text-only', why: '期限内作出处理，由第二十五条的期限和解除落实' },
  { articles: [34], standing: 'text-only', why: '强制执行的总入口，由催告和执行决定各条落实' },
  { articles: [47, 48, 49], standing: 'others', why: '写给金融机构、拍卖机构和财政：系统外办理，只记结果' },
  { articles: [61, 62, 63, 64], standing: 'others', why: '写给追责机关：系统留痕，不作追责决定' },
  { articles: [65, 66, 67], standing: 'others', why: '写给金融机构和人民法院' },
  { articles: [68], standing: 'others', why: '赔偿和刑事责任由有权机关认定' },
  { articles: [70], standing: 'text-only', why: '授权组织按机关办理，没有另外的步骤' },
  { articles: [71], standing: 'text-only', why: '施行日，记在版本的起止日期里' },
];
