import { acts } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { conditionPlaces, isAsked, isNeeded } from './asked.ts';
import { type FieldModel, formModel } from './model.ts';
import type { FormSurroundings } from './surroundings.tsx';

const nowhere = {} as FormSurroundings;

function places(fields: readonly FieldModel[], before = ''): readonly string[] {
  return fields.flatMap(({ name, fields: own = [], item }) => {
    const place = `${before}${name}`;
    return [place, ...places([...own, ...(item?.fields ?? [])], `${place}.`)];
  });
}

describe('只在前面的回答要它的时候才问', () => {
  test('表里写的办理和字段都真有', () => {
    const known = acts.flatMap(({ name, input }) =>
      places(formModel(input)).map((place) => `${name}/${place}`),
    );
    for (const place of conditionPlaces) expect(known).toContain(place);
  });

  test('扣押问清单，冻结问账户', () => {
    expect(isAsked('request-measure', 'items', { kind: 'impoundment' }, nowhere)).toBe(true);
    expect(isAsked('request-measure', 'account', { kind: 'impoundment' }, nowhere)).toBe(false);
    expect(isAsked('request-measure', 'items', { kind: 'freezing' }, nowhere)).toBe(false);
    expect(isAsked('request-measure', 'account', { kind: 'freezing' }, nowhere)).toBe(true);
  });

  test('清单里的每一件各看各的', () => {
    expect(isAsked('request-measure', 'items.3.ownerReason', { owner: 'party' }, nowhere)).toBe(false);
    expect(isAsked('request-measure', 'items.3.ownerReason', { owner: 'third-party' }, nowhere)).toBe(true);
  });

  test('快速办理：公安问到案的时刻，海关问案件的种类', () => {
    const asked = (profile: 'police' | 'customs') =>
      ['arrivedAt', 'kind'].filter((field) =>
        isAsked('offer-fast-track', field, {}, {
          theCase: { profiles: ['general', profile] },
        } as unknown as FormSurroundings),
      );
    expect([asked('police'), asked('customs')]).toEqual([['arrivedAt'], ['kind']]);
  });

  test('快速办理：问了就非填不可的不写选填，别的照形状', () => {
    const [offer] = acts.filter(({ name }) => name === 'offer-fast-track');
    const needed = formModel(offer?.input).filter(({ name }) => isNeeded('offer-fast-track', name));
    expect(needed.map(({ name, required }) => [name, required])).toEqual([
      ['arrivedAt', false],
      ['kind', false],
    ]);
  });

  test('没有写条件的都问', () => {
    expect(isAsked('request-measure', 'reasons', {}, nowhere)).toBe(true);
  });
});
