import { type Answered, listCases } from '@lpt/contract';
import { Button, Input } from 'antd';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { ask, errorSays } from '../../api/client.ts';
import { useAnnounce } from '../../frame/announcer.tsx';
import { useForm } from '../surroundings.tsx';

/** 查到的一案。 */
export type FoundCase = Answered<typeof listCases>['body']['rows'][number];

const MOST = 6;

/** 查找另一案件，选用以后由 `onPick` 填进表单。`chosen` 是已经选用的；`closed` 说一案为什么不能选用。 */
export function CasePicker({
  onPick,
  chosen,
  closed = () => undefined,
}: Readonly<{
  onPick: (found: FoundCase) => void | Promise<void>;
  chosen: string | undefined;
  closed?: (found: FoundCase) => string | undefined;
}>) {
  const { surroundings } = useForm();
  const announce = useAnnounce();
  const id = useId();
  const summary = useRef<HTMLElement>(null);
  const [q, setQ] = useState('');
  const [found, setFound] = useState<readonly FoundCase[]>();
  const [says, setSays] = useState('');
  const search = async () => {
    if (q.trim() === '') return;
    try {
      const { body } = await ask(listCases, { query: { q: q.trim(), limit: MOST, order: 'updated' } });
      const rows = body.rows.filter(({ caseId }) => caseId !== surroundings.theCase?.id);
      setFound(rows);
      setSays(
        rows.length === 0 ? '没有找到您可以查看的案件' : `找到 ${rows.length} 件${body.next ? '以上' : ''}`,
      );
    } catch (error) {
      setSays(errorSays(error));
    }
  };
  const pick = async (row: FoundCase) => {
    try {
      await onPick(row);
    } catch (error) {
      setSays(errorSays(error));
      return;
    }
    setFound(undefined);
    setSays('');
    announce(`已填入${row.number ?? row.title}`);
    summary.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // The form that this stands in must not be handed in.
    event.preventDefault();
    void search();
  };
  return (
    <>
      {chosen && <p className="lp-picked">{chosen}</p>}
      <details className="lp-picker" open={chosen === undefined}>
        <summary ref={summary}>{chosen ? '换一个案件' : '查找案件，选用以后自动填入'}</summary>
        <label htmlFor={id} className="lp-hidden">
          查找案件
        </label>
        <div className="lp-picker-search">
          <Input
            id={id}
            value={q}
            maxLength={100}
            placeholder="当事人、案由、案号、线索登记号"
            onChange={({ target }) => setQ(target.value)}
            onKeyDown={onKeyDown}
          />
          <Button onClick={() => void search()}>查找</Button>
        </div>
        <output className="lp-hint">{says}</output>
        {found && found.length > 0 && (
          <ul>
            {found.map((row) => (
              <li key={`${row.city}/${row.caseId}`}>
                <span>
                  <b>{row.title}</b>
                  <span className="lp-note">
                    {[row.number ?? '尚未立案', row.parties.slice(0, 3).join('、'), row.stage]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                {closed(row) === undefined ? (
                  <Button size="small" onClick={() => void pick(row)}>
                    选用
                    <span className="lp-hidden">：{[row.title, row.number, ...row.parties].join(' ')}</span>
                  </Button>
                ) : (
                  <span className="lp-note">{closed(row)}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </details>
    </>
  );
}
