import { demoPerson, stories } from '@lpt/seeds';
import { beforeAll, expect, test } from 'vitest';
import { type Desk, deskOf, key } from '../testing/desk.ts';
import { storyNamed, type Told, tell } from '../testing/stories.ts';
import { onOne } from '../testing/suite.ts';

await onOne('分案以后', (stage) => {
  let told: Told;
  let officer: Desk;
  let url: string;
  let number: string;

  beforeAll(async () => {
    told = await tell(stage.world, storyNamed(stories, 'tianhe-expired-food'), 'close-investigation');
    url = `/api/cases/${told.city}/${told.caseId}`;
    let { version } = told;
    const perform = async (login: string, act: string, body: unknown) => {
      const desk = await deskOf(stage.world, login);
      const done = await desk.ask('POST', `${url}/acts/${act}`, {
        body,
        headers: { ...key(), 'if-match': `"${version}"` },
      });
      expect([act, done.status, done.body.reasons]).toEqual([act, 201, undefined]);
      version = done.body.version;
    };
    const { birth: _birth, ...identity } = demoPerson(7);
    await perform('th-officer1', 'add-party', { identity });
    await perform('th-officer1', 'request-split', {
      splitParties: ['P2'],
      reason: '另一名当事人另案办理',
    });
    officer = await deskOf(stage.world, 'th-officer1');
    const request = (await officer.ask('GET', url)).body.theCase.requests.at(-1).id;
    await perform('th-unit', 'approve-split', { request, opinion: '同意' });
    await perform('th-head', 'approve-split', { request, opinion: '同意' });
    number = (await officer.ask('GET', url)).body.theCase.links[0].other.number;
  });

  const prefillOf = (desk: Desk, of: string) => desk.ask('GET', `${url}/splits/${encodeURIComponent(of)}`);

  test('预填照分案以前的案件，交上去就开立，案号和立案日期接着原案', async () => {
    const { body } = await prefillOf(officer, number);
    expect(body.input).toMatchObject({
      number,
      from: { caseId: told.caseId, filedOn: told.theCase.filedOn },
      parties: [{ name: demoPerson(7).name }],
      reason: '另一名当事人另案办理',
    });
    const violations = told.theCase.violations.map(({ id: _id, ...each }) => ({ ...each, parties: ['P1'] }));
    const open = (input: object) =>
      officer.ask('POST', '/api/openings/open-split-case', {
        body: { ...body.input, violations, ...input },
        headers: key(),
      });
    const unknown = await open({ number: '没有分出的案号' });
    expect([unknown.status, unknown.body.fields?.[0]?.path]).toEqual([400, 'number']);
    const made = await open({});
    expect([made.status, made.body.reasons]).toEqual([201, undefined]);
    const first = await officer.ask('GET', url);
    expect(first.body.theCase.links[0].other.caseId).toBe(made.body.caseId);
    expect((await open({})).status).toBe(412);
    const opened = await officer.ask('GET', `/api/cases/${made.body.city}/${made.body.caseId}`);
    expect(opened.body.theCase).toMatchObject({
      number,
      filedOn: told.theCase.filedOn,
      links: [{ kind: 'split-from', other: { caseId: told.caseId } }],
    });
  });

  test('不是这一案分出的案号，和看不得案件内容的人，都没有', async () => {
    expect((await prefillOf(officer, '没有这个案号')).status).toBe(404);
    expect((await prefillOf(await deskOf(stage.world, 'dg-officer1'), number)).status).toBe(404);
    expect((await prefillOf(await deskOf(stage.world, 'th-supervisor'), number)).status).toBe(403);
  });
});
