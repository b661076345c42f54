import { askDeadline, type DeadlineAnswer, deadlineText, profileTitles, timedRules } from '@lpt/domain';
import { cite } from '@lpt/law';
import { Card, useToday } from '@lpt/ui';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { askedDeadline, type DeadlineForm } from './asked-deadline.ts';
import { Text } from './text.tsx';

const profiles = Object.entries(profileTitles);

type Answer = Readonly<{ answer?: DeadlineAnswer; says?: readonly string[] }>;

function answered(form: DeadlineForm): Answer {
  const asked = askedDeadline(form);
  if ('problem' in asked) return { says: [asked.problem] };
  const found = askDeadline(asked);
  if ('problem' in found) return { says: [found.problem] };
  if (found.ok) return { answer: found.value };
  return { says: found.refusals.map(({ says, remedy }) => `${says}。${remedy}。`) };
}

/** 按规则编号算期限：最后一日和算式。 */
export function DeadlineTool() {
  const today = useToday();
  const [form, setForm] = useState<DeadlineForm>({
    rule: '',
    from: today,
    time: '',
    profile: '',
    pauses: [{ from: '', to: '' }],
    extension: '',
  });
  const [found, setFound] = useState<Answer>({});
  const put = (part: Partial<DeadlineForm>) => setForm({ ...form, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFound(answered(form));
  };
  return (
    <Card title="按规则算期限">
      <form className="lp-form" onSubmit={submit}>
        <Text
          id="rule"
          title="规则编号"
          hint="如 FIL-01；输入几个字从列表里选"
          list="timed-rules"
          value={form.rule}
          onChange={(rule) => put({ rule })}
        />
        <datalist id="timed-rules">
          {timedRules.map(({ id, title }) => (
            <option key={id} value={`${id} ${title}`} />
          ))}
        </datalist>
        <div className="lp-fields">
          <Text
            id="from"
            title="起算的日期"
            type="date"
            value={form.from}
            onChange={(from) => put({ from })}
          />
          <Text
            id="time"
            title="起算的时刻"
            hint="按小时计的期限才要"
            type="time"
            value={form.time}
            onChange={(time) => put({ time })}
          />
        </div>
        <div className="lp-field">
          <label htmlFor="tool-profile">适用的领域</label>
          <select
            id="tool-profile"
            className="lp-select"
            value={form.profile}
            onChange={({ target }) => put({ profile: target.value })}
          >
            <option value="">按规则自己的范围</option>
            {profiles.map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <Pauses pauses={form.pauses} onChange={(pauses) => put({ pauses })} />
        <Text
          id="extension"
          title="延长"
          hint="数目，单位与期限相同；没有延长的不填"
          value={form.extension}
          onChange={(extension) => put({ extension: extension.trim() })}
        />
        <div>
          <Button type="primary" htmlType="submit">
            计算期限
          </Button>
        </div>
      </form>
      <div role="status" className="desk-found">
        {found.says?.map((each) => (
          <p key={each} className="lp-error">
            {each}
          </p>
        ))}
        {found.answer && <Result answer={found.answer} />}
      </div>
    </Card>
  );
}

function Pauses({
  pauses,
  onChange,
}: Readonly<{ pauses: DeadlineForm['pauses']; onChange: (pauses: DeadlineForm['pauses']) => void }>) {
  const put = (at: number, part: Readonly<Partial<{ from: string; to: string }>>) =>
    onChange(pauses.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <fieldset className="lp-group desk-pauses">
      <legend>不计入的期间</legend>
      {pauses.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added at the end
        <div key={at} className="lp-fields">
          <Text
            id={`pause-${at}-from`}
            title={`第${at + 1}段的首日`}
            type="date"
            value={each.from}
            onChange={(from) => put(at, { from })}
          />
          <Text
            id={`pause-${at}-to`}
            title={`第${at + 1}段的末日`}
            type="date"
            value={each.to}
            onChange={(to) => put(at, { to })}
          />
        </div>
      ))}
      <Button onClick={() => onChange([...pauses, { from: '', to: '' }])}>再加一段</Button>
    </fieldset>
  );
}

function Result({ answer }: Readonly<{ answer: DeadlineAnswer }>) {
  const { derivation, articles } = answer;
  return (
    <>
      {deadlineText(answer).map((line) => (
        <p key={line}>
          <strong>{line}</strong>
        </p>
      ))}
      <ol className="lp-steps-of-count">
        {derivation.steps.map(({ says, articles: grounds = [] }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one computation never move
          <li key={index}>
            <p>{says}</p>
            {grounds.length > 0 && <p className="lp-note">{grounds.map((one) => cite(one)).join('；')}</p>}
          </li>
        ))}
      </ol>
      <p className="lp-note">依据：{articles.map((one) => cite(one)).join('；')}</p>
    </>
  );
}
