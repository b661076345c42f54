import type { Case } from '../case/case.ts';
import type { ListedItem } from '../case/listed-item.ts';
import type { Block } from './model.ts';
import { given, type OriginName } from './origin.ts';

/** 清单：序号、名称、规格、数量、状况、存放地点、保管人、照片录像的名称。 */
export function itemsTable(
  { evidence }: Pick<Case, 'evidence'>,
  items: readonly ListedItem[],
  path: string,
  origin: OriginName,
): Extract<Block, { kind: 'table' }> {
  const nameOf = (photo: string) => evidence.find(({ id }) => id === photo)?.title ?? photo;
  return {
    kind: 'table',
    columns: [
      { title: '序号', align: 'center' },
      { title: '名称' },
      { title: '规格、型号' },
      { title: '数量', align: 'center' },
      { title: '状况' },
      { title: '存放地点' },
      { title: '保管人' },
      { title: '照片、录像' },
    ],
    rows: items.map((item, row) => {
      const at = `${path}.${row}`;
      return [
        String(row + 1),
        given(item.name, origin, `${at}.name`),
        given(item.specification, origin, `${at}.specification`),
        given(`${item.quantity}${item.unit}`, origin, `${at}.quantity`),
        given(item.condition, origin, `${at}.condition`),
        given(item.place, origin, `${at}.place`),
        given(item.keeper, origin, `${at}.keeper`),
        given(item.photos.map(nameOf).join('、'), origin, `${at}.photos`),
      ];
    }),
  };
}

/** 一句话的物品概要：饼干36袋、……。 */
export function itemsText(items: readonly ListedItem[]): string {
  return items.map(({ name, quantity, unit }) => `${name}${quantity}${unit}`).join('、');
}
