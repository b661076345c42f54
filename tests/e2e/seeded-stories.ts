import type { Desk } from './desk-driver.ts';

/** The seeded stories, each opened by an officer of its body: the case page and its papers. */
const seeded = [
  { story: 'dongguan-cargo', login: 'dg-officer1', search: '00977' },
  { story: 'dubu-fertiliser', login: 'db-officer1', search: '肥料' },
  { story: 'tianhe-expired-food', login: 'th-officer1', search: '超过保质期' },
  { story: 'pengjiang-facade', login: 'pj-officer1', search: '临街建筑物' },
  { story: 'shaxi-two-parties', login: 'sx-officer1', search: '未取得食品经营许可' },
] as const;

/** 打开每一个故事：案件页、文书都看得见。 */
export async function openSeededStories(desk: Desk, address: string): Promise<void> {
  for (const { story, login, search } of seeded) {
    const page = await desk.as(login);
    await page.goto(`${address}/desk/cases?q=${encodeURIComponent(search)}`);
    const row = page.getByRole('table').getByRole('link').first();
    await row.waitFor();
    await row.click();
    await page.getByRole('heading', { name: '法定步骤与期限' }).waitFor();
    await desk.look(page, `story-${story}`);
  }
}
