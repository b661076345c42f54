import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { root } from './workspaces.mjs';

const OLDEST = [20, 19];

function stop(words) {
  console.error(words);
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
  stop(
    `需要 Node ${OLDEST.join('.')} 以上，现为 ${process.versions.node} · Node ${OLDEST.join('.')} or later is needed`,
  );
if (!existsSync(join(root, 'node_modules'))) stop('请先运行 npm ci · run npm ci first');
if (!(await buildAll())) stop('编译失败，未启动 · the build failed, nothing was started');

const server = join(root, 'apps/server/dist/main.js');
if (!existsSync(server)) stop('没有找到编译好的服务程序 · apps/server/dist/main.js is missing');

const child = spawn(process.execPath, ['--enable-source-maps', server, ...process.argv.slice(2)], {
  cwd: process.cwd(),
  stdio: 'inherit',
});
child.on('error', (error) => stop(`服务程序无法启动 · the server cannot start: ${error.message}`));
child.on('exit', (code, signal) => {
  process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1));
});

for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// A terminal sends Ctrl+C to the whole group; a second one would tell the server to give up at once.
process.on('SIGINT', () => {
  if (!process.stdin.isTTY) child.kill('SIGINT');
});
