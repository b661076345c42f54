import { handleFinding } from '@lpt/contract';
import {
  addWorkingDays,
  day,
  type FalseAlarmCause,
  falseAlarmCauseTitles,
  isDay,
  stateCouncilCalendar,
} from '@lpt/domain';
import {
  ArticleLinks,
  ask,
  Card,
  errorSays,
  problemOf,
  ReasonList,
  useAnnounce,
  useMay,
  useSession,
} from '@lpt/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { keysOf } from '../finding-search.ts';
import type { FindingView } from './finding-view.ts';

type Action = FindingView['actions'][number];
type ActionName = 'confirm' | 'reject' | 'ask-explanation';

const SUGGESTED_WORKING_DAYS = 5;

const names: readonly ActionName[] = ['ask-explanation', 'confirm', 'reject'];

const hints: Readonly<Record<ActionName, Readonly<{ label: string; hint: string }>>> = {
  'ask-explanation': { label: '要求说明的事项', hint: '写明请机关说明哪些情况、提供哪些材料' },
  confirm: { label: '认定的理由', hint: '写明依据哪些事实认定属实' },
  reject: { label: '不属实的理由', hint: '写明为什么是误报' },
};

function isActionName(name: string): name is ActionName {
  return names.some((each) => each === name);
}

/** 处理线索：要求说明、认定属实、认定误报。现在不能办的仍然列出，写明为什么。 */
export function HandleCard({ view }: Readonly<{ view: FindingView }>) {
  const may = useMay('finding.handle');
  const [chosen, setChosen] = useState<ActionName>();
  const group = useId();
  if (!may) return null;
  const offered = names.flatMap((name) => view.actions.filter(({ action }) => action === name));
  if (view.status === 'confirmed' || view.status === 'rejected')
    return (
      <Card title="处理">
        <p>这条线索已经办结。</p>
      </Card>
    );
  return (
    <Card title="处理">
      <fieldset className="sv-actions">
        <legend className="lp-hidden">选择怎样处理</legend>
        {offered.map((item) => (
          <ActionChoice
            key={item.action}
            item={item}
            group={group}
            chosen={chosen === item.action}
            onChoose={() => isActionName(item.action) && setChosen(item.action)}
          />
        ))}
      </fieldset>
      {chosen && <ActionForm key={chosen} view={view} action={chosen} />}
    </Card>
  );
}

function ActionChoice({
  item,
  group,
  chosen,
  onChoose,
}: Readonly<{ item: Action; group: string; chosen: boolean; onChoose: () => void }>) {
  const closed = item.reasons.length > 0;
  return (
    <div className="sv-action">
      <label>
        <input type="radio" name={group} checked={chosen} disabled={closed} onChange={onChoose} />{' '}
        {item.title}
      </label>
      <p className="lp-articles">
        <ArticleLinks articles={item.articles} />
      </p>
      {closed && <ReasonList reasons={item.reasons} />}
    </div>
  );
}

type Filled = Readonly<{ says: string; cause: FalseAlarmCause; dueOn: string }>;

function contentOf(action: ActionName, { says, cause, dueOn }: Filled) {
  if (action === 'reject') return { action, says, cause };
  return action === 'ask-explanation' ? { action, says, dueOn } : { action, says };
}

function ActionForm({ view, action }: Readonly<{ view: FindingView; action: ActionName }>) {
  const { today } = useSession();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [says, setSays] = useState('');
  const [cause, setCause] = useState<FalseAlarmCause>('record-wrong');
  const [dueOn, setDueOn] = useState<string>(
    addWorkingDays(day(today), SUGGESTED_WORKING_DAYS, stateCouncilCalendar),
  );
  const id = useId();
  const sending = useMutation({
    mutationFn: async () => {
      const { city, id: finding } = view;
      const body = contentOf(action, { says, cause, dueOn });
      return (await ask(handleFinding, { params: { city, finding }, body })).body;
    },
    onSuccess: (after) => {
      announce('已经记下');
      queries.setQueryData(['finding', view.city, view.id], after);
      void queries.invalidateQueries({ queryKey: ['findings'] });
    },
    onError: (error) => announce(errorSays(error), 'refused'),
  });
  const reasons = problemOf(sending.error)?.reasons ?? [];
  const badDay = action === 'ask-explanation' && !isDay(dueOn);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!badDay) sending.mutate();
  };
  return (
    <form className="sv-form" onSubmit={submit}>
      {action === 'reject' && (
        <label className="sv-choice">
          <span>误报的原因</span>
          <select
            value={cause}
            onChange={({ target }) =>
              setCause(keysOf(falseAlarmCauseTitles).find((each) => each === target.value) ?? cause)
            }
          >
            {keysOf(falseAlarmCauseTitles).map((each) => (
              <option key={each} value={each}>
                {falseAlarmCauseTitles[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="lp-field">
        <label htmlFor={`${id}-says`}>{hints[action].label}</label>
        <p className="lp-hint" id={`${id}-hint`}>
          {hints[action].hint}
        </p>
        <Input.TextArea
          id={`${id}-says`}
          aria-describedby={`${id}-hint`}
          rows={5}
          maxLength={2000}
          required
          minLength={2}
          value={says}
          onChange={({ target }) => setSays(target.value)}
        />
      </div>
      {action === 'ask-explanation' && (
        <div className="lp-field">
          <label htmlFor={`${id}-due`}>最迟说明的日期</label>
          <p className="lp-hint" id={`${id}-due-hint`}>
            写法如 {today}，先填五个工作日以后，可以改
          </p>
          <Input
            id={`${id}-due`}
            aria-describedby={`${id}-due-hint`}
            {...(badDay ? { 'aria-invalid': true } : {})}
            value={dueOn}
            onChange={({ target }) => setDueOn(target.value.trim())}
          />
          {badDay && <p className="lp-error">不是真实存在的日期</p>}
        </div>
      )}
      {reasons.length > 0 && <ReasonList reasons={reasons} />}
      <Button type="primary" htmlType="submit" size="large" loading={sending.isPending}>
        {view.actions.find((each) => each.action === action)?.title ?? '提交'}
      </Button>
    </form>
  );
}
