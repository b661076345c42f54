import type { WidgetTable } from './surroundings.tsx';
import { DayField } from './widgets/day.tsx';
import { FileField } from './widgets/file.tsx';
import {
  EvidenceOfCaseField,
  MatterField,
  OfficerField,
  OfficersField,
  OpenCorrectionField,
  OpenIntervalField,
  PartiesField,
  PartyField,
  UnservedDocumentField,
  ViolationField,
  ViolationsOfCaseField,
} from './widgets/from-case.tsx';
import { InstantField } from './widgets/instant.tsx';
import {
  CircumstancesField,
  GroupField,
  IdentitiesField,
  TurnsField,
  ViolationsField,
} from './widgets/lists.tsx';
import { PenaltiesField } from './widgets/penalties.tsx';
import { ProposalField, ProposalsField } from './widgets/proposal.tsx';
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
  party: PartyField,
  parties: PartiesField,
  identity: GroupField,
  identities: IdentitiesField,
  matter: MatterField,
  violation: ViolationField,
  violations: ViolationsField,
  'violations-of-case': ViolationsOfCaseField,
  'evidence-of-case': EvidenceOfCaseField,
  circumstances: CircumstancesField,
  penalties: PenaltiesField,
  proposal: ProposalField,
  proposals: ProposalsField,
  turns: TurnsField,
  file: FileField,
  'unserved-document': UnservedDocumentField,
  'open-interval': OpenIntervalField,
  'open-correction': OpenCorrectionField,
  names: NamesField,
  group: GroupField,
  hidden: Hidden,
};
