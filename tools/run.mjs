import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './workspaces.mjs';

/** The path of a program the repository's own node_modules brings. */
export function program(name) {
  return join(root, 'node_modules', '.bin', name);
}

/** Arguments that run a TypeScript file of the repository with this Node. */
export function typescript(file, ...args) {
  return { command: process.execPath, args: ['--import', 'tsx', file, ...args] };
}

/**
 * Runs a command in the root folder and shows what it prints.
 * Answers with its exit code (a program that cannot start or is killed counts as 1) and what it printed.
 */
export function run({ command, args = [], env = {} }) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const show = (to) => (bytes) => {
      output += bytes;
      to.write(bytes);
    };
    child.stdout.setEncoding('utf8').on('data', show(process.stdout));
    child.stderr.setEncoding('utf8').on('data', show(process.stderr));
    child.on('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      done({ code: 1, output });
    });
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
