import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { caseQuery } from '../../api/queries.ts';
import { FieldFrame, GroupFrame } from '../field-frame.tsx';
import { textIn, valuesIn } from '../values.ts';
import { CasePicker, type FoundCase } from './case-picker.tsx';
import { Fields } from './lists.tsx';
import type { WidgetProps } from './widget.ts';

/** 另一案件的编号：查找、选用，也可以照填。 */
export function CaseIdField(props: WidgetProps) {
  return <CaseId {...props} onPick={({ caseId }) => props.onChange(caseId)} />;
}

/** 由检查登记的线索：选用以后，线索登记号一并填入旁边的字段。 */
export function LeadCaseField(props: WidgetProps) {
  const queries = useQueryClient();
  const { field, onSiblings } = props;
  const pick = async ({ city, caseId }: FoundCase) => {
    const { theCase } = await queries.fetchQuery(caseQuery(city, caseId));
    onSiblings?.({ [field.name]: caseId, number: theCase.lead.number });
  };
  return <CaseId {...props} onPick={pick} />;
}

function CaseId({
  field,
  path,
  value,
  onChange,
  onPick,
}: WidgetProps & Readonly<{ onPick: (found: FoundCase) => void | Promise<void> }>) {
  return (
    <FieldFrame field={field} path={path}>
      {(control) => (
        <>
          <Input {...control} value={textIn(value)} onChange={({ target }) => onChange(target.value)} />
          <CasePicker onPick={onPick} />
        </>
      )}
    </FieldFrame>
  );
}

/** 并案、分案所涉的另一案件：选用以后，编号、案号、立案日期都填好。 */
export function RelatedCaseField({ field, path, value, onChange }: WidgetProps) {
  return (
    <GroupFrame field={field} path={path}>
      <CasePicker
        opened={textIn(valuesIn(value)['caseId']) === ''}
        onPick={({ caseId, number, filedOn }) => onChange({ caseId, number, filedOn })}
        closed={({ number, filedOn }) => (number && filedOn ? undefined : '尚未立案，不能选用')}
      />
      <Fields fields={field.fields ?? []} path={path} values={valuesIn(value)} onChange={onChange} />
    </GroupFrame>
  );
}
