import { CannotStart, readSettings } from './settings.ts';
import { type Running, start } from './start.ts';

const GRACE_MS = 15_000;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function stopped(running: Running): Promise<void> {
  say('正在停止 · stopping');
  setTimeout(() => process.exit(1), GRACE_MS).unref();
  await running.stop();
  process.exit(0);
}

try {
  const running = await start(readSettings(process.env), say);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      stopped(running).catch(() => process.exit(1));
    });
  }
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
