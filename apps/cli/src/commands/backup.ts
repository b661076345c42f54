import { existsSync } from 'node:fs';
import { backup as writeBackup } from '@lpt/database';
import { type Command, readArgs, WrongCall } from '../command.ts';
import { withStore } from '../store.ts';

const usage = '用法：lpt backup 文件。数据由 DATABASE_URL 或者 LPT_DATA 指定，与服务程序相同。';

/** 备份全部数据到一个文件。不覆盖已有的文件。 */
export const backup: Command = {
  title: '备份全部数据到一个文件',
  usage,
  async run(args, io) {
    const [file, ...more] = readArgs(args, { flags: [], options: [] }, usage).positionals;
    if (file === undefined || more.length > 0) throw new WrongCall(usage);
    if (existsSync(file)) throw new WrongCall(`文件已经存在，不覆盖：${file}。`);
    return withStore(async (db) => {
      const rows = Object.values(await writeBackup(db, file)).reduce((sum, count) => sum + count, 0);
      io.out(`已备份 ${rows} 行到 ${file}。签名密钥不在其中，另存 keys 文件夹。`);
      return 0;
    });
  },
};
