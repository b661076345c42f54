import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { anyRowWithin, anyViewer } from '../testing/policy/arbitraries.ts';
import {
  administrator,
  everyViewer,
  partyOf,
  publicViewer,
  today,
  viewerAt,
  world,
} from '../testing/policy/world.ts';
import { type CaseRow, holds, never } from './condition.ts';
import { explain } from './explain.ts';
import { type Grant, standingGrants } from './grants.ts';
import { citiesOf } from './rls.ts';
import type { Viewer } from './viewer.ts';
import { visible } from './visible.ts';

const row: CaseRow = {
  caseId: 'case-1',
  city: '440100',
  body: 'tianhe-market',
  division: '440106',
  unit: 'first',
  stage: 'investigating',
  officers: ['tianhe-market.a', 'tianhe-market.b'],
  confidential: false,
};
const secret = { ...row, confidential: true };

function sees(viewer: Viewer, each: CaseRow, on = today): boolean {
  return holds(visible(viewer, world, on), each);
}

describe('谁看得见天河演示市监局执法一队的案件', () => {
  const cases: readonly (readonly [
    situation: string,
    viewer: Viewer,
    plain: boolean,
    confidential: boolean,
  ])[] = [
    ['承办人', viewerAt('tianhe-market', 'a'), true, true],
    ['本队的人', viewerAt('tianhe-market', 'b'), true, true],
    ['二队的人，有举报人的看不见', viewerAt('tianhe-market', 'c'), true, false],
    ['本队负责人', viewerAt('tianhe-market', 'unit-head'), true, true],
    ['二队负责人，有举报人的看不见', viewerAt('tianhe-market', 'other-unit-head'), true, false],
    ['局负责人', viewerAt('tianhe-market', 'agency-head'), true, true],
    ['法制审核人员', viewerAt('tianhe-market', 'reviewer'), true, true],
    ['公示审核人员', viewerAt('tianhe-market', 'publisher'), true, true],
    ['档案管理人员', viewerAt('tianhe-market', 'archivist'), true, true],
    ['区司法局监督人员', viewerAt('tianhe-justice', 'supervisor'), true, true],
    ['市司法局监督人员', viewerAt('guangzhou-justice', 'supervisor'), true, true],
    ['省司法厅监督人员', viewerAt('province-justice', 'supervisor'), true, true],
    ['别县司法局监督人员', viewerAt('yangshan-justice', 'supervisor'), false, false],
    ['没有监督范围的机关的监督人员', viewerAt('wushan-street', 'supervisor'), false, false],
    ['区司法局的执法人员', viewerAt('tianhe-justice', 'a'), false, false],
    ['辖区内街道的负责人', viewerAt('wushan-street', 'agency-head'), false, false],
    ['别的机关的负责人', viewerAt('guangzhou-transport', 'agency-head'), false, false],
    ['系统管理员', administrator, false, false],
    ['社会公众', publicViewer, false, false],
    ['凭本案查询码的当事人', partyOf('case-1', 'P1'), true, true],
    ['凭别案查询码的当事人', partyOf('case-2', 'P1'), false, false],
  ];
  for (const [situation, viewer, plain, confidential] of cases)
    test(situation, () => {
      expect(sees(viewer, row)).toBe(plain);
      expect(sees(viewer, secret)).toBe(confidential);
      expect(explain(viewer, row, world, today).visible).toBe(plain);
    });

  test('监督机关自己办的案件，本机关监督人员看不见，上一级看得见', () => {
    const own = { ...row, body: 'tianhe-justice', unit: null, officers: [] };
    expect(sees(viewerAt('tianhe-justice', 'supervisor'), own)).toBe(false);
    expect(sees(viewerAt('guangzhou-justice', 'supervisor'), own)).toBe(true);
  });

  test('区监督机关看得见街道的案件，看不见市局的', () => {
    const street = { ...row, body: 'wushan-street', division: '440106001' };
    const city = { ...row, body: 'guangzhou-transport', division: '440100' };
    expect(sees(viewerAt('tianhe-justice', 'supervisor'), street)).toBe(true);
    expect(sees(viewerAt('tianhe-justice', 'supervisor'), city)).toBe(false);
  });

  test('别的机关恰好有同名机构、同名承办人编号的，也看不见', () => {
    const elsewhere = { ...row, body: 'dubu-town', division: '441823104', city: '441800' };
    expect(sees(viewerAt('tianhe-market', 'a'), elsewhere)).toBe(false);
  });

  test('已经调走的人，账号还写着原机关，什么也看不见', () => {
    const moved = { ...viewerAt('dubu-town', 'a'), body: 'tianhe-market' };
    expect(sees(moved, row)).toBe(false);
    expect(explain(moved, row, world, today).says).toContain('与主体库不符');
    expect(citiesOf(moved, world, today)).toEqual([]);
  });

  test('没有分设机构的机关，尚未确定承办机构的案件由不属机构的人看', () => {
    const chief: Viewer = { ...viewerAt('dubu-town', 'agency-head'), roles: ['handler'] };
    const own = {
      ...row,
      body: 'dubu-town',
      division: '441823104',
      city: '441800',
      unit: null,
      officers: [],
    };
    expect(sees(chief, { ...own, confidential: true })).toBe(true);
    expect(sees(chief, { ...own, unit: 'first', confidential: true })).toBe(false);
  });
});

