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

  test('服务器要求照另一案件、不增不减的列表，不给加、去掉的按钮', () => {
    const held = acts.flatMap((act) =>
      formModel(act.input)
        .filter(({ asHeld }) => asHeld)
        .map(({ name }) => `${act.name}/${name}`),
    );
    expect(held).toEqual(['request-joinder/joinedParties', 'request-joinder/joinedViolations']);
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

describe('全部办理事项的列表和分组', () => {
  const every = acts.flatMap((act) =>
    allFields(formModel(act.input)).map((field) => ({ act: act.name, field })),
  );

  test('一项是一组字段的列表画成逐项的列表，一组字段画成一组', () => {
    const own = [
      'identities',
      'violations',
      'turns',
      'proposals',
      'identity',
      'proposal',
      'file',
      'related-case',
      'firms',
      'carried',
    ];
    const wrong = every
      .filter(({ field }) => !own.includes(field.widget))
      .filter(({ field }) => {
        if (field.item?.fields) return field.widget !== 'items';
        return field.fields !== undefined && field.widget !== 'group';
      })
      .map(({ act, field }) => `${act}/${field.name} ${field.widget}`);
    expect(wrong).toEqual([]);
    expect(every.filter(({ field }) => field.widget === 'items').length).toBeGreaterThan(10);
  });

  test('逐项的列表里每个字段都有题名，项有名称', () => {
    const nameless = every
      .filter(({ field }) => field.widget === 'items')
      .flatMap(({ act, field }) =>
        (field.item?.fields ?? [])
          .filter(({ title, fields }) => title === '' && fields === undefined)
          .map(({ name }) => `${act}/${field.name}/${name}`),
      );
    expect(nameless).toEqual([]);
    expect(every.filter(({ field }) => field.widget === 'items' && !field.itemTitle)).toEqual([]);
  });

  test('单选、多选都有选项', () => {
    const empty = every
      .filter(({ field }) => ['choice', 'checks'].includes(field.widget) && !field.options?.length)
      .map(({ act, field }) => `${act}/${field.name}`);
    expect(empty).toEqual([]);
  });

  test('没有画法的控件直接抛出，不悄悄换成文字框', () => {
    const odd = {
      def: { type: 'object', shape: { x: { def: { type: 'string' }, meta: () => ({ widget: 'odd' }) } } },
    };
    expect(() => formModel(odd)).toThrow('no such widget: odd');
  });
});
