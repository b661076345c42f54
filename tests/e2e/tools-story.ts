import type { Desk } from './desk-driver.ts';

/** 不立案件也能算期限、数日子、核对一组事实：结果与命令相同。 */
export async function countAndCheck(desk: Desk, address: string): Promise<void> {
  const officer = await desk.as('th-officer1');
  await officer.goto(`${address}/desk/tools`);
  await officer.getByLabel('规则编号').fill('NOT-04');
  await officer.getByLabel('起算的日期').fill('2026-02-13');
  await officer.getByLabel('适用的领域').selectOption('market');
  await officer.getByRole('button', { name: '计算期限' }).click();
  await officer.getByText('最后一日：2026-02-27').waitFor();

  await officer.getByLabel('从哪一日起').fill('2025-12-31');
  await officer.getByRole('button', { name: '数一数' }).click();
  await officer.getByText('2026年1月12日').waitFor();

  await officer.getByRole('button', { name: '填一个例子' }).click();
  await officer.getByRole('button', { name: '检查', exact: true }).click();
  await officer.getByText('有不合法之处').waitFor();
  await desk.look(officer, 'desk-tools');
}
