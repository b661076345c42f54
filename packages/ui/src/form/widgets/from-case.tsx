import {
  certificateOn,
  certificateStateTitles,
  documentOf,
  dutyTitles,
  intervalTitles,
  isMatterId,
  matterOf,
} from '@lpt/domain';
import { useForm } from '../surroundings.tsx';
import { textIn } from '../values.ts';
import { ChecksField, SelectField } from './simple.tsx';
import type { WidgetProps } from './widget.ts';

/** 本机关的执法人员，写明证号和证件状态；证件无效的也列出，由条件说明不能参加。 */
export function OfficersField(props: WidgetProps) {
  const { surroundings } = useForm();
  const { registry, body, today } = surroundings;
  const options = registry
    .officersOf(body)
    .filter(({ duty }) => duty === 'officer' || duty === 'unit-head' || duty === 'auxiliary')
    .map((officer) => {
      const state = certificateOn(officer, today);
      const certificate = officer.certificate?.number ?? '';
      const note = `${dutyTitles[officer.duty]} · ${certificate} ${certificateStateTitles[state]}`;
      return { value: officer.id, title: officer.name, note };
    });
  return <ChecksField {...props} options={options} />;
}

/** 本机关的一名人员，如听证主持人。 */
export function OfficerField(props: WidgetProps) {
  const { surroundings } = useForm();
  const options = surroundings.registry
    .officersOf(surroundings.body)
    .map(({ id, name, duty }) => ({ value: id, title: `${name}（${dutyTitles[duty]}）` }));
  return <SelectField {...props} options={options} />;
}

function useParties() {
  const { surroundings } = useForm();
  return (surroundings.theCase?.parties ?? []).map(({ id, identity }) => ({
    value: id,
    title: identity.name,
  }));
}

export function PartyField(props: WidgetProps) {
  return <SelectField {...props} options={useParties()} none="本案还没有当事人" />;
}

/** 几名当事人。登记线索时还没有编号，按填写的先后。 */
export function PartiesField(props: WidgetProps) {
  const known = useParties();
  const { names } = props;
  const options = names ? names.map((title, index) => ({ value: `P${index + 1}`, title })) : known;
  return <ChecksField {...props} options={options} />;
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

export function ViolationField(props: WidgetProps) {
  return <SelectField {...props} options={useViolations()} none="本案还没有违法行为" />;
}

export function ViolationsOfCaseField(props: WidgetProps) {
  return <ChecksField {...props} options={useViolations()} />;
}

function useViolations() {
  const { surroundings } = useForm();
  return (surroundings.theCase?.violations ?? []).map(({ id, matter, from, place }) => ({
    value: id,
    title: `${isMatterId(matter) ? matterOf(matter).title : matter}（${from}，${place}）`,
  }));
}

export function EvidenceOfCaseField(props: WidgetProps) {
  const { surroundings } = useForm();
  const options = (surroundings.theCase?.evidence ?? []).map(({ id, title }) => ({ value: id, title }));
  return <ChecksField {...props} options={options} />;
}

/** 还没有送达这名当事人的文书。 */
export function UnservedDocumentField(props: WidgetProps) {
  const { surroundings } = useForm();
  const party = surroundings.theCase?.parties.find(({ id }) => id === textIn(props.siblings?.['party']));
  const documents = surroundings.theCase?.documents ?? [];
  const options = documents
    .filter((each) => !each.party || each.party === party?.id)
    .filter(({ code }) => documentOf(code).needsService)
    .filter(
      ({ id }) => !party?.services.some(({ document, outcome }) => document === id && outcome !== 'failed'),
    )
    .map(({ id, title, number }) => ({ value: id, title: number ? `${title}（${number}）` : title }));
  return <SelectField {...props} options={options} none="没有等待送达的文书" />;
}

export function OpenIntervalField(props: WidgetProps) {
  const { surroundings } = useForm();
  const options = (surroundings.theCase?.intervals ?? [])
    .filter(({ to }) => to === undefined)
    .map(({ id, reason, from, paper }) => ({
      value: id,
      title: `${intervalTitles[reason]}（${from} 起，${paper}）`,
    }));
  return <SelectField {...props} options={options} none="没有进行中的期间" />;
}

export function OpenCorrectionField(props: WidgetProps) {
  const { surroundings } = useForm();
  const options = (surroundings.theCase?.corrections ?? [])
    .filter(({ recheck }) => recheck === undefined)
    .map(({ id, number, dueOn }) => ({ value: id, title: `${number}（${dueOn} 到期）` }));
  return <SelectField {...props} options={options} none="没有等待复查的责令改正" />;
}
