import { checkLaw, checkText, readCheckFacts, stateCouncilCalendar } from '@lpt/domain';
import { Card, useToday } from '@lpt/ui';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';

const EXAMPLE = JSON.stringify(
  { party: { kind: 'person' }, onTheSpot: true, proposal: { fineYuan: 200.01 } },
  undefined,
  2,
);

type Found = Readonly<{ lawful?: boolean; lines: readonly string[] }>;

/** 用一组事实作法律检查，结果与命令 `lpt check` 相同。 */
export function CheckTool() {
  const today = useToday();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found>({ lines: [] });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFound(checked(text, today));
  };
  return (
    <Card title="用一组事实作法律检查">
      <form className="lp-form" onSubmit={submit}>
        <div className="lp-field">
          <label htmlFor="tool-facts">事实（JSON）</label>
          <Input.TextArea
            id="tool-facts"
            rows={10}
            value={text}
            onChange={({ target }) => setText(target.value)}
            aria-describedby="tool-facts-hint"
          />
          <p id="tool-facts-hint" className="lp-hint">
            知道多少写多少；金额以元为单位。写法见操作说明“用一组事实作法律检查”。
          </p>
        </div>
        <div className="desk-tools">
          <Button type="primary" htmlType="submit">
            检查
          </Button>
          <Button onClick={() => setText(EXAMPLE)}>填一个例子</Button>
        </div>
      </form>
      <div role="status" className="desk-found">
        {found.lawful !== undefined && (
          <p>
            <strong>{found.lawful ? '没有发现不合法之处' : '有不合法之处'}</strong>
          </p>
        )}
        {found.lines.length > 0 && <pre className="desk-report">{found.lines.join('\n')}</pre>}
      </div>
    </Card>
  );
}

function checked(text: string, today: ReturnType<typeof useToday>): Found {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { lines: ['不是 JSON：请检查引号、逗号和括号'] };
  }
  const read = readCheckFacts(value);
  if (!read.ok) return { lines: read.problems.map(({ path, says }) => `${path || '整个内容'}：${says}`) };
  const report = checkLaw(read.facts, { today, calendar: stateCouncilCalendar });
  return { lawful: report.lawful, lines: checkText(report) };
}
