import type { Viewer } from '@lpt/domain';
import { stories } from '@lpt/seeds';
import { beforeAll, expect, test } from 'vitest';
import { storyNamed, tell } from '../testing/stories.ts';
import { onBoth } from '../testing/suite.ts';
import { type ListOrder, listCases } from './case-list.ts';

const province: Viewer = {
  account: 'a-gd-supervisor',
  name: '省级监督（演示）',
  body: 'guangdong-justice',
  roles: ['supervisor'],
  duty: null,
};

await onBoth('检索结果多的和少的，查到的相同', (stage) => {
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
    ['due', '没有这样的案件'],
  ] satisfies [ListOrder, string][])('按 %s，查“%s”', async (order, q) => {
    const found = async (broad: number) => {
      const { services } = stage.world;
      const ask = { filter: { q }, order, after: undefined, viewer: province, services, limit: 20 };
      const listed = await listCases({ ...ask, broad });
      return 'page' in listed ? listed.page.map(({ case_id }) => case_id) : listed;
    };
    const few = await found(1000);
    expect(await found(1)).toEqual(few);
    expect(few).toHaveLength(q === '示例' ? 3 : Number(q.startsWith('食')));
  });
});
