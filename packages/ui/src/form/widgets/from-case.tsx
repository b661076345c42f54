import { certificateOn, certificateStateTitles, type Day, dutyTitles, type Officer } from '@lpt/domain';
import { recordLine } from '../carried-lines.ts';
import { caseOptions, caseSources } from '../case-options.ts';
import { useForm } from '../surroundings.tsx';
import { textsIn } from '../values.ts';
import { ChecksField, SelectField } from './simple.tsx';
import type { WidgetProps } from './widget.ts';

/** 本机关的执法人员，写明证号和证件状态；证件无效的也列出，由条件说明不能参加。 */
export function OfficersField(props: WidgetProps) {
  const { surroundings } = useForm();
  const { registry, body, today } = surroundings;
  const options = registry
    .officersOf(body)
    .filter(({ duty }) => duty === 'officer' || duty === 'unit-head' || duty === 'auxiliary')
    .map((officer) => ({ value: officer.id, title: officer.name, note: certificateNote(officer, today) }));
  return <ChecksField {...props} options={options} />;
}

/** 听证员：本机关持有效证件、不是本案调查人员的；本案调查人员也列出，写明为什么不能选。 */
export function PanelField(props: WidgetProps) {
  const { surroundings } = useForm();
  const { registry, body, today, theCase } = surroundings;
  const options = registry
    .officersOf(body)
    .filter((officer) => certificateOn(officer, today) === 'valid')
    .map((officer) => {
      const investigates = theCase?.handlers.includes(officer.id) ?? false;
      const note = investigates ? '本案调查人员，不能担任' : certificateNote(officer, today);
      return { value: officer.id, title: officer.name, note, disabled: investigates };
    });
  return <ChecksField {...props} options={options} />;
}

function certificateNote(officer: Officer, today: Day): string {
  const state = certificateStateTitles[certificateOn(officer, today)];
  return `${dutyTitles[officer.duty]} · ${officer.certificate?.number ?? ''} ${state}`;
}

/** 本机关的一名人员，如听证主持人。 */
export function OfficerField(props: WidgetProps) {
  const { surroundings } = useForm();
  const options = surroundings.registry
    .officersOf(surroundings.body)
    .map(({ id, name, duty }) => ({ value: id, title: `${name}（${dutyTitles[duty]}）` }));
  return <SelectField {...props} options={options} />;
}

/** 几名当事人。表单里还在填当事人的，连同新填的。 */
export function PartiesField(props: WidgetProps) {
  const known = caseOptions('party', useForm().surroundings, undefined);
  return <ChecksField {...props} options={props.names ?? known} />;
}

/** 执法事项：只能选本机关今天有权的；没有权的也列出，不能选。 */
export function MatterField(props: WidgetProps) {
  const { surroundings } = useForm();
  const known = surroundings.matters.map(({ id, title, mayPenalise }) => ({
    value: id,
    title: mayPenalise ? title : `${title}（本机关没有此项职权）`,
    disabled: !mayPenalise,
  }));
  const sorted = [...known.filter(({ disabled }) => !disabled), ...known.filter(({ disabled }) => disabled)];
  return <SelectField {...props} options={sorted} />;
}

export function ViolationsOfCaseField(props: WidgetProps) {
  return <ChecksField {...props} options={caseOptions('violation', useForm().surroundings, undefined)} />;
}

export function EvidenceOfCaseField(props: WidgetProps) {
  const { surroundings } = useForm();
  const options = (surroundings.theCase?.evidence ?? []).map(({ id, title }) => ({ value: id, title }));
  return <ChecksField {...props} options={options} />;
}

/** 对留下的当事人做的笔录：分出的人自己的跟着走，不列。 */
export function RecordsOfCaseField(props: WidgetProps) {
  const { theCase } = useForm().surroundings;
  const leaving = textsIn(props.siblings?.['splitParties']);
  const options = (theCase?.records ?? [])
    .filter(({ party }) => party !== undefined && !leaving.includes(party))
    .map((record) => ({ value: record.id, title: recordLine(record) }));
  return <ChecksField {...props} options={options} />;
}

/** 本机关的负责人。 */
export function HeadsField(props: WidgetProps) {
  const { registry, body } = useForm().surroundings;
  const options = registry
    .officersOf(body)
    .filter(({ duty }) => duty === 'agency-head')
    .map(({ id, name }) => ({ value: id, title: name }));
  return <ChecksField {...props} options={options} />;
}

/** 从案件里选一项：选什么由控件的名称决定，见 `caseSources`。 */
export function PickField(props: WidgetProps) {
  const { surroundings } = useForm();
  const { widget } = props.field;
  const options = caseOptions(widget, surroundings, props.siblings?.['party']);
  return <SelectField {...props} options={options} none={caseSources[widget]?.none ?? '没有可选的'} />;
}
