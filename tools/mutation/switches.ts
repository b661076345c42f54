/**
 * Which mutant lives, and which mutants a piece of work came across. Mutated code asks `__m(7)`; the answer is no
 * unless the seventh was woken.
 */
export type Switches = Readonly<{
  wake(id: number | undefined): void;
  lives(id: number): boolean;
  /** Begins a piece of work that may ask so often: nothing was come across, nothing asked. */
  begin(most?: number): void;
  /** How often was asked since. */
  asked(): number;
  /** The mutants come across since. */
  met(): readonly number[];
}>;

/** Reading a file does not ask so often; what does never ends. */
const ENDLESS = 5_000_000;

export function switches(size: number): Switches {
  const seen = new Uint8Array(size);
  let awake: number | undefined;
  let asked = 0;
  let most = ENDLESS;
  const lives = (id: number) => {
    seen[id] = 1;
    asked += 1;
    if (asked > most) throw new Error('never ends');
    return id === awake;
  };
  Object.assign(globalThis, { __m: lives });
  return {
    lives,
    wake: (id) => {
      awake = id;
    },
    begin: (allowed = ENDLESS) => {
      seen.fill(0);
      asked = 0;
      most = allowed;
    },
    asked: () => asked,
    met: () => [...seen.keys()].filter((id) => seen[id] === 1),
  };
}
