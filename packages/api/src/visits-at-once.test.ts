import { createCasebook } from '@lpt/casebook';
import type { Viewer } from '@lpt/domain';
import { signerFrom } from '@lpt/log';
import { demoFirm } from '@lpt/seeds';
import { expect, test } from 'vitest';
import { caseCore } from './cases/case-core.ts';
import { newCase, perform } from './cases/perform.ts';
import type { Services } from './services.ts';
import { onBoth } from './testing/suite.ts';

const officers = ['tianhe-market.officer-1', 'tianhe-market.officer-2'];
const viewer: Viewer = {
  account: 'a-th-officer1',
  name: '样本',
  officer: 'tianhe-market.officer-1',
  body: 'tianhe-market',
  roles: ['handler'],
  duty: 'officer',
};

const opening = {
  task: '无证经营的举报核查',
  kind: 'case-specific',
  items: [
    {
      matter: 'food.unlicensed-food-business',
      publishedOn: '2025-06-30',
      standard: ['食品经营许可证在有效期内'],
    },
  ],
  clue: { source: 'report', number: '2026000007', receivedOn: '2026-03-01' },
  urgent: '举报反映正在销售变质食品',
};
const entry = {
  officers,
  certificatesShown: true,
  place: '检查对象的经营场所',
  code: 'shown',
  codeRecord: '亮码记录',
  helpers: 0,
};

await onBoth('同时入企', (stage) => {
  let asked = 0;
  const key = () => {
    asked += 1;
    return `key-${asked}`;
  };
  // 同一个数据库上的另一台服务器，各有各的案件簿。
  const another = (): Services => ({
    ...stage.world.services,
    casebook: createCasebook({
      db: stage.world.services.db,
      core: caseCore,
      logKey: signerFrom('test.lpt', Buffer.alloc(32, 7)),
    }),
  });
  const done = async (services: Services, wanted: Parameters<typeof perform>[2]) => {
    const answer = await perform(services, viewer, wanted);
    if (!('version' in answer)) throw new Error(JSON.stringify(answer));
    return answer;
  };
  /** 已经通知、只差入企的一案。 */
  const notified = async (serial: number) => {
    const { services } = stage.world;
    const opened = newCase(viewer, { act: 'open-inspection', key: key(), city: '440100', input: opening });
    const { city, caseId } = opened;
    let { version } = await done(services, opened);
    const firm = { identity: demoFirm(serial), risk: 'low' };
    for (const [act, input] of [
      ['assign-inspection', { ground: 'clue', firm, officers }],
      ['notify-inspection', { mode: 'on-arrival', receiver: '样店长' }],
    ] as const)
      ({ version } = await done(services, { act, city, caseId, input, expected: version, key: key() }));
    return { city, caseId, expected: version, act: 'check-in-inspection', input: entry };
  };
  const race = async (serial: number, servers: readonly Services[]) => {
    for (const _ of [1, 2]) await done(stage.world.services, { ...(await notified(serial)), key: key() });
    const waiting = [await notified(serial), await notified(serial), await notified(serial)];
    const answers = await Promise.all(
      waiting.map((each, at) => perform(servers[at % servers.length]!, viewer, { ...each, key: key() })),
    );
    return answers.map((answer) => ('version' in answer ? 'entered' : answer.reasons?.[0]?.code)).sort();
  };

  test('上限三次，已经两次：一台服务器上三案同时入企，只成一案', async () => {
    const { services } = stage.world;
    expect(await race(995, [services])).toEqual(['entered', 'within-yearly-cap', 'within-yearly-cap']);
  });

  test('两台服务器上同时入企，也只成一案，被拒的看见了刚才的一次', async () => {
    const servers = [another(), another()];
    expect(await race(1243, servers)).toEqual(['entered', 'within-yearly-cap', 'within-yearly-cap']);
    const rows = await stage.world.services.db.query<{ times: number }>(
      `select count(*)::int as times from event
       where type = 'InspectionCheckedIn' and body #>> '{visit,firm}' = $1`,
      [demoFirm(1243).idNumber],
      { cities: 'all', role: 'lpt_app' },
    );
    expect(rows).toEqual([{ times: 3 }]);
  });

  test('不同的企业同时入企，互不相碍', async () => {
    const waiting = [await notified(5), await notified(6)];
    const answers = await Promise.all(
      waiting.map((each) => perform(another(), viewer, { ...each, key: key() })),
    );
    expect(answers.every((answer) => 'version' in answer)).toBe(true);
  });
});