describe('授权的期间', () => {
  test('监督的依据自2026年2月1日起由国务院条例接替，不留空档，不重叠', () => {
    const supervisor = viewerAt('tianhe-justice', 'supervisor');
    for (const [on, basis] of [
      ['2026-01-31', '广东省行政执法监督条例'],
      ['2026-02-01', '《行政执法监督条例》'],
    ] as const) {
      const { visible: seen, says } = explain(supervisor, row, world, day(on));
      expect(seen).toBe(true);
      expect(says).toContain(basis);
    }
  });

  test('有效期只到前一日：失效当日起看不见，并且说得出来', () => {
    const special: Grant = {
      id: 'special',
      title: '专项监督组查阅天河区案卷',
      role: 'handler',
      account: 'dubu-town.a',
      scope: { within: '440106' },
      opens: [],
      acts: false,
      from: day('2026-11-01'),
      to: day('2026-11-24'),
      articles: [],
      document: '演示专项监督方案',
    };
    const viewer = viewerAt('dubu-town', 'a');
    expect(holds(visible(viewer, world, day('2026-10-31'), [special]), row)).toBe(false);
    expect(holds(visible(viewer, world, day('2026-11-01'), [special]), row)).toBe(true);
    expect(holds(visible(viewer, world, day('2026-11-23'), [special]), row)).toBe(true);
    expect(visible(viewer, world, day('2026-11-24'), [special])).toEqual(never);
    expect(explain(viewer, row, world, day('2026-11-24'), [special]).says).toBe(
      '不能查看本案：授权“专项监督组查阅天河区案卷”已于2026年11月24日失效',
    );
    expect(explain(viewer, row, world, day('2026-11-02'), [special]).says).toContain('演示专项监督方案');
    expect(citiesOf(viewer, world, day('2026-11-02'), [special])).toEqual(['440100']);
    expect(holds(visible(viewerAt('dubu-town', 'b'), world, day('2026-11-02'), [special]), row)).toBe(false);
  });

  test('全部授权失效的，谁也看不见，也碰不到任何城市', () => {
    const ended = standingGrants.map((grant) => ({
      ...grant,
      to: day('2026-01-01'),
      from: day('2021-07-15'),
    }));
    fc.assert(
      fc.property(anyViewer, anyRowWithin, (viewer, each) => {
        expect(visible(viewer, world, today, ended)).toEqual(never);
        expect(explain(viewer, each, world, today, ended).says).toContain('失效');
        expect(citiesOf(viewer, world, today, ended)).toEqual([]);
      }),
    );
  });

  test('没有授权的人什么也看不见', () => {
    for (const viewer of [administrator, publicViewer, { ...administrator, roles: [] }]) {
      expect(visible(viewer, world, today)).toEqual(never);
      expect(citiesOf(viewer, world, today)).toEqual([]);
    }
  });

  test('常设的授权不以阶段为条件：列表里的阶段随日子变化，查询和逐案判断会不同', () => {
    expect(JSON.stringify(standingGrants)).not.toContain('stageIn');
  });

  test('每项授权都写明依据，编号不重复', () => {
    expect(new Set(standingGrants.map(({ id }) => id)).size).toBe(standingGrants.length);
    for (const { articles } of standingGrants) expect(articles.length).toBeGreaterThan(0);
  });
});

describe('说明', () => {
  test('二队的人看不见有举报人的案件，理由说全', () => {
    expect(explain(viewerAt('tianhe-market', 'c'), secret, world, today).says).toBe(
      '不能查看本案：不由演示人员c承办；不由执法二队承办；属于须限制知悉范围的案件',
    );
  });

  test('别的机关的案件，不透露由谁办理', () => {
    const { says } = explain(viewerAt('dubu-town', 'agency-head'), row, world, today);
    expect(says).toBe('不能查看本案：不由杜步演示镇政府办理');
  });

  test('看得见的，说明凭什么、哪些内容不显示', () => {
    const { says } = explain(viewerAt('tianhe-justice', 'supervisor'), row, world, today);
    expect(says).toContain('只读不办');
    expect(says).toContain('不显示：举报人信息、当事人查询码');
    expect(says).toContain('写明理由并留下查阅记录以后显示：自然人姓名');
  });

  test('管理员、公众各有各的说法', () => {
    expect(explain(administrator, row, world, today).says).toContain('只管理账号');
    expect(explain(publicViewer, row, world, today).says).toContain('已经公示');
    expect(explain({ ...administrator, roles: [] }, row, world, today).says).toContain(
      '没有可以查看案件的岗位',
    );
  });

  test('任何人、任何案件：看不见的都有理由；看见与否和条件一致', () => {
    fc.assert(
      fc.property(anyViewer, anyRowWithin, (viewer, each) => {
        const explained = explain(viewer, each, world, today);
        expect(explained.visible).toBe(sees(viewer, each));
        expect(explained.says.length).toBeGreaterThan('不能查看本案：'.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('第二道墙', () => {
  test('看得见的案件，所在城市必在放行的城市里', () => {
    fc.assert(
      fc.property(anyViewer, anyRowWithin, (viewer, each) => {
        if (sees(viewer, each)) expect(citiesOf(viewer, world, today)).toContain(each.city);
      }),
      { numRuns: 1000 },
    );
  });

  test('省级监督人员放行全省二十一市和省级机关，其余只放行一个', () => {
    expect(citiesOf(viewerAt('province-justice', 'supervisor'), world, today)).toHaveLength(22);
    expect(citiesOf(viewerAt('tianhe-market', 'a'), world, today)).toEqual(['440100']);
    expect(citiesOf(viewerAt('tianhe-justice', 'supervisor'), world, today)).toEqual(['440100']);
    expect(citiesOf(viewerAt('province-transport', 'a'), world, today)).toEqual(['440000']);
    expect(citiesOf(partyOf('case-1', 'P1'), world, today)).toEqual(['440100']);
    for (const viewer of everyViewer)
      for (const city of citiesOf(viewer, world, today)) expect(city).toMatch(/^44\d{4}$/);
  });
});
