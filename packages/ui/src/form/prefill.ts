import {
  type Act,
  type Case,
  deadlineFor,
  fineOf,
  gainsOf,
  isFen,
  isQualifiedHandler,
  legalReviewGrounds,
  type Party,
  roughDays,
} from '@lpt/domain';
import { caseOptions, chosenAhead } from './case-options.ts';
import { freshValue } from './fresh.ts';
import { type FieldModel, formModel } from './model.ts';
import { proceedingsPrefill } from './prefill-proceedings.ts';
import { proposalFor } from './prefill-proposal.ts';
import type { PrefillScope, PrefillSource, PrefillTable } from './prefill-source.ts';
import type { FormSurroundings } from './surroundings.tsx';
import type { Values } from './values.ts';

/** 表单的初值：案件已经知道的都填好，不让人打第二遍。 */
export function prefilled(act: Pick<Act, 'name' | 'input' | 'approval'>, scope: PrefillScope): Values {
  const entries = formModel(act.input).map((field) => {
    const named = byAct[`${act.name}/${field.name}`];
    // 写明了这个字段的，照写明的，哪怕是空着；没有写明的才按名称、控件推。
    const value = named ? named(scope, act) : usual(field)?.(scope, act);
    return [field.name, value ?? pickedOf(field, scope) ?? freshValue(field)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function usual({ name, widget }: FieldModel): PrefillSource | undefined {
  return byField[name] ?? byWidget[widget];
}

function pickedOf({ widget }: FieldModel, { surroundings, party }: PrefillScope): string | undefined {
  const options = caseOptions(widget, surroundings, party?.id);
  return widget === 'unserved-document' ? options.at(-1)?.value : chosenAhead(widget, options);
}

const byWidget: PrefillTable = {
  officers: ({ surroundings }) => teamOf(surroundings),
  instant: ({ now }) => `${now.slice(0, 16)}:00+08:00`,
  party: ({ party }) => party?.id,
  parties: ({ surroundings }) =>
    surroundings.theCase?.parties.filter(({ decision }) => !decision).map(({ id }) => id),
  'violations-of-case': ({ surroundings }) => surroundings.theCase?.violations.map(({ id }) => id),
  'evidence-of-case': ({ surroundings }) => surroundings.theCase?.evidence.map(({ id }) => id),
  identities: () => [{}],
  turns: () => [{}],
};

const byField: PrefillTable = {
  request: ({ request }) => request,
  on: ({ surroundings }) => surroundings.today,
  receivedOn: ({ surroundings }) => surroundings.today,
  obtainedOn: ({ surroundings }) => surroundings.today,
  place: ({ surroundings }) => surroundings.theCase?.violations[0]?.place,
  person: ({ surroundings, party }) => {
    const identity = (party ?? surroundings.theCase?.parties[0])?.identity;
    return identity?.representative ?? identity?.name;
  },
  ground: ({ surroundings }) => surroundings.theCase?.ground,
  opinion: (_, { approval }) => (approval?.part === 'approve' ? '同意。' : undefined),
  keeper: ({ name }) => name,
};

const byAct: PrefillTable = {
  ...proceedingsPrefill,
  'request-filing/handlers': ({ surroundings }) => teamOf(surroundings),
  'request-no-filing/ground': () => undefined,
  'begin-interval/from': ({ surroundings }) => surroundings.today,
  'end-interval/to': ({ surroundings }) => surroundings.today,
  'confirm-service-address/address': ({ party }) => party?.serviceAddress?.address ?? party?.identity.address,
  'amend-party/identity': ({ party }) => party && identityInputOf(party),
  'amend-violation/violation': ({ surroundings }) => violationInputOf(surroundings.theCase),
  'add-violation/violation': ({ surroundings }) => ({
    parties: surroundings.theCase?.parties.map(({ id }) => id) ?? [],
    circumstances: {},
  }),
  'add-violation/ground': () => undefined,
  'close-investigation/proposals': ({ surroundings: { theCase, today } }) =>
    theCase?.parties.map((party) => ({ party: party.id, proposal: proposalFor(theCase, party, today) })),
  'close-investigation/complexity': () => ({ complex: false, reasons: [] }),
  'submit-review/reviewKind': ({ surroundings: { theCase } }) =>
    theCase && (legalReviewGrounds(theCase).length > 0 ? 'legal' : 'case'),
  'issue-notice/statementWorkingDays': ({ surroundings: { theCase, today } }) =>
    theCase && statementDays(theCase, today),
  'notify-fast-track-orally/statementWorkingDays': ({ surroundings: { theCase, today } }) =>
    theCase && statementDays(theCase, today),
  'revise-proposal/proposal': ({ party }) => party?.proposal,
  'serve-document/outcome': () => 'served',
  'serve-document/method': () => 'direct',
  'serve-document/receiver': ({ party }) => party?.identity.representative ?? party?.identity.name,
  'hold-discussion/attendees': ({ surroundings }) => headsOf(surroundings),
  'hold-discussion/chair': ({ surroundings }) => headsOf(surroundings)[0],
  'record-payment/kind': () => 'fine',
  'record-payment/amountFen': ({ party }) => party && stillOwed(party),
  'decline-publication/filedWith': ({ surroundings: { registry, body } }) =>
    registry.supervisorsOf(body)[0]?.name,
  'request-decision-extension/days': ({ surroundings: { theCase } }) => theCase && extensionDays(theCase),
  'record-inspection/checked': ({ surroundings: { theCase } }) =>
    theCase?.inspection?.items.flatMap(({ standard }) => standard.map((each) => ({ standard: each }))),
  'implement-measure/items': ({ surroundings, party }) =>
    approvedMeasure(surroundings.theCase, party, 'items'),
  'implement-measure/account': ({ surroundings, party }) =>
    approvedMeasure(surroundings.theCase, party, 'account'),
  'withdraw-publication/reason': ({ party }) => party?.decision?.revoked?.reason,
};

/** 参加办理的两名：承办人；没有指定的，自己和本机构另一名证件有效的。 */
function teamOf({ theCase, registry, body, officer, today }: FormSurroundings): readonly string[] {
  if (theCase && theCase.handlers.length > 0) return theCase.handlers;
  const own = officer ? registry.officer(officer) : undefined;
  const others = registry
    .officersOf(body)
    .filter(
      (each) => each.id !== officer && each.duty === 'officer' && isQualifiedHandler(each, body, today),
    );
  const near = others.find(({ unit }) => unit === own?.unit) ?? others[0];
  return [own?.id, near?.id].flatMap((id) => (id ? [id] : []));
}

// 实施时的清单、账户，先照批准的报批填。
function approvedMeasure(theCase: Case | undefined, party: Party | undefined, field: string): unknown {
  const request = theCase?.requests.findLast(
    (each) => each.kind === 'measure' && each.status === 'approved' && each.party === party?.id,
  );
  return request?.input[field];
}

function identityInputOf({ identity }: Party): Values {
  const { birth: _birth, ...rest } = identity;
  return rest;
}

function violationInputOf(theCase: Case | undefined): Values | undefined {
  const [first] = theCase?.violations ?? [];
  if (!first) return undefined;
  const { id: _id, ...rest } = first;
  return rest;
}

function statementDays(theCase: Case, today: FormSurroundings['today']): number {
  return Math.max(3, deadlineFor('statement-period', theCase.profiles, today)?.length.count ?? 5);
}

function headsOf({ registry, body }: FormSurroundings): readonly string[] {
  return registry
    .officersOf(body)
    .filter(({ duty }) => duty === 'agency-head')
    .map(({ name }) => name);
}

function stillOwed({ decision, payments }: Party): number | undefined {
  const paid = payments
    .filter(({ kind }) => kind === 'fine')
    .reduce((total, { amountFen }) => total + amountFen, 0);
  const owed = fineOf(decision?.proposal) - paid;
  if (owed > 0 && isFen(owed)) return owed;
  return gainsOf(decision?.proposal) || undefined;
}

function extensionDays(theCase: Case): number | undefined {
  if (!theCase.filedOn) return undefined;
  const { extensions } = deadlineFor('case-decision', theCase.profiles, theCase.filedOn);
  const next = extensions[theCase.extensions.length];
  const most = next?.length ?? next?.atMost;
  return most && Math.floor(roughDays(most));
}
