import { randomUUID } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import type { Life } from './acts-life.ts';
import type { Seat } from './stand.ts';

/** What the load process is told once. */
export type LoadSetup = Readonly<{
  port: number;
  seats: Readonly<Record<string, Seat>>;
  lives: readonly Life[];
}>;

/** What it is told for each round. */
export type LoadRound = Readonly<{ desks: number; seconds: number }>;

/** What it answers: acts carried out, the time of each in milliseconds, and the answers that were not 201. */
export type LoadAnswer = Readonly<{
  acts: number;
  seconds: number;
  times: readonly number[];
  failed: readonly string[];
}>;

type Reply = Readonly<{ status: number; body: string }>;

/** One kept connection, one request at a time; nothing but what HTTP/1.1 needs, so that the load costs little. */
function line(port: number) {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let seen = Buffer.alloc(0);
  let wake: (() => void) | undefined;
  socket.on('data', (bytes) => {
    seen = seen.length === 0 ? bytes : Buffer.concat([seen, bytes]);
    wake?.();
  });
  const take = (): Reply | undefined => {
    const end = seen.indexOf('\r\n\r\n');
    if (end < 0) return undefined;
    const head = seen.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (seen.length < end + 4 + length) return undefined;
    const body = seen.toString('utf8', end + 4, end + 4 + length);
    seen = seen.subarray(end + 4 + length);
    return { status: Number(head.slice(9, 12)), body };
  };
  return {
    async post(path: string, headers: string, body: string): Promise<Reply> {
      socket.write(
        `POST ${path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
      for (;;) {
        const reply = take();
        if (reply) return reply;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    close: () => socket.destroy(),
  };
}

async function desk(
  setup: LoadSetup,
  number: number,
  until: number,
  seen: { times: number[]; failed: string[] },
) {
  const life = setup.lives[number % setup.lives.length];
  if (!life) return;
  const connection = line(setup.port);
  while (performance.now() < until) {
    let place = '';
    let version = 0;
    for (const { act, login, body } of life.acts) {
      if (performance.now() >= until) break;
      const seat = setup.seats[login];
      const path = place ? `${place}/acts/${act}` : '/api/cases';
      const match = place ? `if-match: "${version}"\r\n` : '';
      const headers = `cookie: ${seat?.cookie}\r\nx-csrf-token: ${seat?.csrf}\r\nidempotency-key: ${randomUUID()}\r\n${match}`;
      const start = performance.now();
      const reply = await connection.post(path, headers, body);
      if (reply.status !== 201) {
        seen.failed.push(`${act}: ${reply.status} ${reply.body.slice(0, 200)}`);
        break;
      }
      seen.times.push(performance.now() - start);
      const answer: { city: string; caseId: string; version: number } = JSON.parse(reply.body);
      place = `/api/cases/${answer.city}/${answer.caseId}`;
      version = answer.version;
    }
  }
  connection.close();
}

async function round(setup: LoadSetup, { desks, seconds }: LoadRound): Promise<LoadAnswer> {
  const seen = { times: [] as number[], failed: [] as string[] };
  const start = performance.now();
  const until = start + seconds * 1000;
  await Promise.all(Array.from({ length: desks }, (_, number) => desk(setup, number, until, seen)));
  const took = (performance.now() - start) / 1000;
  return { acts: seen.times.length, seconds: took, times: seen.times, failed: seen.failed.slice(0, 5) };
}

let setup: LoadSetup | undefined;
process.on('message', (said: LoadSetup | LoadRound) => {
  if ('lives' in said) setup = said;
  else if (setup)
    round(setup, said).then(
      (answer) => process.send?.(answer),
      (error: unknown) => {
        process.stderr.write(`${error}\n`);
        process.exit(1);
      },
    );
});
process.on('disconnect', () => process.exit(0));
