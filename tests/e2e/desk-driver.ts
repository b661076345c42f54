import type { Browser, Locator, Page } from 'playwright-core';
import { examine, openWindow } from './browser.ts';
import type { Platform } from './server.ts';

/** The desk as its officers use it: one window for each login. */
export type Desk = Readonly<{
  problems: string[];
  as(login: string): Promise<Page>;
  /** Opens an act from the case page, fills its form and hands it in; fails with what the page says. */
  act(login: string, title: string, fill?: (form: Locator) => Promise<void>, picture?: string): Promise<void>;
  /** Approves from the approval page, or returns with a reason. */
  approve(login: string, kind: string, options?: { returns?: string; picture?: string }): Promise<void>;
  /** The case all acts go to. */
  setCase(url: string): void;
  /** A window of nobody's, at the time of the stories. */
  open(script?: boolean): Promise<Page>;
  /** Lets days pass. Whoever was signed in signs in anew. */
  turnTo(when: string): Promise<void>;
  look(page: Page, name: string): Promise<void>;
}>;

export const PASSWORD = 'Lpt-demo-2026';

export function field(place: Page | Locator, label: string): Locator {
  return place.getByLabel(label, { exact: true });
}

export async function choose(place: Page | Locator, group: string, answer: string): Promise<void> {
  await place.getByRole('group', { name: group, exact: true }).getByLabel(answer, { exact: true }).check();
}

/** Signs in and waits for the frame of the app. */
export async function signIn(page: Page, address: string, login: string): Promise<void> {
  await page.goto(address);
  await field(page, '账号').fill(login);
  await field(page, '口令').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('banner').waitFor();
  await page.getByRole('navigation').first().waitFor();
}

export function openDesk(browser: Browser, platform: Platform, begins: string, pictures: string): Desk {
  const { address } = platform;
  const windows = new Map<string, Page>();
  const problems: string[] = [];
  let caseUrl = '';
  /** Whose page shows the case as it is: after an act the page reads it anew by itself. */
  let upToDate: string | undefined;
  let now = begins;

  const as = async (login: string): Promise<Page> => {
    const open = windows.get(login);
    if (open) return open;
    const page = await openWindow(browser, problems, now);
    await signIn(page, `${address}/desk/`, login);
    windows.set(login, page);
    return page;
  };

  const look = async (page: Page, name: string): Promise<void> => {
    problems.push(...(await examine(page, pictures, name)));
  };

  return {
    problems,
    as,
    look,
    open: (script = true) => openWindow(browser, problems, now, script),
    turnTo: async (when) => {
      await Promise.all([...windows.values()].map((page) => page.context().close()));
      windows.clear();
      upToDate = undefined;
      await platform.turnTo(when);
      now = when;
    },
    setCase: (url) => {
      caseUrl = url;
      upToDate = undefined;
    },
    act: async (login, title, fill, picture) => {
      const page = await as(login);
      if (upToDate !== login || page.url() !== caseUrl) await page.goto(caseUrl);
      await startAct(page, title);
      const drawer = page.getByRole('dialog', { name: title });
      await drawer.getByRole('button', { name: '提交办理' }).waitFor();
      await fill?.(drawer);
      if (picture) await look(page, picture);
      await drawer.getByRole('button', { name: '提交办理' }).click();
      await settled(drawer, title);
      upToDate = login;
    },
    approve: async (login, kind, { returns, picture } = {}) => {
      const page = await as(login);
      await page.goto(`${caseUrl.replace(/\?.*/, '')}/approvals/${kind}`);
      const decide = page.getByRole('button', { name: returns ? /^退回/ : /^批准/ }).first();
      await decide.waitFor();
      if (picture) await look(page, picture);
      if (returns) await page.getByRole('textbox', { name: '审批意见' }).fill(returns);
      await decide.click();
      await page.waitForURL(/\/desk\/?$/);
      upToDate = undefined;
    },
  };
}

// Whatever the case is not in the middle of is folded away under “另行启动”.
async function startAct(page: Page, title: string): Promise<void> {
  const button = page.getByRole('button', { name: title, exact: true });
  const inside = page.getByRole('button', { name: title, exact: true, includeHidden: true });
  const folded = page.locator('details').filter({ has: inside });
  await button.or(folded).first().waitFor({ state: 'visible' });
  if ((await button.count()) === 0) await folded.first().locator('summary').click();
  await button.click();
}

async function settled(drawer: Locator, title: string): Promise<void> {
  try {
    await drawer.waitFor({ state: 'hidden' });
  } catch (cause) {
    const said = await drawer.getByRole('alert').allTextContents();
    throw new Error(`“${title}”没有办成：${said.join('；')}`, { cause });
  }
}

/** Answers each of these questions with yes. */
export async function yes(form: Page | Locator, ...groups: readonly string[]): Promise<void> {
  for (const group of groups) await choose(form, group, '是');
}
