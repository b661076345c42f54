import { joinedCaseInput } from '@lpt/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { caseQuery } from '../../api/queries.ts';
import { GroupFrame } from '../field-frame.tsx';
import { useForm } from '../surroundings.tsx';
import { textIn, valuesIn } from '../values.ts';
import { CasePicker, type FoundCase } from './case-picker.tsx';
import type { WidgetProps } from './widget.ts';

/** 另一案件：查找、选用；填进表单的是它的编号，给人看的是案由和案号。 */
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
  const [found, setFound] = useState<FoundCase>();
  const pick = async (row: FoundCase) => {
    await onPick(row);
    setFound(row);
  };
  return (
    <GroupFrame field={field} path={path}>
      <CasePicker chosen={chosenSays(value, found)} onPick={pick} />
      {!field.required && value !== undefined && (
        <button type="button" className="lp-link" onClick={() => onChange(undefined)}>
          不选
        </button>
      )}
    </GroupFrame>
  );
}

// 草稿里只存编号，编号不给人看。
function chosenSays(value: unknown, found: FoundCase | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (found?.caseId !== value) return '已经选用（草稿里存的）';
  return [found?.title, found?.number ?? '尚未立案'].join('，');
}

// 并案的，另一案件的当事人、违法行为、证据和笔录也填到旁边。
const JOINING = 'request-joinder';

/** 并案、分案所涉的另一案件：查找、选用，编号、案号、立案日期都由选用的案件定，不手填。 */
export function RelatedCaseField({ field, path, value, onChange, onSiblings }: WidgetProps) {
  const queries = useQueryClient();
  const { act, surroundings } = useForm();
  const chosen = valuesIn(value);
  const pick = async ({ city, caseId, number, filedOn }: FoundCase) => {
    const other = { caseId, number, filedOn };
    const own = surroundings.theCase;
    if (act !== JOINING || !own) return onChange(other);
    const { theCase } = await queries.fetchQuery(caseQuery(city, caseId));
    onSiblings?.({ [field.name]: other, ...joinedCaseInput(own, theCase) });
  };
  return (
    <GroupFrame field={field} path={path}>
      <CasePicker
        chosen={
          chosen['caseId'] === undefined
            ? undefined
            : `${textIn(chosen['number'])}，${textIn(chosen['filedOn'])} 立案`
        }
        onPick={pick}
        closed={({ number, filedOn }) => (number && filedOn ? undefined : '尚未立案，不能选用')}
      />
    </GroupFrame>
  );
}
