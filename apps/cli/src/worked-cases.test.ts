import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from './main.ts';

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** 命令答的一个 JSON 对象，连同退出码。 */
async function answered(line: string): Promise<Readonly<Record<string, unknown>>> {
  const said: string[] = [];
  const io = { out: (text: string) => said.push(text), err: () => undefined, readFile: () => undefined };
  const code = await main([...line.split(' '), '--json'], io);
  expect(said).toHaveLength(1);
  return { code, ...(JSON.parse(said[0] ?? '') as Record<string, unknown>) };
}

async function expectAnswer(line: string, result: string): Promise<void> {
  const found = await answered(line);
  if (/^\d{4}-/.test(result)) expect(found).toMatchObject({ code: 0, date: result });
  else expect(JSON.stringify(found['refused'])).toContain(result);
}

describe('情景表', () => {
  const rows = read('./worked-cases.scenarios.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, , command = '']) => /^(deadline|workdays|days) /.test(command));
  test.each(rows.map(([, title = '', command = '', result = '']) => [title, command, result] as const))(
    '%s',
    async (_title, command, result) => expectAnswer(command, result),
  );
});

describe('说明里的例子', () => {
  const examples = [...read('../../../docs/how-to/deadlines.md').matchAll(/^npx lpt (.+?) +# (\S+)/gm)];
  test('有例子', () => expect(examples.length).toBeGreaterThan(10));
  test.each(examples.map(([, command = '', result = '']) => [command, result] as const))(
    'lpt %s 是 %s',
    async (command, result) => expectAnswer(command, result),
  );
});

describe('命令自己的说明里的例子', () => {
  test.each(['deadline', 'workdays', 'days'])('lpt %s --help', async (name) => {
    const { help } = await answered(`${name} --help`);
    const lines = (help as readonly string[]).join('\n');
    const examples = [...lines.matchAll(/lpt (\S+ .+?) {2,}(\d{4}-\d{2}-\d{2})/g)];
    expect(examples.length).toBeGreaterThan(1);
    for (const [, command = '', result = ''] of examples) await expectAnswer(command, result);
  });
});
