import { citeAll } from '@lpt/law';
import { chineseDay, type Day } from '../kernel/day.ts';
import type { Registry } from '../registry/registry.ts';
import type { CaseRow } from './condition.ts';
import { namesFrom, whyNot } from './condition-says.ts';
import { type DataClass, dataClassTitles } from './data-classes.ts';
import { type Grant, standingGrants } from './grants.ts';
import type { Viewer } from './viewer.ts';
import { grantsOf, grantsOver, grantsTo, reachOf, visible } from './visible.ts';

/** 看得见或者看不见，以及为什么。 */
export type Explanation = Readonly<{ visible: boolean; says: string }>;

/**
 * 说明为什么看得见、哪些内容不显示，或者为什么看不见。
 * 看不见的理由只说查看人自己的授权，不透露案件由谁办理；接口对看不见的案件答“没有这个案件”。
 */
export function explain(
  viewer: Viewer,
  row: CaseRow,
  registry: Registry,
  on: Day,
  grants = standingGrants,
): Explanation {
  const [first] = grantsOver(viewer, row, registry, on, grants);
  if (!first)
    return { visible: false, says: `不能查看本案：${whyHidden(viewer, row, registry, on, grants)}` };
  const ground = [first.document ?? '', citeAll(first.articles)].filter((each) => each !== '').join('；');
  const shown = `可以查看本案：${first.title}（${ground}）`;
  return { visible: true, says: [shown, ...notShown(viewer, row, registry, on, grants)].join('。') };
}

function notShown(
  viewer: Viewer,
  row: CaseRow,
  registry: Registry,
  on: Day,
  grants: readonly Grant[],
): readonly string[] {
  const { open, withReason } = reachOf(viewer, row, registry, on, grants);
  const closed = dataClasses.filter((each) => !open.has(each) && !withReason.has(each));
  return [
    ...(closed.length > 0 ? [`不显示：${titlesOf(closed)}`] : []),
    ...(withReason.size > 0 ? [`写明理由并留下查阅记录以后显示：${titlesOf([...withReason])}`] : []),
  ];
}

const dataClasses = Object.keys(dataClassTitles).filter((each): each is DataClass => each in dataClassTitles);

function titlesOf(classes: readonly DataClass[]): string {
  return classes.map((each) => dataClassTitles[each]).join('、');
}

function whyHidden(
  viewer: Viewer,
  row: CaseRow,
  registry: Registry,
  on: Day,
  grants: readonly Grant[],
): string {
  if (grantsOf(viewer, on, grants).length === 0) return whyNoGrant(viewer, on, grants);
  const reason = whyNot(visible(viewer, registry, on, grants), row, namesFrom(registry, viewer.body));
  return reason === NOTHING ? '账号的机关、人员与主体库不符，或者没有监督范围' : reason;
}

const NOTHING = '没有可以查看的案件';

function whyNoGrant(viewer: Viewer, on: Day, grants: readonly Grant[]): string {
  const [lapsed] = grantsTo(viewer, grants);
  if (lapsed) return `授权“${lapsed.title}”${outOfForce(lapsed, on)}`;
  if (viewer.roles.includes('administrator')) return '系统管理员只管理账号和系统，不查看案件';
  if (viewer.roles.includes('public')) return '办理中的案件不对外公开，可以查询已经公示的行政执法决定';
  return '账号没有可以查看案件的岗位';
}

function outOfForce({ from, to }: Grant, on: Day): string {
  return on < from || to === undefined ? `自${chineseDay(from)}起生效` : `已于${chineseDay(to)}失效`;
}
