import { type Desk, signIn } from './desk-driver.ts';

const links = [
  { address: '/desk/cases?open=true', login: 'th-officer1', heading: '案件' },
  { address: '/supervise/findings?level=serious', login: 'th-supervisor', heading: '监督线索' },
] as const;

/** 没有登录打开深处的链接，登录以后就在那里，连同网址里的条件。 */
export async function signInLandsOnTheLink({ open, problems }: Desk, address: string): Promise<void> {
  for (const link of links) {
    const page = await open();
    await signIn(page, `${address}${link.address}`, link.login);
    await page.getByRole('heading', { level: 1, name: link.heading }).waitFor();
    if (page.url() !== `${address}${link.address}`) problems.push(`登录以后到了 ${page.url()}`);
    await page.context().close();
  }
}
