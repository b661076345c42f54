/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from 'preact';

/** 一个字段：名称、说明、错误，读屏时连在一起念。 */
export type FieldProps = Readonly<{
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  value?: string | undefined;
  class?: string;
}>;

type Described = Readonly<{ id: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' }>;

/** The frame of a field; `control` gets the attributes that tie it to its label, hint and error. */
function Field({ props, control }: { props: FieldProps; control: (ids: Described) => ComponentChildren }) {
  const { name, label, hint, error } = props;
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
  return (
    <div class={['field', props.class ?? ''].join(' ').trim()}>
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {control({
        id: name,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': 'true' as const } : {}),
      })}
    </div>
  );
}

/** 一行文字。 */
export function TextField(
  props: FieldProps &
    Readonly<{ type?: 'text' | 'search' | 'date'; max?: number; required?: boolean; code?: boolean }>,
) {
  const { name, value = '', type = 'text', max, required = false, code = false } = props;
  return (
    <Field
      props={props}
      control={(ids) => (
        <input
          {...ids}
          type={type}
          name={name}
          value={value}
          required={required}
          {...(max === undefined ? {} : { maxLength: max })}
          {...(code
            ? { class: 'code', autocomplete: 'off', autocapitalize: 'characters', spellcheck: false }
            : {})}
        />
      )}
    />
  );
}

/** 多行文字。 */
export function TextArea(props: FieldProps & Readonly<{ max: number; rows?: number }>) {
  const { name, value = '', max, rows = 10 } = props;
  // The parser drops a line break right after <textarea>; one more keeps what the person wrote.
  return (
    <Field
      props={props}
      control={(ids) => (
        <textarea {...ids} name={name} rows={rows} maxLength={max} required>
          {value.startsWith('\n') ? `\n${value}` : value}
        </textarea>
      )}
    />
  );
}

/** 表单没有办成的总说明，排在表单之前。 */
export function FormError({ says }: { says: string }) {
  return (
    <div class="note note-bad" role="alert">
      <strong>没有提交成功</strong>
      <p>{says}</p>
    </div>
  );
}
