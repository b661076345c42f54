import {
  day,
  fen,
  fineOf,
  gainsOf,
  groupedYuan,
  type Inspection,
  inspectionOutcomeTitles,
  inspectionStage,
  inspectionStageTitles,
} from '@lpt/domain';
import {
  type CaseView,
  type ClockView,
  checkCounts,
  countsWorkingDays,
  DaysRing,
  DueDate,
  MoneyText,
  partySays,
  shareUsed,
  timeLeft,
  undoneSays,
} from '@lpt/ui';
import type { ReactNode } from 'react';

/** 标题下的五件事：办案期限、本环节、拟处罚款、合法性检查、当事人。 */
export function CaseFacts({ view }: Readonly<{ view: CaseView }>) {
  return (
    <dl className="desk-facts">
      <CaseClock view={view} />
      <StepClock view={view} />
      {view.theCase.inspection ? (
        <InspectionFact inspection={view.theCase.inspection} />
      ) : (
        <Fine view={view} />
      )}
      <Check view={view} />
      <Parties view={view} />
    </dl>
  );
}

function Fact({
  title,
  value,
  tone,
  children,
  ring,
}: Readonly<{ title: string; value: ReactNode; tone?: string; children?: ReactNode; ring?: ReactNode }>) {
  return (
    <div className="desk-fact">
      <dt>{title}</dt>
      <dd>
        {ring}
        <div>
          <p className={tone ? `desk-value desk-value-${tone}` : 'desk-value'}>{value}</p>
          {children}
        </div>
      </dd>
    </div>
  );
}

function isLive({ status, metOn }: ClockView): boolean {
  return metOn === undefined && (status === 'running' || status === 'paused' || status === 'overdue');
}

function CaseClock({ view }: Readonly<{ view: CaseView }>) {
  const clock =
    view.clocks.find(({ id }) => id === 'case-decision') ??
    view.clocks.find(({ id }) => id === 'lead-verification');
  if (!clock) return <Fact title="办案期限" value="没有期限" />;
  const today = day(view.today);
  const { says, tone } = timeLeft(clock, today);
  const excluded = clock.steps.find((step) => step.says.startsWith('扣除'));
  const extended = clock.steps.filter((step) => step.says.startsWith('延长')).length;
  return (
    <Fact
      title={clock.title}
      value={says}
      tone={tone}
      ring={
        <DaysRing share={shareUsed(clock, today)} label={ringLabel(clock, says)} late={tone === 'late'} />
      }
    >
      <p>
        <DueDate clock={clock} /> 到期{clock.provisional && '（暂计）'} ·{' '}
        {excluded ? '有扣除期间' : '无扣除期间'}
        {extended > 0 && ` · 延长 ${extended} 次`}
      </p>
    </Fact>
  );
}

function ringLabel({ status }: ClockView, says: string): string {
  const left = /\d+/.exec(says)?.[0];
  if (left) return left;
  return status === 'met' ? '结' : '停';
}

// 机关要等的当事人期间；申请复议、起诉的期间不是本案的环节。
const awaited: readonly string[] = ['statement-period', 'hearing-request', 'correction'];

/** 本环节的期限：全案期限以外最近的一个；没有的写明。 */
function StepClock({ view }: Readonly<{ view: CaseView }>) {
  const live = view.clocks.filter(
    (each) => isLive(each) && each.id !== 'case-decision' && each.id !== 'lead-verification',
  );
  const clock = live.find(({ nature }) => nature === 'limit') ?? live.find(({ id }) => awaited.includes(id));
  if (!clock)
    return (
      <Fact title="本环节" value={view.stage}>
        <p>没有另行计算的期限</p>
      </Fact>
    );
  const { says, tone } = timeLeft(clock, day(view.today));
  return (
    <Fact title={`本环节：${clock.title}`} value={says} tone={tone}>
      <p>
        <DueDate clock={clock} /> 到期{countsWorkingDays(clock) && '（按工作日）'}
        {clock.provisional && '（暂计）'}
      </p>
    </Fact>
  );
}

function InspectionFact({ inspection }: Readonly<{ inspection: Inspection }>) {
  const { result } = inspection;
  return (
    <Fact title="检查结果" value={result ? inspectionOutcomeTitles[result.outcome] : '尚未告知'}>
      <p>{inspectionStageTitles[inspectionStage(inspection)]}</p>
    </Fact>
  );
}

function Fine({ view }: Readonly<{ view: CaseView }>) {
  const { parties } = view.theCase;
  const decided = parties.some(({ decision }) => decision);
  const standing = parties.filter((party) => undoneSays(party) === undefined);
  const made = standing.flatMap(({ decision, proposal }) => decision?.proposal ?? proposal ?? []);
  const title = decided ? '处罚款' : '拟处罚款';
  const [undone] = parties.flatMap((party) => undoneSays(party) ?? []);
  if (made.length === 0 && undone)
    return (
      <Fact title={title} value={undone} tone="late">
        <p>原决定不再执行</p>
      </Fact>
    );
  if (made.length === 0)
    return (
      <Fact title={title} value="尚未提出">
        <p>调查终结时提出处理意见</p>
      </Fact>
    );
  const fine = fen(made.reduce((total, each) => total + fineOf(each), 0));
  const gains = fen(made.reduce((total, each) => total + gainsOf(each), 0));
  if (fine === 0 && gains === 0)
    return (
      <Fact
        title={title}
        value={made.every(({ outcome }) => outcome === 'no-penalty') ? '不予处罚' : '不罚款'}
      />
    );
  return (
    <Fact title={title} value={<MoneyText amount={fine} withCapitals />}>
      {gains > 0 && <p>没收违法所得 {groupedYuan(gains)} 元</p>}
    </Fact>
  );
}

function Check({ view }: Readonly<{ view: CaseView }>) {
  const { unlawful, missing, passed } = checkCounts(view.check);
  const rest = [missing > 0 ? `${missing} 项需补正` : '', `${passed} 项通过`].filter(Boolean).join(' · ');
  if (unlawful + missing + passed === 0) return <Fact title="合法性检查" value="没有检查项目" />;
  if (unlawful > 0)
    return (
      <Fact title="合法性检查" value={`${unlawful} 项不合法`} tone="late">
        <p>{rest}</p>
      </Fact>
    );
  return (
    <Fact
      title="合法性检查"
      value={missing > 0 ? `${missing} 项需补正` : '全部通过'}
      tone={missing > 0 ? 'soon' : 'good'}
    >
      <p>{passed} 项通过</p>
    </Fact>
  );
}

function Parties({ view }: Readonly<{ view: CaseView }>) {
  const { parties } = view.theCase;
  const today = day(view.today);
  const [first] = parties;
  if (!first) return <Fact title="当事人" value="尚未登记" />;
  if (parties.length === 1)
    return (
      <Fact title="当事人" value={first.identity.name}>
        <p>{partySays(view.theCase, first, today)}</p>
      </Fact>
    );
  return (
    <Fact title="当事人" value={`${parties.length} 名`}>
      <p>
        {parties
          .map((party) => `${party.identity.name}：${partySays(view.theCase, party, today)}`)
          .join('；')}
      </p>
    </Fact>
  );
}
