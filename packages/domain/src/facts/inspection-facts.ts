import { inspectionStage, type OtherInspection } from '../case/inspection.ts';
import type { Scope } from '../engine/context.ts';
import { fact } from '../engine/fact.ts';
import { foundSince, otherInspectionsNow, otherInspectionText } from '../inspection/other-inspections.ts';
import { visitsNow, visitsText } from '../inspection/past-visits.ts';
import { chineseDay } from '../kernel/day.ts';
import { isConfirmed } from '../registry/registry.ts';

/** 行政检查：事项、计划、频次、合并、批准、通知、入企、处理、公示。抽取见 `draw-facts.ts`。 */
export const inspectionFacts = {
  inspectionStage: fact({
    title: '检查的环节',
    values: [
      'none',
      'planned',
      'selected',
      'approved',
      'notified',
      'on-site',
      'recorded',
      'result-given',
      'published',
    ],
    of: ({ theCase }) => inspectionStage(theCase.inspection),
  }),

  inspectionPower: fact({
    title: '本机关对检查事项的检查权',
    values: ['not-an-inspection', 'held', 'not-held', 'body-not-confirmed'],
    of: ({ theCase, ctx }) => {
      if (!theCase.inspection) return 'not-an-inspection';
      const body = ctx.registry.body(theCase.body);
      if (!body || !isConfirmed(body, ctx.on)) return 'body-not-confirmed';
      const missing = theCase.inspection.items.find(
        ({ matter }) => !ctx.registry.power(theCase.body, matter, 'inspection', ctx.on),
      );
      return missing ? ['not-held', `“${missing.title}”没有检查依据`] : 'held';
    },
  }),

  itemsPublished: fact({
    title: '检查事项的公布',
    values: ['not-an-inspection', 'published', 'not-published'],
    of: ({ theCase, ctx }) => {
      if (!theCase.inspection) return 'not-an-inspection';
      const hidden = theCase.inspection.items.find(({ publishedOn }) => !publishedOn || publishedOn > ctx.on);
      return hidden ? ['not-published', `“${hidden.title}”没有公布`] : 'published';
    },
  }),

  standardsPublished: fact({
    title: '检查标准、频次上限的公布',
    values: ['not-an-inspection', 'published', 'no-standard', 'no-cap'],
    of: ({ theCase }) => {
      if (!theCase.inspection) return 'not-an-inspection';
      const bare = theCase.inspection.items.find(({ standard }) => standard.length === 0);
      if (bare) return ['no-standard', `“${bare.title}”没有公布检查标准`];
      return theCase.inspection.cap === undefined ? 'no-cap' : 'published';
    },
  }),

  inspectionSource: fact({
    title: '检查的来源',
    values: ['not-an-inspection', 'plan', 'clue', 'special', 'missing'],
    of: ({ theCase: { inspection } }) => {
      if (!inspection) return 'not-an-inspection';
      const { kind, plan, clue, special } = inspection;
      if (kind === 'daily') return plan ? 'plan' : 'missing';
      if (kind === 'case-specific') return clue ? 'clue' : 'missing';
      return special ? 'special' : 'missing';
    },
  }),

  planFiling: fact({
    title: '年度检查计划、专项计划的备案',
    values: ['not-needed', 'filed', 'not-filed'],
    of: ({ theCase: { inspection }, ctx }) => {
      const paper = inspection?.plan ?? inspection?.special;
      if (!paper) return 'not-needed';
      return paper.filedOn && paper.filedOn <= ctx.on ? 'filed' : ['not-filed', `${paper.number}尚未备案`];
    },
  }),

  planPublication: fact({
    title: '年度检查计划、专项计划的公开',
    values: ['not-needed', 'published', 'not-published'],
    of: ({ theCase: { inspection }, ctx }) => {
      const paper = inspection?.plan ?? inspection?.special;
      if (!paper) return 'not-needed';
      return paper.publishedOn && paper.publishedOn <= ctx.on
        ? 'published'
        : ['not-published', `${paper.number}尚未公开`];
    },
  }),

  // 日常、个案、专项检查都计入频次，上级部署的专项检查除外。
  visitsThisYear: fact({
    title: '本年度检查频次与上限',
    values: ['not-known', 'no-cap', 'within', 'at-cap', 'ordered-from-above'],
    of: (scope) => {
      const { inspection } = scope.theCase;
      const visits = visitsNow(scope);
      if (!inspection || !visits) return 'not-known';
      const { cap, special } = inspection;
      if (special?.orderedFromAbove) return 'ordered-from-above';
      if (cap === undefined) return 'no-cap';
      return [visits.counted < cap ? 'within' : 'at-cap', `${visitsText(visits)}，上限${cap}次`];
    },
  }),

  overlap: fact({
    title: '同一对象的其他检查',
    values: ['not-searched', 'none', 'joined', 'kept-apart', 'kept-apart-without-reason', 'found-since'],
    of: (scope) => {
      const search = scope.theCase.inspection?.overlap;
      const now = otherInspectionsNow(scope);
      if (!search) return now.length > 0 ? ['not-searched', foundText(now, scope)] : 'not-searched';
      const later = foundSince(now, search.found ?? []);
      if (later.length > 0) return ['found-since', foundText(later, scope)];
      const others = [
        ...(search.found ?? []).map((each) =>
          otherInspectionText(each, scope.theCase.body, scope.ctx.registry),
        ),
        ...search.others.map(({ body, month }) => `${body}（${month}）`),
      ].join('、');
      if (search.decision === 'none-found')
        return search.others.length > 0 ? ['kept-apart-without-reason', others] : 'none';
      if (search.decision === 'joined') return ['joined', others];
      return [search.reason ? 'kept-apart' : 'kept-apart-without-reason', others];
    },
  }),

  overlapAnswer: fact({
    title: '检索的结论与查得的其他检查',
    values: ['not-given', 'true', 'found-denied', 'nothing-to-join'],
    of: (scope) => {
      const given = scope.input as Readonly<{ decision?: string; others?: readonly unknown[] }> | undefined;
      if (!given?.decision) return 'not-given';
      const now = otherInspectionsNow(scope);
      const none = now.length === 0 && (given.others ?? []).length === 0;
      if (given.decision !== 'none-found') return none ? 'nothing-to-join' : 'true';
      return none ? 'true' : ['found-denied', foundText(now, scope)];
    },
  }),

  offSite: fact({
    title: '非现场检查能不能达到目的',
    values: ['not-searched', 'not-enough', 'enough', 'enough-but-reasoned'],
    of: ({ theCase: { inspection } }) => {
      const search = inspection?.overlap;
      if (!search) return 'not-searched';
      if (!search.offSiteEnough) return 'not-enough';
      return search.offSiteReason ? 'enough-but-reasoned' : 'enough';
    },
  }),

  inspectionApproval: fact({
    title: '检查的批准',
    values: ['not-an-inspection', 'approved', 'urgent', 'not-approved'],
    of: ({ theCase: { inspection } }) => {
      if (!inspection) return 'not-an-inspection';
      if (inspection.approvedOn) return 'approved';
      return inspection.urgent ? ['urgent', inspection.urgent] : 'not-approved';
    },
  }),

  inspectionNotice: fact({
    title: '检查通知',
    values: ['none', 'given', 'surprise-with-ground', 'surprise-without-ground'],
    of: ({ theCase: { inspection }, input }) => {
      const given = input as Readonly<{ mode?: string; ground?: string }> | undefined;
      const mode = given?.mode ?? inspection?.notice?.mode;
      if (!mode) return 'none';
      if (mode !== 'surprise') return 'given';
      return (given?.ground ?? inspection?.notice?.ground)
        ? 'surprise-with-ground'
        : 'surprise-without-ground';
    },
  }),

  inspectorsSelected: fact({
    title: '到场的检查人员与确定的检查人员',
    values: ['not-given', 'as-selected', 'others'],
    of: (scope) => {
      const officers = officersOf(scope);
      if (!officers) return 'not-given';
      const stranger = officers.find((id) => !scope.theCase.handlers.includes(id));
      if (!stranger) return 'as-selected';
      const name = scope.ctx.registry.officer(stranger)?.name ?? stranger;
      return ['others', `${name}不是确定的检查人员`];
    },
  }),

  entryCode: fact({
    title: '亮码、扫码入企',
    values: ['not-given', 'recorded', 'failed-with-reason', 'missing'],
    of: ({ input }) => {
      const given = input as Readonly<{ code?: string; codeRecord?: string }> | undefined;
      if (!given?.code) return 'not-given';
      if (!given.codeRecord) return 'missing';
      return given.code === 'failed' ? 'failed-with-reason' : 'recorded';
    },
  }),

  checkedItems: fact({
    title: '检查内容与公布的检查标准',
    values: ['not-given', 'inside', 'outside', 'incomplete'],
    of: ({ theCase: { inspection }, input }) => {
      const given = (input as Readonly<{ checked?: readonly Readonly<{ standard: string }>[] }> | undefined)
        ?.checked;
      if (!given || !inspection) return 'not-given';
      const standard = inspection.items.flatMap((item) => item.standard);
      const named = given.map((each) => each.standard);
      const extra = named.find((each) => !standard.includes(each));
      if (extra) return ['outside', `“${extra}”不在公布的检查标准之内`];
      const left = standard.find((each) => !named.includes(each));
      return left ? ['incomplete', `“${left}”没有记录`] : 'inside';
    },
  }),

  recordSigned: fact({
    title: '检查笔录的签字',
    values: ['no-record', 'signed', 'refusal-noted', 'absent'],
    of: ({ theCase: { inspection, records } }) => {
      const record = records.find(({ id }) => id === inspection?.checked?.record);
      if (!record) return 'no-record';
      if (record.signature === 'signed') return 'signed';
      return record.signature === 'absent' ? 'absent' : 'refusal-noted';
    },
  }),

  outcomeOfProblems: fact({
    title: '检查发现的问题与处理',
    values: ['not-given', 'no-problem', 'dealt-with', 'ignored', 'invented'],
    of: ({ theCase: { inspection }, input }) => {
      const given = input as Readonly<{ outcome?: string }> | undefined;
      if (!given?.outcome || !inspection?.checked) return 'not-given';
      const problems = inspection.checked.items.filter(({ result }) => result === 'problem');
      const clean = given.outcome === 'no-problem' || given.outcome === 'not-found';
      if (problems.length === 0) return clean ? 'no-problem' : 'invented';
      return clean ? ['ignored', `笔录记有${problems.length}个问题`] : 'dealt-with';
    },
  }),

  problemFollowedUp: fact({
    title: '问题的后续处理',
    values: ['no-result', 'not-needed', 'done', 'correction-missing', 'lead-missing'],
    of: ({ theCase: { inspection, corrections } }) => {
      if (!inspection?.result) return 'no-result';
      const { outcome } = inspection.result;
      if (outcome === 'order-correction') return corrections.length > 0 ? 'done' : 'correction-missing';
      if (outcome === 'open-lead') return inspection.lead ? 'done' : 'lead-missing';
      return 'not-needed';
    },
  }),

  inspectionPublication: fact({
    title: '检查结果的公示',
    values: ['no-result', 'pending', 'published'],
    of: ({ theCase: { inspection } }) => {
      if (!inspection?.result) return 'no-result';
      return inspection.publication
        ? 'published'
        : ['pending', `${chineseDay(inspection.result.on)}形成结果`];
    },
  }),

  complaints: fact({
    title: '企业的投诉',
    values: ['none', 'answered', 'open'],
    of: ({ theCase: { inspection } }) => {
      const all = inspection?.complaints ?? [];
      if (all.length === 0) return 'none';
      return all.every(({ answer }) => answer) ? 'answered' : 'open';
    },
  }),
};

function foundText(found: readonly OtherInspection[], { theCase, ctx }: Scope): string {
  return found.map((each) => otherInspectionText(each, theCase.body, ctx.registry)).join('、');
}

function officersOf({ input }: Scope): readonly string[] | undefined {
  return (input as Readonly<{ officers?: readonly string[] }> | undefined)?.officers;
}
