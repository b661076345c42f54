import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser for the stories: `CHROMIUM` or a Chromium or Chrome on the path; undefined when there is none. */
export function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return [process.env.CHROMIUM, ...names.flatMap(onPath)].find((path) => path && runnable(path));
}

/** Whether tests can have a real PostgreSQL: a server by `DATABASE_URL`, or installed binaries to start one from. */
export function hasPostgres() {
  if (process.env.DATABASE_URL) return true;
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  return [...onPath('initdb'), ...versions.map((version) => join(debian, version, 'bin/initdb'))].some(
    runnable,
  );
}
