import { migrate, openDatabase } from '@lpt/database';
import { createCasebook } from '../casebook.ts';
import { CITIES, faultKey, type LoadLine, type LoadSettings, story } from './story.ts';
import { type ToyCtx, type ToyEvent, type ToyState, toyCore, toyCtx } from './toy-core.ts';

function say(line: LoadLine): void {
  // Pipes are written synchronously: what was said is said, even when the process is killed next.
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function main({ database, round, workers }: LoadSettings): Promise<void> {
  const db = await openDatabase(database);
  await migrate(db);
  const book = createCasebook<ToyState, ToyEvent, ToyCtx>({ db, core: toyCore, logKey: faultKey });
  book.sequencer(CITIES).start(20, () => undefined);

  const work = async (worker: number) => {
    for (let n = 0; ; n += 1)
      for (const asked of story(`r${round}w${worker}n${n}`, CITIES[n % CITIES.length] ?? '')) {
        say({ ask: asked });
        const answer = await book.handle({ ...asked, ctx: toyCtx });
        if (!answer.ok) throw new Error(`unexpected: ${JSON.stringify(answer)}`);
        say({ ack: asked.idempotencyKey, version: answer.version });
      }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
}

await main(JSON.parse(process.argv[2] ?? ''));
