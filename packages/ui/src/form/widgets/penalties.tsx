import { isMatterId, matterOf, type PenaltyKind, penaltyTitles } from '@lpt/domain';
import { Icon } from '../../frame/icons.tsx';
import { GroupFrame } from '../field-frame.tsx';
import { FieldView } from '../field-view.tsx';
import { useForm } from '../surroundings.tsx';
import { listIn, replaced, valuesIn, without, withValue } from '../values.ts';
import type { WidgetProps } from './widget.ts';

function titleOf(kind: string): string {
  return Object.entries(penaltyTitles).find(([name]) => name === kind)?.[1] ?? kind;
}

/** 几种处罚：逐项加，各填各的。依据的条款允许的种类排在前面。 */
export function PenaltiesField({ field, path, value, onChange }: WidgetProps) {
  const { surroundings } = useForm();
  const list = listIn(value);
  const allowed = new Set<string>(
    (surroundings.theCase?.violations ?? []).flatMap(({ matter }) =>
      isMatterId(matter) ? matterOf(matter).kinds : [],
    ),
  );
  const kinds: readonly PenaltyKind[] = (field.variants ?? []).flatMap(({ kind }) =>
    isKind(kind) ? [kind] : [],
  );
  const offered = kinds.filter((kind) => allowed.size === 0 || allowed.has(kind));
  return (
    <GroupFrame field={field} path={path}>
      {list.map((each, index) => {
        const penalty = valuesIn(each);
        const kind = String(penalty['kind'] ?? '');
        const fields = field.variants?.find((variant) => variant.kind === kind)?.fields ?? [];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: penalties have no identity but their place
          <div key={index} className="lp-item">
            <div className="lp-item-head">
              <b>{titleOf(kind)}</b>
              <button type="button" className="lp-link" onClick={() => onChange(without(list, index))}>
                <Icon name="remove" />
                去掉{titleOf(kind)}
              </button>
            </div>
            {fields.map((inner) => (
              <FieldView
                key={inner.name}
                field={inner}
                path={`${path}.${index}.${inner.name}`}
                value={penalty[inner.name]}
                siblings={penalty}
                onChange={(next) => onChange(replaced(list, index, withValue(penalty, inner.name, next)))}
              />
            ))}
          </div>
        );
      })}
      <div className="lp-adders">
        {offered.map((kind) => (
          <button key={kind} type="button" className="lp-adder" onClick={() => onChange([...list, { kind }])}>
            <Icon name="plus" />
            {penaltyTitles[kind]}
          </button>
        ))}
      </div>
    </GroupFrame>
  );
}

function isKind(kind: string): kind is PenaltyKind {
  return kind in penaltyTitles;
}
