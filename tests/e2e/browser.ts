import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { inBeijing } from './server.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A window of its own: its own cookies, its clock at `when` of Beijing time. Errors of the page are kept in `faults`. */
export async function openWindow(
  browser: Browser,
  faults: string[],
  when: string,
  script = true,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: WIDE,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Pages without script have a policy that would also forbid the accessibility check.
    bypassCSP: !script,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  if (script) await page.clock.setFixedTime(inBeijing(when));
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  return page;
}

type WithAxe = Readonly<{ axe: typeof axe }>;

// Only violations are written out in full; to write out what passed takes most of the time.
async function violationsOf(page: Page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    (rules) =>
      (globalThis as unknown as WithAxe).axe.run(document, { runOnly: rules, resultTypes: ['violations'] }),
    RULES,
  );
}

/**
 * The bar with the button stays in view while a form is scrolled, and what it half covers would be taken for too small
 * to hit. At the end of the form it lies in its own place.
 */
function layBarAtTheEnd(): void {
  for (let box = document.querySelector('.desk-act-foot')?.parentElement; box; box = box.parentElement)
    if (box.scrollHeight > box.clientHeight) box.scrollTop = box.scrollHeight;
}

/** What is wrong with the page at both widths: accessibility, and scrolling sideways. Takes a picture of each. */
export async function examine(page: Page, folder: string, name: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const problems: string[] = [];
  for (const size of [WIDE, PHONE]) {
    await page.setViewportSize(size);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(layBarAtTheEnd);
    const found = await violationsOf(page);
    problems.push(
      ...found.violations.map(
        ({ id, nodes }) =>
          `${name} at ${size.width}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      ),
    );
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) problems.push(`${name} at ${size.width}: scrolls sideways by ${sideways}px`);
    await page.screenshot({ path: join(folder, `${name}-${size.width}.png`), fullPage: size === PHONE });
  }
  await page.setViewportSize(WIDE);
  return problems;
}
