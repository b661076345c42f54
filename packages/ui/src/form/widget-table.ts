import type { WidgetTable } from './surroundings.tsx';
import { CarriedField } from './widgets/carried.tsx';
import { DayField } from './widgets/day.tsx';
import { FileField } from './widgets/file.tsx';
import { FirmsField } from './widgets/firms.tsx';
import {
  EvidenceOfCaseField,
  HeadsField,
  MatterField,
  OfficerField,
  OfficersField,
  PanelField,
  PartiesField,
  PickField,
  RecordsOfCaseField,
  ViolationsOfCaseField,
} from './widgets/from-case.tsx';
import { InstantField } from './widgets/instant.tsx';
import { CircumstancesField, GroupField, ItemsField, ViolationsField } from './widgets/lists.tsx';
import { CaseIdField, LeadCaseField, RelatedCaseField } from './widgets/other-case.tsx';
import { PenaltiesField } from './widgets/penalties.tsx';
import { ProposalField, ProposalsField } from './widgets/proposal-fields.tsx';
import {
  ChecksField,
  ChoiceField,
  MoneyField,
  NamesField,
  NumberField,
  TextAreaField,
  TextField,
  YesNoField,
} from './widgets/simple.tsx';

function Hidden(): null {
  return null;
}

/** 每种控件画成什么。 */
export const widgetTable: WidgetTable = {
  text: TextField,
  textarea: TextAreaField,
  day: DayField,
  instant: InstantField,
  money: MoneyField,
  number: NumberField,
  choice: ChoiceField,
  checks: ChecksField,
  'yes-no': YesNoField,
  officer: OfficerField,
  officers: OfficersField,
  heads: HeadsField,
  panel: PanelField,
  party: PickField,
  parties: PartiesField,
  identity: GroupField,
  identities: ItemsField,
  matter: MatterField,
  violation: PickField,
  violations: ViolationsField,
  'violations-of-case': ViolationsOfCaseField,
  'evidence-of-case': EvidenceOfCaseField,
  'records-of-case': RecordsOfCaseField,
  carried: CarriedField,
  circumstances: CircumstancesField,
  penalties: PenaltiesField,
  proposal: ProposalField,
  proposals: ProposalsField,
  turns: ItemsField,
  file: FileField,
  'unserved-document': PickField,
  'open-interval': PickField,
  'open-correction': PickField,
  'open-withdrawal': PickField,
  'open-assistance': PickField,
  'measure-of-party': PickField,
  'preservation-of-party': PickField,
  substitute: PickField,
  cash: PickField,
  complaint: PickField,
  'lead-case': LeadCaseField,
  'related-case': RelatedCaseField,
  inspection: CaseIdField,
  firms: FirmsField,
  names: NamesField,
  items: ItemsField,
  group: GroupField,
  hidden: Hidden,
};
