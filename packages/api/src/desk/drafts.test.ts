import { stories } from '@lpt/seeds';
import { beforeAll, expect, test } from 'vitest';
import { type Desk, deskOf } from '../testing/desk.ts';
import { storyNamed, tell } from '../testing/stories.ts';
import { onBoth } from '../testing/suite.ts';

await onBoth('草稿', (stage) => {
  let officer: Desk;
  let place: string;

  beforeAll(async () => {
    const { city, caseId } = await tell(
      stage.world,
      storyNamed(stories, 'tianhe-expired-food'),
      'request-filing',
    );
    officer = await deskOf(stage.world, 'th-officer1');
    place = `/api/drafts/${city}/${caseId}`;
  });

  const save = (address: string, text: string) =>
    officer.ask('PUT', `${place}/${address}`, { body: { input: { text } } });
  const read = async (address: string, desk = officer) => {
    const { status, body } = await desk.ask('GET', `${place}/${address}`);
    return status === 200 ? body.input.text : status;
  };

  test('同一事项给两名当事人填的，各存各的；不分当事人的又是一份', async () => {
    await save('serve-document?party=P1', '第一名');
    await save('serve-document?party=P2', '第二名');
    await save('serve-document', '不分');
    await save('serve-document?party=P1', '第一名，改过');
    expect(await read('serve-document?party=P1')).toBe('第一名，改过');
    expect(await read('serve-document?party=P2')).toBe('第二名');
    expect(await read('serve-document')).toBe('不分');
    expect(await read('serve-document?party=P3')).toBe(204);
  });

  test('同一事项就两件报批填的，各存各的；删一份，别的还在', async () => {
    await save('approve-filing?request=R1', '第一件');
    await save('approve-filing?request=R2', '第二件');
    await officer.ask('DELETE', `${place}/approve-filing?request=R1`);
    expect(await read('approve-filing?request=R1')).toBe(204);
    expect(await read('approve-filing?request=R2')).toBe('第二件');
    expect(await read('approve-filing')).toBe(204);
  });

  test('草稿只有本人看得到', async () => {
    await save('add-evidence?party=P1', '我的');
    expect(await read('add-evidence?party=P1', await deskOf(stage.world, 'th-officer2'))).toBe(204);
    expect(await read('add-evidence?party=P1', await deskOf(stage.world, 'dg-officer1'))).toBe(404);
  });
});
