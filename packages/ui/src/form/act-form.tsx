import type { FieldProblem } from '@lpt/contract';
import type { Act } from '@lpt/domain';
import { useId, useMemo } from 'react';
import { foundAlready } from './found-already.ts';
import { type FieldModel, formModel } from './model.ts';
import { FormProvider, type FormSurroundings } from './surroundings.tsx';
import type { Values } from './values.ts';
import { widgetTable } from './widget-table.ts';
import { Fields } from './widgets/lists.tsx';

/** 由一项办理的输入形状生成的表单。值由外面管；错误写在字段旁边，找不到字段的写在最上面。 */
export function ActForm({
  act,
  values,
  onChange,
  surroundings,
  errors,
  fixed = [],
}: Readonly<{
  act: Pick<Act, 'name' | 'input'>;
  values: Values;
  onChange: (values: Values) => void;
  surroundings: FormSurroundings;
  errors: readonly FieldProblem[];
  /** 已经由办理的对象决定、不再问的字段。 */
  fixed?: readonly string[];
}>) {
  const prefix = useId().replace(/[^a-zA-Z0-9]/g, '');
  const fields = useMemo(() => formModel(act.input), [act.input]);
  const shown = fields.filter(({ name }) => !fixed.includes(name));
  const found = foundAlready(act.name, surroundings, values);
  const homeless = errors.filter(
    ({ path }) => !shown.some(({ name }) => path === name || path.startsWith(`${name}.`)),
  );
  return (
    <FormProvider value={{ act: act.name, surroundings, errors, prefix, widgets: widgetTable }}>
      <div className="lp-form">
        {homeless.length > 0 && (
          <ul className="lp-error">
            {homeless.map(({ path, says }) => (
              <li key={`${path}${says}`}>
                {titleAt(fields, path)}
                {says}
              </li>
            ))}
          </ul>
        )}
        {found && (
          <section className="lp-item" aria-label={found.title}>
            <b>{found.title}</b>
            <ul className="lp-records">
              {found.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        )}
        <Fields fields={shown} path="" values={values} onChange={onChange} />
      </div>
    </FormProvider>
  );
}

function titleAt(fields: readonly FieldModel[], path: string): string {
  const found = fields.find(({ name }) => path.split('.')[0] === name);
  return found?.title ? `${found.title}：` : '';
}

/** 错误旁边的控件：提交没有通过时，焦点移到第一个。 */
export function focusFirstError(form: HTMLElement | null): void {
  const first = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]');
  first?.focus();
}
