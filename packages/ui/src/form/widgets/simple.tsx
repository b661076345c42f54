import { capitals, isFen } from '@lpt/domain';
import { Input } from 'antd';
import { useState } from 'react';
import { FieldFrame, GroupFrame } from '../field-frame.tsx';
import { fenFromYuan, yuanInput } from '../money-input.ts';
import { TextArea } from '../text-area.tsx';
import { textIn, textsIn } from '../values.ts';
import type { WidgetProps } from './widget.ts';

export function TextField({ field, path, value, onChange }: WidgetProps) {
  return (
    <FieldFrame field={field} path={path}>
      {(control) => (
        <Input
          {...control}
          value={textIn(value)}
          {...(field.max ? { maxLength: field.max } : {})}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

export function TextAreaField({ field, path, value, onChange }: WidgetProps) {
  return (
    <FieldFrame field={field} path={path}>
      {(control) => (
        <TextArea
          {...control}
          value={textIn(value)}
          {...(field.max ? { maxLength: field.max } : {})}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

export function NumberField({ field, path, value, onChange }: WidgetProps) {
  const [typed, setTyped] = useState(typeof value === 'number' ? String(value) : '');
  const shown = typeof value === 'number' && Number(typed) !== value ? String(value) : typed;
  return (
    <FieldFrame field={field} path={path}>
      {(control) => (
        <Input
          {...control}
          inputMode="decimal"
          className="lp-short"
          value={shown}
          suffix={field.unit ? <span aria-hidden="true">{field.unit}</span> : null}
          onChange={({ target }) => {
            setTyped(target.value);
            const plain = target.value.trim();
            onChange(/^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : plain || undefined);
          }}
        />
      )}
    </FieldFrame>
  );
}

/** 金额：填元，存分，旁边写大写。 */
export function MoneyField({ field, path, value, onChange }: WidgetProps) {
  const [typed, setTyped] = useState(yuanInput(value));
  const known = typeof value === 'number' && isFen(value) ? value : undefined;
  const shown = known !== undefined && fenFromYuan(typed) !== known ? yuanInput(known) : typed;
  return (
    <FieldFrame field={field} path={path}>
      {(control) => (
        <span className="lp-money-field">
          <Input
            {...control}
            inputMode="decimal"
            className="lp-short"
            value={shown}
            suffix={<span aria-hidden="true">元</span>}
            onChange={({ target }) => {
              setTyped(target.value);
              onChange(fenFromYuan(target.value) ?? (target.value.trim() || undefined));
            }}
          />
          <output htmlFor={control.id} className="lp-capitals">
            {known === undefined ? '' : capitals(known)}
          </output>
        </span>
      )}
    </FieldFrame>
  );
}

const MAX_RADIOS = 6;

export function ChoiceField({ field, path, value, onChange }: WidgetProps) {
  const options = field.options ?? [];
  if (options.length > MAX_RADIOS)
    return <SelectField {...{ field, path, value, onChange }} options={options} />;
  return (
    <GroupFrame field={field} path={path}>
      <div className="lp-radios">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={path}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.title}
          </label>
        ))}
        {!field.required && value !== undefined && (
          <button type="button" className="lp-link" onClick={() => onChange(undefined)}>
            不选
          </button>
        )}
      </div>
    </GroupFrame>
  );
}

/** 从列表里选一项；没有可选的说明为什么。 */
export function SelectField({
  field,
  path,
  value,
  onChange,
  options,
  none = '没有可选的',
}: WidgetProps &
  Readonly<{
    options: readonly Readonly<{ value: string; title: string; disabled?: boolean }>[];
    none?: string;
  }>) {
  return (
    <FieldFrame field={field} path={path}>
      {(control) => (
        <select
          {...control}
          className="lp-select"
          value={textIn(value)}
          onChange={({ target }) => onChange(target.value || undefined)}
        >
          <option value="">{options.length > 0 ? '请选择' : none}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled ?? false}>
              {option.title}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

export function YesNoField({ field, path, value, onChange }: WidgetProps) {
  return (
    <GroupFrame field={field} path={path}>
      <div className="lp-radios">
        {[true, false].map((answer) => (
          <label key={String(answer)}>
            <input type="radio" name={path} checked={value === answer} onChange={() => onChange(answer)} />
            {answer ? '是' : '否'}
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

/** 多选。 */
export function ChecksField({
  field,
  path,
  value,
  onChange,
  options = field.options ?? [],
}: WidgetProps &
  Readonly<{
    options?: readonly Readonly<{ value: string; title: string; note?: string; disabled?: boolean }>[];
  }>) {
  const chosen = textsIn(value);
  return (
    <GroupFrame field={field} path={path}>
      <div className="lp-checks-field">
        {options.map(({ value: each, title, note, disabled = false }) => (
          <label key={each}>
            <input
              type="checkbox"
              checked={chosen.includes(each)}
              disabled={disabled && !chosen.includes(each)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, each] : chosen.filter((one) => one !== each))
              }
            />
            <span>
              {title}
              {note && <small>{note}</small>}
            </span>
          </label>
        ))}
        {options.length === 0 && <p className="lp-empty">没有可选的。</p>}
      </div>
    </GroupFrame>
  );
}

/** 一行一个的文字，如出席人、理由。 */
export function NamesField({ field, path, value, onChange }: WidgetProps) {
  const [typed, setTyped] = useState(textsIn(value).join('\n'));
  return (
    <FieldFrame field={field} path={path} hint="每行一项">
      {(control) => (
        <TextArea
          {...control}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            onChange(
              target.value
                .split('\n')
                .map((line) => line.trim())
                .filter(Boolean),
            );
          }}
        />
      )}
    </FieldFrame>
  );
}
