import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TOOLS = ['pdftotext', 'pdfinfo', 'pdffonts', 'qpdf'] as const;
type Tool = (typeof TOOLS)[number];

const missing = TOOLS.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);

/** Whether the tools that look into a PDF are installed; where CI runs they must be. */
export const haveTools = missing.length === 0;

if (!haveTools) {
  if (process.env.CI) throw new Error(`install poppler-utils and qpdf: ${missing.join(', ')} missing`);
  process.stderr.write(`not run: tests that need ${missing.join(', ')}\n`);
}

function inspect(pdf: Uint8Array, tool: Tool, args: (file: string) => string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'lpt-render-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    return execFileSync(tool, args(file), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** 文字，一页一段；换行和空格去掉，因为行断在哪里与内容无关。 */
export function pagesOf(pdf: Uint8Array): readonly string[] {
  const text = inspect(pdf, 'pdftotext', (file) => ['-raw', file, '-']);
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ''));
}

/** 文字，按版面的行。 */
export function linesOf(pdf: Uint8Array, page: number): readonly string[] {
  const text = inspect(pdf, 'pdftotext', (file) => ['-layout', '-f', `${page}`, '-l', `${page}`, file, '-']);
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** 文件属性。 */
export function infoOf(pdf: Uint8Array): Readonly<Record<string, string>> {
  const rows = inspect(pdf, 'pdfinfo', (file) => [file]).split('\n');
  return Object.fromEntries(
    rows
      .filter((row) => row.includes(':'))
      .map((row) => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1).trim()]),
  );
}

/** 用到的字体：名称、是否嵌入、是否子集、有没有文字映射。 */
export function fontsOf(
  pdf: Uint8Array,
): readonly Readonly<{ name: string; embedded: boolean; mapped: boolean }>[] {
  const rows = inspect(pdf, 'pdffonts', (file) => [file])
    .split('\n')
    .slice(2);
  return rows
    .filter((row) => row !== '')
    .map((row) => {
      const [embedded, , mapped] = row.trim().split(/\s+/).slice(-5);
      return { name: row.split(/\s+/)[0] ?? '', embedded: embedded === 'yes', mapped: mapped === 'yes' };
    });
}

/** 结构完好时不抛出。 */
export function checkStructure(pdf: Uint8Array): string {
  return inspect(pdf, 'qpdf', (file) => ['--check', file]);
}
