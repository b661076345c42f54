import type { ReactNode } from 'react';
import { isNeeded } from './asked.ts';
import type { FieldModel, Widget } from './model.ts';
import { errorsAt, useForm } from './surroundings.tsx';

/** What a control needs to be tied to its label, its hint and its errors. */
export type ControlProps = Readonly<{
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}>;

function useFieldIds(path: string, hasHint: boolean) {
  const { errors, prefix } = useForm();
  const says = errorsAt(errors, path);
  const id = `${prefix}-${path.replace(/\./g, '-')}`;
  const described = [hasHint ? `${id}-hint` : '', says.length > 0 ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  const control: ControlProps = {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(says.length > 0 ? { 'aria-invalid': true } : {}),
  };
  return { id, says, control };
}

// 单位写在框里给眼睛看，说明里给读屏听。
function unitOf({ unit }: FieldModel): string {
  return unit && unit !== '元' ? `单位：${unit}` : '';
}

const wide: readonly Widget[] = ['textarea', 'firms', 'names', 'file'];

/** 一个字段：题名、控件、说明、错误。 */
export function FieldFrame({
  field,
  path,
  hint,
  children,
}: Readonly<{
  field: FieldModel;
  path: string;
  hint?: string;
  children: (control: ControlProps) => ReactNode;
}>) {
  const says = [hint, field.hint].filter(Boolean).join('；');
  const unit = unitOf(field);
  const { id, says: errors, control } = useFieldIds(path, says !== '' || unit !== '');
  return (
    <div className="lp-field" {...(wide.includes(field.widget) ? { 'data-wide': true } : {})}>
      <span className="lp-label">
        <label htmlFor={id}>{field.title}</label>
        <OptionalMark field={field} path={path} />
      </span>
      {children(control)}
      <FieldNotes id={id} hint={says} unit={unit} errors={errors} />
    </div>
  );
}

/** 一组控件：单选、多选、列表。题名是这一组的名称。 */
export function GroupFrame({
  field,
  path,
  hint,
  children,
}: Readonly<{ field: FieldModel; path: string; hint?: string; children: ReactNode }>) {
  const says = [hint, field.hint].filter(Boolean).join('；');
  const unit = unitOf(field);
  const { id, says: errors, control } = useFieldIds(path, says !== '' || unit !== '');
  return (
    <fieldset
      className="lp-field lp-group"
      id={id}
      aria-describedby={control['aria-describedby']}
      tabIndex={-1}
      {...(errors.length > 0 ? { 'data-invalid': true } : {})}
    >
      {field.title && (
        <legend className="lp-label">
          {field.title}
          <OptionalMark field={field} path={path} />
        </legend>
      )}
      {children}
      <FieldNotes id={id} hint={says} unit={unit} errors={errors} />
    </fieldset>
  );
}

function OptionalMark({ field, path }: Readonly<{ field: FieldModel; path: string }>) {
  const { act } = useForm();
  return field.required || isNeeded(act, path) ? null : <span aria-hidden="true">（选填）</span>;
}

function FieldNotes({
  id,
  hint,
  unit,
  errors,
}: Readonly<{ id: string; hint: string; unit: string; errors: readonly string[] }>) {
  return (
    <>
      {(hint || unit) && (
        <p className={hint ? 'lp-hint' : 'lp-hidden'} id={`${id}-hint`}>
          {hint}
          {unit && <span className="lp-hidden">{unit}</span>}
        </p>
      )}
      {errors.length > 0 && (
        <p className="lp-error" id={`${id}-error`}>
          {errors.join('；')}
        </p>
      )}
    </>
  );
}
