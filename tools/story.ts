/**
 * Plays a case told as facts and shows what it comes to:
 *   npm run story -- --list
 *   npm run story -- --matters
 *   npm run story -- NAME [--json] [--on 2026-11-24]
 *   npm run story -- --file FACTS.json [--json] [--on 2026-11-24]
 * The format of the file: docs/how-to/story-facts.md. Exit code 2: wrong call or wrong file; 1: an act was refused.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Day, day, isDay, stateCouncilCalendar } from '../packages/domain/src/index.ts';
import {
  demoRegistry,
  type FactsIssue,
  guideText,
  matterGuides,
  play,
  readFacts,
  type StoryFacts,
  stories,
  storyText,
} from '../seeds/src/index.ts';

// 职权按日登记；不指明哪一日的，看日历已经定下来的最后一日。
const lastCalendarDay = day('2026-12-31');

class WrongCall extends Error {}

const USAGE = '用法：npm run story -- 名称 [--json] [--on 日期]，或者 --file 文件，或者 --list、--matters';

const options = {
  json: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  matters: { type: 'boolean', default: false },
  file: { type: 'string' },
  on: { type: 'string' },
} as const;

function called(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (cause) {
    throw new WrongCall(USAGE, { cause });
  }
}

function viewDay(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  if (!isDay(text)) throw new WrongCall(`--on ${text}：不是真实存在的日期`);
  return text;
}

function known(name: string): StoryFacts {
  const found = stories.find((story) => story.name === name);
  if (!found)
    throw new WrongCall(`没有“${name}”这个故事。有：${stories.map((story) => story.name).join('、')}`);
  return found.facts;
}

function written(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new WrongCall(`读不了文件 ${path}`, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new WrongCall(`${path} 不是 JSON：${cause instanceof Error ? cause.message : ''}`, { cause });
  }
}

function told(path: string): StoryFacts {
  const read = readFacts(written(path), demoRegistry);
  if (read.ok) return read.facts;
  throw new WrongCall([`${path} 有${read.issues.length}处不对：`, ...read.issues.map(issueLine)].join('\n'));
}

function issueLine({ path, says }: FactsIssue): string {
  return `  ${path || '整个文件'}：${says}`;
}

type Answer = Readonly<{ code: number; out: string; err: string }>;

function answer(args: readonly string[]): Answer {
  const { values, positionals } = called(args);
  const on = viewDay(values.on);
  if (values.list) return said(stories.map(({ name, title }) => `${name}\t${title}`).join('\n'));
  if (values.matters) return said(guideText(matterGuides(demoRegistry, on ?? lastCalendarDay)));
  const [name, ...more] = positionals;
  if (more.length > 0 || (name === undefined) === (values.file === undefined)) throw new WrongCall(USAGE);
  const facts = values.file === undefined ? known(name ?? '') : told(values.file);
  const played = play(facts, { registry: demoRegistry, calendar: stateCouncilCalendar }, on);
  const refused = played.acts.some(({ refusals }) => refusals.length > 0);
  const out = values.json ? JSON.stringify(played.report, null, 2) : storyText(facts, played);
  return { ...said(out), code: refused ? 1 : 0 };
}

function said(out: string): Answer {
  return { code: 0, out, err: '' };
}

/** What the command prints, and its exit code. */
export function runStory(args: readonly string[]): Answer {
  try {
    return answer(args);
  } catch (cause) {
    if (!(cause instanceof WrongCall)) throw cause;
    return { code: 2, out: '', err: cause.message };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { code, out, err } = runStory(process.argv.slice(2));
  if (out) process.stdout.write(`${out}\n`);
  if (err) process.stderr.write(`${err}\n`);
  process.exitCode = code;
}
