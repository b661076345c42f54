import { Writable } from 'node:stream';
import { demoPerson, stories } from '@lpt/seeds';
import { expect, test } from 'vitest';
import { buildApi } from './app.ts';
import { deskOf } from './testing/desk.ts';
import { storyNamed, tell } from './testing/stories.ts';
import { onOne } from './testing/suite.ts';

await onOne('日志', (stage) => {
  test('只有路由、代码和编号：没有姓名、号码、检索的文字、查询码和口令', async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const told = await tell(stage.world, storyNamed(stories, 'tianhe-expired-food'));
    const app = buildApi(stage.world.services, { logger: { level: 'trace', stream } });
    const desk = await deskOf({ ...stage.world, app }, 'th-head');
    const party = told.theCase.parties[0];
    const secrets = [party?.identity.name, party?.notices[0]?.accessCode, demoPerson(5).idNumber].map(String);
    for (const secret of secrets) await desk.ask('GET', `/api/cases?q=${encodeURIComponent(secret)}`);
    await desk.ask('GET', `/api/cases/${told.city}/${told.caseId}`);
    await desk.ask('POST', '/api/cases', { body: { content: secrets[0], surplus: secrets[2] } });
    await desk.ask('POST', '/api/session', { raw: `{"login":"${secrets[0]}` });
    await desk.ask('POST', '/api/session', { body: { login: 'th-head', password: secrets[2] } });
    await app.close();

    expect(lines.filter((line) => line.includes('answered')).length).toBeGreaterThan(6);
    for (const secret of secrets) {
      expect(lines.join()).not.toContain(secret);
      expect(lines.join()).not.toContain(encodeURIComponent(secret));
    }
  });

  test('坏了只给编号；日志里有同一个编号，没有出错的内容', async () => {
    const lines: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk));
        done();
      },
    });
    const { services } = stage.world;
    const broken = {
      ...services,
      db: { ...services.db, query: () => Promise.reject(new Error('机密：张示例')) },
    };
    const app = buildApi(broken, { logger: { level: 'error', stream } });
    const desk = await deskOf(stage.world, 'th-officer1');
    const reply = await app.inject({ method: 'GET', url: '/api/tasks', headers: { cookie: desk.cookie } });
    await app.close();
    expect(reply.statusCode).toBe(500);
    const { reference, ...rest } = reply.json();
    expect(rest).toEqual({ type: 'urn:lpt:problem:broken', kind: 'broken', title: '系统故障', status: 500 });
    expect(lines.join()).toContain(reference);
    expect(lines.join()).not.toContain('张示例');
  });
});
