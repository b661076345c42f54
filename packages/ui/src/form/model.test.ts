import { actOf, acts, matterOf, matters } from '@lpt/domain';
import { describe, expect, test } from 'vitest';
import { type FieldModel, formModel } from './model.ts';

function allFields(fields: readonly FieldModel[]): readonly FieldModel[] {
  return fields.flatMap((field) => [
    field,
    ...allFields(field.fields ?? []),
    ...allFields(field.item ? [field.item] : []),
    ...allFields((field.variants ?? []).flatMap((variant) => variant.fields)),
  ]);
}

const named = (fields: readonly FieldModel[], name: string) => fields.find((field) => field.name === name);

describe('由输入形状得到表单', () => {
  test('每一项办理的每个顶层字段都有题名，或者是不显示的', () => {
    const nameless = acts.flatMap((act) =>
      formModel(act.input)
        .filter(({ title, widget, fields }) => title === '' && widget !== 'hidden' && fields === undefined)
        .map(({ name }) => `${act.name}/${name}`),
    );
    expect(nameless).toEqual([]);
  });

  test('选项都有中文', () => {
    const plain = acts
      .flatMap((act) => allFields(formModel(act.input)))
      .flatMap(({ options = [] }) => options)
      .filter(({ title }) => !/[一-龥]/.test(title));
    expect(plain).toEqual([]);
  });

  test('每个事项的情节都能画成表单', () => {
    const untitled = matters.flatMap((matter) =>
      formModel(matter.circumstances)
        .filter(({ title }) => title === '')
        .map(({ name }) => `${matter.id}/${name}`),
    );
    expect(untitled).toEqual([]);
  });

  test('控件、单位、字数来自形状本身', () => {
    const payment = formModel(actOf('record-payment').input);
    expect(named(payment, 'amountFen')).toMatchObject({
      title: '金额',
      widget: 'money',
      required: true,
      unit: '元',
    });
    expect(named(payment, 'receipt')).toMatchObject({ widget: 'text', max: 60 });
    const food = formModel(matterOf('food.expired-food').circumstances);
    expect(named(food, 'goodsValueFen')).toMatchObject({ title: '货值金额', widget: 'money' });
    expect(named(food, 'factors')).toMatchObject({ widget: 'checks', required: false });
  });

  test('选填的不要求，提示仍从里面取', () => {
    const evidence = formModel(actOf('add-evidence').input);
    expect(named(evidence, 'file')).toMatchObject({ title: '文件', widget: 'file', required: false });
    const lead = formModel(actOf('register-lead').input);
    expect(named(lead, 'reporter')).toMatchObject({ title: '实名举报人', widget: 'group', required: false });
  });

  test('几种处罚各有各的字段', () => {
    const proposal = named(formModel(actOf('revise-proposal').input), 'proposal');
    const penalties = named(proposal?.fields ?? [], 'penalties');
    const fine = penalties?.variants?.find(({ kind }) => kind === 'fine');
    expect(fine?.fields.map(({ name, widget }) => [name, widget])).toEqual([['amountFen', 'money']]);
    expect(penalties?.variants?.find(({ kind }) => kind === 'warning')?.fields).toEqual([]);
  });

  test('不是形状的东西直接抛出', () => {
    expect(() => formModel({})).toThrow('not a schema');
  });
});
