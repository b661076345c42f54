import type { Case, Day } from '@lpt/domain';
import { Button, Drawer } from 'antd';
import { useId, useState } from 'react';
import { DialogFocus } from '../frame/dialog-focus.tsx';
import { ProcedureDiagram } from './diagram.tsx';

/** 打开流程图的按钮和抽屉。几名当事人进度不同的，选看哪一名。 */
export function DiagramButton({ theCase, today }: Readonly<{ theCase: Case; today: Day }>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        流程图
      </Button>
      {open && (
        <Drawer open title="流程图" size={1160} onClose={() => setOpen(false)} className="lp-drawer">
          <DialogFocus />
          <Diagram theCase={theCase} today={today} />
        </Drawer>
      )}
    </>
  );
}

function Diagram({ theCase, today }: Readonly<{ theCase: Case; today: Day }>) {
  const { parties } = theCase;
  const [chosen, setChosen] = useState(parties[0]?.id);
  const select = useId();
  return (
    <>
      {parties.length > 1 && (
        <label htmlFor={select} className="lp-diagram-party">
          当事人{' '}
          <select
            id={select}
            className="lp-select"
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
          >
            {parties.map(({ id, identity }) => (
              <option key={id} value={id}>
                {identity.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <ProcedureDiagram theCase={theCase} party={parties.find(({ id }) => id === chosen)} today={today} />
    </>
  );
}
