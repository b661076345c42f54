import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspaces.mjs';

/**
 * Puts back into package-lock.json the optional packages of other platforms. `npm install` leaves out those that the
 * registry in use does not serve, and `npm ci` then calls the lock incomplete. What they are follows from the names:
 * a binding says its system, processor and C library in it. Run after every `npm install` that changed the lock.
 */
const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
];
const processors = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
];
const spellings = { armv7: 'arm', armhf: 'arm', aarch64: 'arm64', x86_64: 'x64', x86: 'ia32', i686: 'ia32' };

function platformOf(name) {
  const parts = name.split(/[/-]/).map((part) => spellings[part] ?? part);
  const system = parts.find((part) => systems.includes(part));
  const processor = parts.find((part) => processors.includes(part));
  const libc = parts.some((part) => part.startsWith('musl')) ? ['musl'] : undefined;
  return {
    ...(system ? { os: [system] } : {}),
    ...(processor ? { cpu: [processor] } : {}),
    ...(libc ? { libc } : {}),
  };
}

const path = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const added = [];

for (const [holder, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (lock.packages[place] || lock.packages[`${holder}/${place}`]) continue;
    const platform = platformOf(name);
    if (!platform.os && !platform.cpu) continue;
    lock.packages[place] = {
      version: version.replace(/^[~^]/, ''),
      ...platform,
      ...(entry.license ? { license: entry.license } : {}),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
    added.push(name);
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} optional packages of other platforms put back`);
