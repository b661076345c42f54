import { assessParty, fen, groupedYuan, type Party } from '@lpt/domain';
import { DiscretionScale } from '../../discretion/discretion-scale.tsx';
import { type Suggestion, scaleOf, suggestedFine } from '../../discretion/segments.ts';
import { GroupFrame } from '../field-frame.tsx';
import { FieldView } from '../field-view.tsx';
import { proposalFor } from '../prefill-proposal.ts';
import { useForm } from '../surroundings.tsx';
import { listIn, replaced, type Values, valuesIn, withValue } from '../values.ts';
import type { WidgetProps } from './widget.ts';

function finedIn(proposal: Values): number | undefined {
  const fines = listIn(proposal['penalties'])
    .map(valuesIn)
    .filter(({ kind, amountFen }) => kind === 'fine' && typeof amountFen === 'number');
  if (fines.length === 0) return undefined;
  return fines.reduce((total, { amountFen }) => total + Number(amountFen), 0);
}

function withFine(proposal: Values, amountFen: number): Values {
  const others = listIn(proposal['penalties']).filter((each) => valuesIn(each)['kind'] !== 'fine');
  return { ...proposal, penalties: [{ kind: 'fine', amountFen }, ...others] };
}

/** 一份处理意见，旁边是裁量尺和按基准算出的建议。偏离基准的才问理由。 */
function ProposalFields({
  field,
  path,
  value,
  party,
  onChange,
}: Pick<WidgetProps, 'field' | 'path' | 'value' | 'onChange'> & Readonly<{ party: Party | undefined }>) {
  const { surroundings } = useForm();
  const { theCase, today } = surroundings;
  const proposal = valuesIn(value);
  const fine = finedIn(proposal);
  const assessed = theCase && party ? assessParty(theCase, party, today) : undefined;
  const suggestion = assessed && suggestedFine(assessed);
  const penalised = proposal['outcome'] !== 'no-penalty';
  const outside = fine !== undefined && assessed?.range !== undefined && !inside(fine, assessed.range);
  const below = fine !== undefined && assessed !== undefined && fine < assessed.statutory.minFen;
  const shown = (field.fields ?? []).filter(({ name }) => {
    if (name === 'noPenaltyReason') return !penalised;
    if (name === 'penalties') return penalised;
    if (name === 'deviation') return (penalised && outside) || proposal[name] !== undefined;
    if (name === 'mitigation') return (penalised && below) || proposal[name] !== undefined;
    return true;
  });
  return (
    <>
      {theCase && party && penalised && (
        <ProposalScale
          party={party}
          fine={fine}
          suggestion={suggestion}
          onFill={(amount) => onChange(withFine(proposal, amount))}
        />
      )}
      {assessed?.notes.map((note) => (
        <p key={note} className="lp-warning">
          {note}
        </p>
      ))}
      {shown.map((inner) => (
        <FieldView
          key={inner.name}
          field={
            inner.name === 'deviation' || inner.name === 'mitigation' ? { ...inner, required: true } : inner
          }
          path={`${path}.${inner.name}`}
          value={proposal[inner.name]}
          siblings={proposal}
          onChange={(next) => onChange(settled(withValue(proposal, inner.name, next)))}
        />
      ))}
    </>
  );
}

// 改成不予处罚的，处罚清空；改回来的，理由清空。
function settled(proposal: Values): Values {
  if (proposal['outcome'] === 'no-penalty') return { ...proposal, penalties: [] };
  return withValue(proposal, 'noPenaltyReason', undefined);
}

function inside(amount: number, { minFen, maxFen }: Readonly<{ minFen: number; maxFen: number }>): boolean {
  return amount >= minFen && amount <= maxFen;
}

function ProposalScale({
  party,
  fine,
  suggestion,
  onFill,
}: Readonly<{
  party: Party;
  fine: number | undefined;
  suggestion: Suggestion | undefined;
  onFill: (amount: number) => void;
}>) {
  const { surroundings } = useForm();
  const violations = (surroundings.theCase?.violations ?? []).filter(({ parties }) =>
    parties.includes(party.id),
  );
  return (
    <div className="lp-suggestion">
      {violations.map((violation) => {
        const scale = scaleOf(violation, surroundings.today);
        return scale ? (
          <DiscretionScale
            key={violation.id}
            title="裁量幅度"
            scale={scale}
            proposed={violations.length === 1 && fine !== undefined ? fen(fine) : undefined}
          />
        ) : null;
      })}
      {suggestion && (
        <button type="button" className="lp-adder" onClick={() => onFill(suggestion.amountFen)}>
          按基准“{suggestion.tier}”{suggestion.exact ? '' : '下限'}填入 {groupedYuan(suggestion.amountFen)} 元
        </button>
      )}
    </div>
  );
}

/** 对一名当事人的处理意见；当事人由办理的对象决定。 */
export function ProposalField({ field, path, value, onChange, siblings }: WidgetProps) {
  const { surroundings } = useForm();
  const party = surroundings.theCase?.parties.find(({ id }) => id === siblings?.['party']);
  return (
    <GroupFrame field={field} path={path}>
      <ProposalFields field={field} path={path} value={value} party={party} onChange={onChange} />
    </GroupFrame>
  );
}

/** 对每名当事人各一份处理意见。 */
export function ProposalsField({ field, path, value, onChange }: WidgetProps) {
  const { surroundings } = useForm();
  const { theCase, today } = surroundings;
  const list = listIn(value).map(valuesIn);
  const inner = field.item?.fields?.find(({ name }) => name === 'proposal');
  if (!theCase || !inner) return null;
  return (
    <GroupFrame field={field} path={path}>
      {theCase.parties.map((party) => {
        const index = list.findIndex((each) => each['party'] === party.id);
        const given = index < 0 ? undefined : list[index]?.['proposal'];
        const change = (next: unknown) =>
          onChange(
            index < 0
              ? [...list, { party: party.id, proposal: next }]
              : replaced(list, index, { party: party.id, proposal: next }),
          );
        return (
          <section key={party.id} className="lp-item" aria-label={party.identity.name}>
            <h4>{party.identity.name}</h4>
            {given === undefined ? (
              <button
                type="button"
                className="lp-adder"
                onClick={() => change(proposalFor(theCase, party, today))}
              >
                提出对{party.identity.name}的处理意见
              </button>
            ) : (
              <ProposalFields
                field={inner}
                path={`${path}.${index}.proposal`}
                value={given}
                party={party}
                onChange={change}
              />
            )}
          </section>
        );
      })}
    </GroupFrame>
  );
}
