import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { code, files, root, textOf } from './tree.ts';

const source = files.filter((path) => /^(?:packages|apps|seeds|tools|tests)\//.test(path));

test('no file of code is longer than 300 lines', () => {
  const long = code.map((path) => [path, textOf(path).trimEnd().split('\n').length] as const);
  expect(long.filter(([, lines]) => lines > 300)).toEqual([]);
});

test('every supervision rule and every benchmark has its scenarios beside it', () => {
  const wanting = files
    .filter((path) => /\.(?:rule|benchmark)\.ts$/.test(path))
    .map((path) => path.replace(/\.(?:rule|benchmark)\.ts$/, '.scenarios.md'))
    .filter((path) => !existsSync(join(root, path)));
  expect(wanting).toEqual([]);
});

test('nothing is left to be done in the code', () => {
  const marks = new RegExp(
    `\\b(?:${['TO', 'FIX', 'XX'].map((head, i) => head + ['DO', 'ME', 'X'][i]).join('|')})\\b`,
  );
  expect(
    source.filter((path) => /\.(?:ts|tsx|mjs|css|sql|typ|grit)$/.test(path) && marks.test(textOf(path))),
  ).toEqual([]);
});

test('default exports only where a tool demands one', () => {
  const demanded = /^(?:vitest\.config\.ts|apps\/[^/]+\/vite\.config\.ts|tools\/plain-reporter\.ts)$/;
  const wrong = code.filter((path) => !demanded.test(path) && /^export default\b/m.test(textOf(path)));
  expect(wrong).toEqual([]);
});

test('paths are ASCII, without spaces', () => {
  expect(files.filter((path) => !/^[\w./@+-]+$/.test(path))).toEqual([]);
});

test('folders and files of code are lower case with dashes; only React components are PascalCase', () => {
  const wrong = code.filter((path) => {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    const component = name.endsWith('.tsx') && /^[A-Z]\w*(?:\.test)?\.tsx$/.test(name);
    return !(component || /^[a-z\d.-]+$/.test(name)) || parts.some((part) => !/^[a-z\d.-]+$/.test(part));
  });
  expect(wrong).toEqual([]);
});

test('no folder or file is called by a name that says nothing', () => {
  const empty = /(?:^|\/)(?:utils?|common|helpers?|managers?|base|misc)(?:\/|\.[a-z]+$)/;
  expect(code.filter((path) => empty.test(path))).toEqual([]);
});

test('the only barrel of a package is its index', () => {
  const barrels = code.filter(
    (path) => /^packages\/[^/]+\/src\/.+\.ts$/.test(path) && !/^packages\/[^/]+\/src\/index\.ts$/.test(path),
  );
  expect(barrels.filter((path) => /^export \* from/m.test(textOf(path)))).toEqual([]);
});

test('the README names the command that runs it and the command that proves it', () => {
  const readme = textOf('README.md');
  expect(readme).toMatch(/npm start\b/);
  expect(readme).toMatch(/npm test\b/);
});

test('an article is cited as a value outside packages/law', () => {
  const strings = code
    .filter((path) => /^(?:packages|apps|seeds)\//.test(path) && !path.startsWith('packages/law/'))
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .filter((path) =>
      /^(?!\s*(?:\/\/|\/?\*)).*《[^》]+》第[零〇一二三四五六七八九十百千\d]+条/m.test(textOf(path)),
    );
  expect(strings).toEqual([]);
});
