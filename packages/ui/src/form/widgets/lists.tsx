import { isMatterId, matterOf } from '@lpt/domain';
import { useMemo } from 'react';
import { Icon } from '../../frame/icons.tsx';
import { isAsked } from '../asked.ts';
import { GroupFrame } from '../field-frame.tsx';
import { FieldView } from '../field-view.tsx';
import { freshValues } from '../fresh.ts';
import { partiesToName } from '../joined-case.ts';
import { type FieldModel, formModel, type Option } from '../model.ts';
import { useForm } from '../surroundings.tsx';
import { listIn, replaced, textIn, type Values, valuesIn, without, withValue } from '../values.ts';
import type { WidgetProps } from './widget.ts';

/** 一组字段；选填的一组，先问要不要填。 */
export function GroupField({ field, path, value, onChange }: WidgetProps) {
  const values = valuesIn(value);
  if (!field.required && value === undefined)
    return (
      <div className="lp-field">
        <button type="button" className="lp-adder" onClick={() => onChange(freshValues(field.fields ?? []))}>
          <Icon name="plus" />
          {field.title}
        </button>
        {field.hint && <p className="lp-hint">{field.hint}</p>}
      </div>
    );
  return (
    <GroupFrame field={field} path={path}>
      <div className="lp-fields">
        <Fields fields={field.fields ?? []} path={path} values={values} onChange={onChange} />
      </div>
      {!field.required && (
        <button type="button" className="lp-link" onClick={() => onChange(undefined)}>
          <Icon name="remove" />
          不填{field.title}
        </button>
      )}
    </GroupFrame>
  );
}

/** 依次排列的字段。 */
export function Fields({
  fields,
  path,
  values,
  onChange,
  names,
}: Readonly<{
  fields: readonly FieldModel[];
  path: string;
  values: Values;
  onChange: (values: Values) => void;
  names?: readonly Option[];
}>) {
  const { act, surroundings } = useForm();
  const placeOf = (name: string) => (path ? `${path}.${name}` : name);
  const asked = ({ name }: FieldModel, of: Values) => isAsked(act, placeOf(name), of, surroundings);
  const change = (name: string, next: unknown) => {
    const changed = withValue(values, name, next);
    const dropped = fields.filter((field) => !field.required && !asked(field, changed));
    onChange(dropped.reduce((kept, field) => withValue(kept, field.name, undefined), changed));
  };
  return fields
    .filter((field) => asked(field, values))
    .map((field) => (
      <FieldView
        key={field.name}
        field={field}
        path={placeOf(field.name)}
        value={values[field.name]}
        siblings={values}
        onSiblings={(next) => onChange({ ...values, ...next })}
        {...(names ? { names } : {})}
        onChange={(next) => change(field.name, next)}
      />
    ));
}

// 各种东西的量词；没有写的用“项”。
const classifiers: Readonly<Record<string, string>> = {
  当事人: '个',
  违法行为: '个',
  问答: '组',
  物品: '件',
  证据: '件',
  人员: '名',
};

/** 列表：加一项、去一项，每项一组字段。 */
export function ItemsField({
  field,
  path,
  value,
  onChange,
  fresh,
  names,
}: WidgetProps & Readonly<{ fresh?: () => Values }>) {
  const list = listIn(value);
  const itemTitle = field.itemTitle ?? '项目';
  const fields = field.item?.fields ?? [];
  return (
    <GroupFrame field={field} path={path}>
      {list.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items that are being written have no identity but their place
        <section key={index} className="lp-item" aria-label={`${itemTitle} ${index + 1}`}>
          <div className="lp-item-head">
            <b>
              {itemTitle} {index + 1}
            </b>
            {!field.asHeld && (
              <button type="button" className="lp-link" onClick={() => onChange(without(list, index))}>
                <Icon name="remove" />
                去掉{itemTitle} {index + 1}
              </button>
            )}
          </div>
          <Fields
            fields={fields}
            path={`${path}.${index}`}
            values={valuesIn(each)}
            onChange={(next) => onChange(replaced(list, index, next))}
            {...(names ? { names } : {})}
          />
        </section>
      ))}
      {field.asHeld && list.length === 0 && <p className="lp-empty">选用另一案件以后，照那一案列出。</p>}
      {!field.asHeld && (
        <button
          type="button"
          className="lp-adder"
          onClick={() => onChange([...list, fresh ? fresh() : nextItem(itemTitle, fields, list.at(-1))])}
        >
          <Icon name="plus" />
          加一{classifiers[itemTitle] ?? '项'}
          {itemTitle}
        </button>
      )}
    </GroupFrame>
  );
}

// 同一批物品多半放在一处、由一人保管，接着加的照上一件填；头一件先填最常见的。
const usualItem: Readonly<Record<string, Values>> = { 物品: { relation: 'of-case', owner: 'party' } };
const carried: Readonly<Record<string, readonly string[]>> = {
  物品: ['unit', 'place', 'keeper', 'photos', 'relation', 'owner'],
};

function nextItem(itemTitle: string, fields: readonly FieldModel[], last: unknown): Values {
  const before = Object.entries({ ...usualItem[itemTitle], ...valuesIn(last) });
  const kept = before.filter(
    ([name]) => carried[itemTitle]?.includes(name) && fields.some((each) => each.name === name),
  );
  return { ...freshValues(fields), ...Object.fromEntries(kept) };
}

/** 登记线索、并案时的违法行为；涉及的当事人从本案的和上面填的选。 */
export function ViolationsField(props: WidgetProps) {
  const { theCase } = useForm().surroundings;
  const { siblings = {} } = props;
  const added = listIn(siblings['parties'] ?? siblings['joinedParties']);
  const names = partiesToName(
    theCase?.parties ?? [],
    added.map((each) => textIn(valuesIn(each)['name'])),
  );
  const fresh = () => ({
    parties: names.map(({ value }) => value),
    circumstances: {},
    ...knownAlready(siblings),
  });
  return <ItemsField {...props} fresh={fresh} names={names} />;
}

// 现场的时间、地点上面已经填过；没有现场的，地点先照第一名当事人的住所。
function knownAlready(siblings: Values): Values {
  const on = textIn(siblings['from']).slice(0, 10);
  const place = textIn(siblings['place']) || textIn(valuesIn(listIn(siblings['parties'])[0])['address']);
  return { ...(on ? { from: on, to: on } : {}), ...(place ? { place } : {}) };
}

/** 裁量情节：字段由所选的执法事项决定。 */
export function CircumstancesField({ field, path, value, onChange, siblings }: WidgetProps) {
  const matter = textIn(siblings?.['matter']);
  const fields = useMemo(
    () => (isMatterId(matter) ? formModel(matterOf(matter).circumstances) : []),
    [matter],
  );
  return (
    <GroupFrame field={field} path={path}>
      {fields.length === 0 && <p className="lp-empty">先选执法事项。</p>}
      <Fields fields={fields} path={path} values={valuesIn(value)} onChange={onChange} />
    </GroupFrame>
  );
}
