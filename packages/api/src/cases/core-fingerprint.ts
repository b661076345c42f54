import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What cases are computed from: the law and what it requires. */
const PARTS = ['law', 'domain'] as const;
const PROGRAM = /\.(?:ts|js|json)$/;
const NOT_PROGRAM = /\.test\.|\.d\.ts$|(?:^|[\\/])testing[\\/]/;

function programFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => PROGRAM.test(name) && !NOT_PROGRAM.test(name))
    .sort();
}

/**
 * Names the program that computes cases, by what it is made of: any change of law or domain gives another name, so
 * nobody has to remember to count a version up. The sources are read where they are there, else what was built.
 */
export function coreFingerprint(): string {
  const hash = createHash('sha256');
  for (const part of PARTS) {
    const home = fileURLToPath(new URL(`../../../${part}/`, import.meta.url));
    const source = join(home, 'src');
    const folder = existsSync(source) ? source : join(home, 'dist');
    for (const name of programFiles(folder))
      hash.update(`${part}/${name}\n`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
