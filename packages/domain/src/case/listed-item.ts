/** 当场清点的一件或者一批物品，写进清单。 */
export type ListedItem = Readonly<{
  name: string;
  specification: string;
  /** 数量，大于零；单位由 `unit` 写明。 */
  quantity: number;
  unit: string;
  condition: string;
  /** 存放地点。 */
  place: string;
  /** 保管人。 */
  keeper: string;
  /** 照片、录像所登记的证据编号。 */
  photos: readonly string[];
}>;

/** 是不是同一件物品：名称、规格、单位都相同。用来识别变相的重复保存、重复查封。 */
export function sameItem(a: ListedItem, b: ListedItem): boolean {
  return a.name === b.name && a.specification === b.specification && a.unit === b.unit;
}
