import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseCore, casesAreCurrent } from '@lpt/api';
import { fsck } from '@lpt/casebook';
import { signerFrom } from '@lpt/log';
import { type Command, readArgs, WrongCall } from '../command.ts';
import { dataFolder, withStore } from '../store.ts';

const usage = '用法：lpt verify [--json]。数据由 DATABASE_URL 或者 LPT_DATA 指定，与服务程序相同。';

/** 一次在屏幕上写出多少处。 */
const MOST_SHOWN = 50;

/** 重算全部案件的事件链、现状和存证日志。有不符的逐处写出，退出码为 1。 */
export const verify: Command = {
  title: '重算全部案件和存证日志，逐处写出不符',
  usage,
  async run(args, io) {
    const read = readArgs(args, { flags: ['--json'], options: [] }, usage);
    if (read.positionals.length > 0) throw new WrongCall(usage);
    return withStore(async (db) => {
      const path = join(dataFolder(process.env), 'keys', 'log.key');
      const name = process.env['LPT_LOG_NAME'] ?? 'liangpingtai';
      const key = existsSync(path) ? { verifier: signerFrom(name, readFileSync(path)) } : {};
      const checked = await fsck({ db, core: caseCore, ...key });
      const { cases, events, leaves, findings } = checked;
      if (read.has('--json')) io.out(JSON.stringify({ ...checked, signaturesChecked: 'verifier' in key }));
      else {
        io.out(`${cases} 案，${events} 个事件，${leaves} 片存证，${findings.length} 处不符。`);
        if (!('verifier' in key)) io.out('没有签名密钥，未核对检查点的签名。');
        for (const { path: place, says } of findings.slice(0, MOST_SHOWN)) io.out(`  ${place}：${says}`);
        if (findings.length > 0 && !(await casesAreCurrent(db)))
          io.out('案件由较早的程序算出：请先停下服务程序，运行 lpt rebuild，再核对。');
        if (findings.length > MOST_SHOWN) io.out('  ……全部见 lpt verify --json');
      }
      return findings.length === 0 ? 0 : 1;
    });
  },
};
