import { type DataClass, dataClassTitles } from '@lpt/domain';
import type { OpenedCase } from './case-access.ts';

const classes = Object.keys(dataClassTitles).filter((each): each is DataClass => each in dataClassTitles);

/** 哪些内容没有显示，为什么。举报人和查询码本来就不给办理以外的人看，不必每次都说。 */
export function masksOf({ reach }: Pick<OpenedCase, 'reach'>): readonly string[] {
  const closed = classes.filter(
    (each) => !reach.open.has(each) && each !== 'reporter' && each !== 'access-code',
  );
  const withReason = closed.filter((each) => reach.withReason.has(each));
  const never = closed.filter((each) => !reach.withReason.has(each));
  const say = (some: readonly DataClass[], why: string) =>
    some.length === 0 ? [] : [`${some.map((each) => dataClassTitles[each]).join('、')}：${why}`];
  return [...say(withReason, '写明查阅理由以后显示'), ...say(never, '不在您的权限以内')];
}
