const surnames = '陈李黄张梁林刘王吴何罗邓郑杨叶曾冯谢钟廖蔡卢彭潘';

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** 第 n 个干支，1 为甲子，六十个一轮。 */
export function sexagenary(n: number): string {
  return `${STEMS.charAt((n - 1) % STEMS.length)}${BRANCHES.charAt((n - 1) % BRANCHES.length)}`;
}

/** 第 n 个姓，二十四个循环取用，从 0 起。 */
export function surname(n: number): string {
  return surnames.charAt(n % surnames.length);
}
