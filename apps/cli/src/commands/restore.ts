import { migrate, restore as readBackup } from '@lpt/database';
import { type Command, readArgs, WrongCall } from '../command.ts';
import { withStore } from '../store.ts';

const usage = '用法：lpt restore 文件。只恢复到空的库；库由 DATABASE_URL 或者 LPT_DATA 指定。';

/** 把备份恢复到空库。文件不完整、库不是空的，什么也不改变。 */
export const restore: Command = {
  title: '把备份恢复到空库',
  usage,
  async run(args, io) {
    const [file, ...more] = readArgs(args, { flags: [], options: [] }, usage).positionals;
    if (file === undefined || more.length > 0) throw new WrongCall(usage);
    return withStore(async (db) => {
      await migrate(db);
      await readBackup(db, file);
      io.out('已恢复。签名密钥不在备份里，请把 keys 文件夹放回数据文件夹。');
      return 0;
    });
  },
};
