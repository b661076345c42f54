import {
  type CheckItemView,
  DeadlineBadge,
  errorSays,
  Icon,
  Paper,
  ReasonList,
  Tag,
  useToday,
} from '@lpt/ui';
import type { ActJob, Previewed } from './act-job.ts';

/** 右半边：条件此刻成不成立、办了会出什么文书、会起算什么期限。 */
export function ActPreview({
  items,
  preview,
  isValid,
  error,
  renderFix,
}: Readonly<{
  items: readonly CheckItemView[];
  preview: Previewed | undefined;
  isValid: boolean;
  error: unknown;
  renderFix: ActJob['renderFix'];
}>) {
  const failing = items.filter(({ state }) => state !== 'passed');
  const today = useToday();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it
    <section className="desk-act-preview" aria-label="条件和文书预览" tabIndex={0}>
      <h2>
        办理条件 <Conditions items={items} failing={failing} isValid={isValid} />
      </h2>
      <ReasonList
        reasons={failing.map(({ code, says, detail, remedy, fix, articles }) => ({
          code,
          says,
          remedy,
          articles,
          ...(detail ? { detail } : {}),
          ...(fix ? { fix } : {}),
        }))}
        renderFix={renderFix}
      />
      <ul className="desk-passed">
        {items
          .filter(({ state }) => state === 'passed')
          .map(({ code, title, detail }) => (
            <li key={code}>
              <Icon name="passed" />
              {title}
              {detail && <small>{detail}</small>}
            </li>
          ))}
      </ul>
      <h2>文书预览</h2>
      {!isValid && <p className="lp-empty">填好以后在这里显示文书。</p>}
      {isValid && error ? <p className="lp-warning">{errorSays(error)}</p> : null}
      {isValid && preview && <Shown preview={preview} today={today} items={items} renderFix={renderFix} />}
    </section>
  );
}

// 开始一案还没有案件，没有填好以前无从判断，不说“没有前置条件”。
function Conditions({
  items,
  failing,
  isValid,
}: Readonly<{
  items: readonly CheckItemView[];
  failing: readonly CheckItemView[];
  isValid: boolean;
}>) {
  const blocking = failing.filter(({ level }) => level === 'block').length;
  if (blocking > 0) return <Tag tone="error">{blocking} 项未成立</Tag>;
  // 只提醒的不挡办理。
  if (failing.length > 0) return <Tag tone="warning">{failing.length} 项提醒，可以办理</Tag>;
  if (items.length > 0) return <Tag tone="success">{items.length} 项成立</Tag>;
  return isValid ? <Tag tone="success">没有未成立的条件</Tag> : <Tag>填好以后判断</Tag>;
}

function Shown({
  preview,
  today,
  items,
  renderFix,
}: Readonly<{
  preview: Previewed;
  today: string;
  items: readonly CheckItemView[];
  renderFix: ActJob['renderFix'];
}>) {
  if (!preview.ok) {
    const known = new Set(items.filter(({ state }) => state !== 'passed').map(({ code }) => code));
    const more = preview.reasons.filter(({ code }) => !known.has(code));
    return more.length > 0 ? (
      <ReasonList reasons={more} renderFix={renderFix} />
    ) : (
      <p className="lp-empty">条件成立以后显示文书。</p>
    );
  }
  const started = preview.clocks.filter(({ status }) => status === 'running');
  return (
    <>
      {preview.documents.length === 0 && <p className="lp-empty">这项办理不出文书。</p>}
      {preview.documents.map(({ id, model }) => (
        <Paper key={id} model={model} />
      ))}
      {started.length > 0 && (
        <>
          <h2>办理以后的期限</h2>
          <ul className="desk-clocks">
            {started.map((clock) => (
              <li key={clock.key}>
                <DeadlineBadge clock={clock} today={today} named />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
