import { randomBytes } from 'node:crypto';
import { loadRegistry, rebuildCases } from '@lpt/api';
import { migrate } from '@lpt/database';
import { stateCouncilCalendar } from '@lpt/domain';
import { type Command, readArgs, WrongCall } from '../command.ts';
import { withStore } from '../store.ts';

const usage = '用法：lpt rebuild。先停下服务程序；数据由 DATABASE_URL 或者 LPT_DATA 指定，与服务程序相同。';

const STOPPED = 130;

/** 由事件重算全部案件。事件和散列一字不动；Ctrl-C 停在一批做完之后，再运行接着做。 */
export const rebuild: Command = {
  title: '由事件重算全部案件的现状、列表、检索、期限、待办',
  usage,
  async run(args, io) {
    if (readArgs(args, { flags: [], options: [] }, usage).positionals.length > 0) throw new WrongCall(usage);
    let stopping = false;
    const stop = () => {
      stopping = true;
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    try {
      return await withStore(async (db) => {
        await migrate(db);
        const random = (count: number) => new Uint8Array(randomBytes(count));
        const services = { db, registry: await loadRegistry(db), calendar: stateCouncilCalendar, random };
        let said = 0;
        const { cases, changed, finished } = await rebuildCases(
          { ...services, now: () => Date.now() },
          {
            stopped: () => stopping,
            onProgress(done, total) {
              const percent = Math.floor((done * 20) / total) * 5;
              if (percent <= said) return;
              said = percent;
              io.err(`  ${percent}%（${done}/${total}）`);
            },
          },
        );
        const counted = `重算了 ${cases} 案，其中 ${changed} 案的现状与以前不同`;
        io.out(finished ? `${counted}。` : `已停下，${counted}；再运行 lpt rebuild 接着做。`);
        return finished ? 0 : STOPPED;
      });
    } finally {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    }
  },
};
