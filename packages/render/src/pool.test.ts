import type { ChildProcess } from 'node:child_process';
import { day } from '@lpt/domain';
import { expect, test } from 'vitest';
import { hearingNotice } from '../testing/samples/notice.ts';
import { paperJob } from './job.ts';
import { createPool, forkChild, type PoolOptions } from './pool.ts';

const job = paperJob(hearingNotice, { on: day('2026-03-18') });
const options = { workers: 1, recycleAfter: 500, timeoutMs: 60_000 };

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

/** 记下启动过的子进程，以便中途杀掉。 */
function watchedPool(changes: Partial<PoolOptions> = {}) {
  const children: ChildProcess[] = [];
  const pool = createPool({ ...options, ...changes }, () => {
    const child = forkChild();
    children.push(child);
    return child;
  });
  return { pool, children };
}

test('做满份数的子进程换新，任务不受影响', async () => {
  const { pool, children } = watchedPool({ recycleAfter: 2 });
  for (let made = 0; made < 5; made += 1) expect(isPdf(await pool.run(job))).toBe(true);
  expect(children).toHaveLength(3);
  await pool.close();
  expect(children.every(({ exitCode }) => exitCode === 0)).toBe(true);
});

test('同时做的不超过子进程数，排队的依次做完', async () => {
  const { pool, children } = watchedPool({ workers: 2 });
  const pdfs = await Promise.all([job, job, job, job, job].map((one) => pool.run(one)));
  expect(pdfs.every(isPdf)).toBe(true);
  expect(children).toHaveLength(2);
  await pool.close();
});

test('排版出错的任务报错，后面的任务照做', async () => {
  const pool = createPool(options);
  await expect(pool.run({ ...job, data: '{}' })).rejects.toThrow('typesetting failed');
  expect(isPdf(await pool.run(job))).toBe(true);
  await pool.close();
});

test('字族名写错是错误，不会悄悄换成别的字体', async () => {
  const pool = createPool(options);
  const wrong = { ...job, data: job.data.replaceAll('FandolFang R', 'FandolFang') };
  await expect(pool.run(wrong)).rejects.toThrow(/unknown font family/);
  await pool.close();
});

test('超过时限的任务报错，子进程停掉', async () => {
  const pool = createPool({ ...options, timeoutMs: 1 });
  await expect(pool.run(job)).rejects.toThrow('longer than 1 ms');
  await pool.close();
});

test('关闭时正在做的做完，排队的和以后的都拒绝', async () => {
  const pool = createPool(options);
  const outcomes = Promise.allSettled([pool.run(job), pool.run(job)]);
  await pool.close();
  expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  await expect(pool.run(job)).rejects.toThrow('closed');
});

test('空闲的子进程死了，下一个任务照样做成', async () => {
  const { pool, children } = watchedPool();
  await pool.run(job);
  children[0]?.kill('SIGKILL');
  expect(isPdf(await pool.run(job))).toBe(true);
  expect(children).toHaveLength(2);
  await pool.close();
});

test('做到一半的子进程死了，换一个再做一次', async () => {
  const { pool, children } = watchedPool();
  const made = pool.run(job);
  children[0]?.kill('SIGKILL');
  expect(isPdf(await made)).toBe(true);
  expect(children).toHaveLength(2);
  await pool.close();
});

test('换了一个还是死，任务报错，不再重试', async () => {
  const children: ChildProcess[] = [];
  const pool = createPool(options, () => {
    const child = forkChild();
    children.push(child);
    child.kill('SIGKILL');
    return child;
  });
  await expect(pool.run(job)).rejects.toThrow('ended before it answered');
  expect(children).toHaveLength(2);
  await pool.close();
});
