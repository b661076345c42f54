import { checked, type FieldProblem, type Problem } from '@lpt/contract';
import {
  ActForm,
  errorSays,
  focusFirstError,
  newKey,
  problemOf,
  ReasonList,
  useAnnounce,
  type Values,
} from '@lpt/ui';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useMemo, useRef, useState } from 'react';
import type { ActJob } from './act-job.ts';
import { ActPreview } from './act-preview.tsx';
import { useDraft } from './use-draft.ts';
import { useSettled } from './use-settled.ts';

/** 填表的一半和预览的一半：草稿自己存，条件边填边判断，文书边填边出。 */
export function ActPanel({ job, onDone }: Readonly<{ job: ActJob; onDone: () => void }>) {
  const draft = useDraft(job.draft);
  if (draft.found === undefined) return <Skeleton active paragraph={{ rows: 8 }} />;
  return <ActPanelForm job={job} draft={draft} restored={draft.found} onDone={onDone} />;
}

function ActPanelForm({
  job,
  draft,
  restored,
  onDone,
}: Readonly<{
  job: ActJob;
  draft: ReturnType<typeof useDraft>;
  restored: NonNullable<ReturnType<typeof useDraft>['found']> | null;
  onDone: () => void;
}>) {
  const { act, prefill, surroundings, fixed, renderFix } = job;
  const announce = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const [generation, setGeneration] = useState(0);
  const [values, setValues] = useState<Values>(() => ({
    ...prefill,
    ...restored?.input,
    ...fixedIn(prefill, fixed),
  }));
  const [fromDraft, setFromDraft] = useState(restored !== null);
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const attempt = useRef({ key: newKey(), of: values });

  const settled = useSettled(values);
  const valid = useMemo(() => checked(act.input, settled).ok, [act, settled]);
  const preview = useQuery({
    queryKey: ['preview', job.draft, settled],
    queryFn: () => job.preview(settled),
    enabled: valid,
    placeholderData: (last) => last,
    staleTime: 60_000,
  });
  const live = useMemo(() => job.check(settled), [job, settled]);

  const change = (next: Values) => {
    setValues(next);
    draft.keep(next);
    if (errors.length > 0) {
      const again = checked(act.input, next);
      setErrors(again.ok ? [] : again.fields.filter(({ path }) => errors.some((each) => each.path === path)));
    }
  };
  const show = (found: readonly FieldProblem[]) => {
    setErrors(found);
    announce(`有 ${found.length} 处没有填好`, 'refused');
    requestAnimationFrame(() => focusFirstError(form.current));
  };
  const submit = async () => {
    const parsed = checked(act.input, values);
    setProblem(undefined);
    if (!parsed.ok) return show(parsed.fields);
    if (attempt.current.of !== values) attempt.current = { key: newKey(), of: values };
    setBusy(true);
    try {
      await job.perform(values, attempt.current.key);
      await draft.forget();
      announce(`${act.title}，已经办理`);
      onDone();
    } catch (error) {
      const said = problemOf(error);
      if (said?.fields) show(said.fields);
      else announce(errorSays(error), 'refused');
      setProblem(said);
    } finally {
      setBusy(false);
    }
  };
  const reload = () => {
    setProblem(undefined);
    job.reload?.();
  };
  const startOver = () => {
    setValues(prefill);
    setFromDraft(false);
    setGeneration(generation + 1);
    void draft.forget();
  };
  return (
    <div className="desk-act">
      <form
        ref={form}
        className="desk-act-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {fromDraft && restored && (
          <p className="desk-draft">
            接着 {timeText(restored.savedAt)} 存的草稿填写。
            <button type="button" className="lp-link" onClick={startOver}>
              不用草稿，重新填写
            </button>
          </p>
        )}
        {problem && (
          <ProblemBox problem={problem} renderFix={renderFix} {...(job.reload ? { onReload: reload } : {})} />
        )}
        <ActForm
          key={generation}
          act={act}
          values={values}
          onChange={change}
          surroundings={surroundings}
          errors={errors}
          fixed={fixed}
        />
        <div className="desk-act-foot">
          <Button type="primary" htmlType="submit" loading={busy} size="large">
            提交办理
          </Button>
          <output className="lp-note">{draftSays(draft)}</output>
        </div>
      </form>
      <ActPreview
        items={live}
        preview={preview.data}
        isValid={valid}
        error={preview.error}
        renderFix={renderFix}
      />
    </div>
  );
}

function fixedIn(prefill: Values, fixed: readonly string[]): Values {
  return Object.fromEntries(fixed.flatMap((name) => (name in prefill ? [[name, prefill[name]]] : [])));
}

function timeText(at: string): string {
  return new Date(at).toLocaleString('zh-CN', { dateStyle: 'short', timeStyle: 'short', hour12: false });
}

function draftSays({ savedAt, failed }: ReturnType<typeof useDraft>): string {
  if (failed) return '草稿没有存上，请不要关闭页面';
  return savedAt ? `草稿已存 ${timeText(savedAt)}` : '';
}

function ProblemBox({
  problem,
  renderFix,
  onReload,
}: Readonly<{ problem: Problem; renderFix: ActJob['renderFix']; onReload?: () => void }>) {
  return (
    <section className="desk-problem" role="alert">
      <h2>
        {problem.title}
        {problem.detail && `：${problem.detail}`}
      </h2>
      {problem.office && <p>由{problem.office.join('、')}办理。</p>}
      {problem.reference && <p>编号 {problem.reference}，请告诉系统管理员。</p>}
      {problem.reasons && <ReasonList reasons={problem.reasons} renderFix={renderFix} />}
      {problem.current && (
        <>
          <p>您打开以后，案件有这些变化：</p>
          <ul className="desk-changes">
            {problem.current.changes.map(({ seq, title, by, at }) => (
              <li key={seq}>
                {timeText(at)} {by}：{title}
              </li>
            ))}
          </ul>
          {onReload && <Button onClick={onReload}>读入最新案件，保留已填内容</Button>}
        </>
      )}
    </section>
  );
}
