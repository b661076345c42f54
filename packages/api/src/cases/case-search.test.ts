import type { Viewer } from '@lpt/domain';
import { stories } from '@lpt/seeds';
import { beforeAll, expect, test } from 'vitest';
import { storyNamed, tell } from '../testing/stories.ts';
import { onBoth } from '../testing/suite.ts';
import { listCases } from './case-list.ts';
import type { ListedCase, ListOrder } from './case-rows.ts';
import type { Effort } from './case-search.ts';

const province: Viewer = {
  account: 'a-gd-supervisor',
  name: '省级监督（演示）',
  body: 'guangdong-justice',
  roles: ['supervisor'],
  duty: null,
};

await onBoth('两种检索办法，查到的相同', (stage) => {
  beforeAll(async () => {
    const { world } = stage;
    await tell(world, storyNamed(stories, 'dongguan-cargo'), 'issue-notice');
    await tell(world, storyNamed(stories, 'tianhe-expired-food'), 'issue-notice');
    await tell(world, storyNamed(stories, 'dubu-fertiliser'), 'issue-notice');
  });

  test.each([
    ['due', '示例'],
    ['updated', '示例'],
    ['due', '食品'],
    ['updated', '食'],
    ['due', '店 食品'],
    ['due', '没有这样的案件'],
  ] satisfies [ListOrder, string][])('按 %s，查“%s”', async (order, q) => {
    const found = async (effort: Effort): Promise<readonly ListedCase[]> => {
      const { services } = stage.world;
      const ask = { filter: { q }, order, viewer: province, services, limit: 1, effort };
      const rows: ListedCase[] = [];
      let after: string | undefined;
      do {
        const listed = await listCases({ ...ask, after });
        if (!('page' in listed)) throw new Error(JSON.stringify(listed));
        rows.push(...listed.page);
        after = listed.next ?? undefined;
      } while (after !== undefined);
      return rows;
    };
    const few = await found({ common: Number.POSITIVE_INFINITY, walk: 1 });
    expect(await found({ common: 0, walk: 1000 })).toEqual(few);
    expect(await found({ common: 0, walk: 1 })).toEqual(few);
    expect(few).toHaveLength(q === '示例' ? 3 : Number(q.includes('食')));
  });
});
