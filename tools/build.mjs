import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { program, run } from './run.mjs';
import { newestIn, partsOf, root, typedFolders, workspaceFolders } from './workspaces.mjs';

/** Web apps whose output is missing or older than any source they are made of. */
export function staleApps() {
  return workspaceFolders().filter((folder) => {
    if (!existsSync(join(folder, 'vite.config.ts'))) return false;
    const output = join(folder, 'dist-web', 'index.html');
    if (!existsSync(output)) return true;
    const built = statSync(output).mtimeMs;
    return partsOf(folder).some((part) => newestIn(part) > built);
  });
}

/**
 * Builds what is stale and says so. False when a build failed.
 * Without the compiler (an installation without development dependencies) what was built before is used as it is.
 */
export async function buildAll() {
  if (!existsSync(program('tsc'))) return true;
  console.log('编译程序 · compiling');
  const compiled = await run({ command: program('tsc'), args: ['-b', ...typedFolders()] });
  if (compiled.code !== 0) return false;

  for (const folder of staleApps()) {
    const name = relative(root, folder);
    console.log(`生成界面 · building ${name}`);
    const built = await run({ command: program('vite'), args: ['build', name, '--logLevel', 'warn'] });
    if (built.code !== 0) return false;
  }
  return true;
}
