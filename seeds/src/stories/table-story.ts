import type { StoryFacts } from '../story-facts.ts';
import { approvedActs, type TableAct, tableAct } from './acts-table.ts';
import type { Expected, Story } from './story.ts';

/** 用办理表讲的案件应有的结果；条款与原来的故事相同，不另写。 */
export type Ending = Readonly<{
  phase: string;
  /** 各名当事人：进度，处理结果，决定的文号和日期，已缴的罚没款（元）。 */
  parties: readonly Readonly<{
    stage: string;
    penalties: readonly string[];
    decision?: string;
    paidYuan: number;
  }>[];
  /** 办理表才有的、与原来的故事不同的期限：最后一日和状态，都是人工按日历核过的。 */
  limits: Readonly<Record<string, string>>;
  /** 原来的故事以外签发的文书的代号，依先后，以空格隔开。 */
  documents: string;
  /** 监督规则发现的问题的规则编号；不写即没有。 */
  findings?: readonly string[];
}>;

/** 用办理表讲的一个案件：一个故事的另一种经过，办到 `until`，插进办理表。 */
export type TableStory = Readonly<{
  name: string;
  title: string;
  story: Story;
  /** 与故事的事实不同的，如还没有缴款。 */
  facts?: StoryFacts;
  /** 原来的办理办到哪一日为止；不写即全部。 */
  until?: string;
  /** 违反的和据以处罚的条款，与原来的故事不同才写。 */
  articles?: NonNullable<Expected['articles']>;
  table: readonly TableAct[];
  ending: Ending;
}>;

/** 整个案件就是一张办理表：当场处罚、行政检查、分出的案件。 */
export type WholeStory = Omit<TableStory, 'story' | 'facts' | 'until' | 'articles'> &
  Readonly<{ body: string; articles: NonNullable<Expected['articles']> }>;

/** 同一案件，办到决定送达、公示为止：没有缴款、履行，也没有结案归档。 */
export function unexecuted({ facts }: Story): StoryFacts {
  const { closing: _closing, archive: _archive, ...rest } = facts;
  return { ...rest, payments: [], performance: [] };
}

/** 报批结案并归档。 */
export function endingActs(closedOn: string, archivedOn: string, summary: string): readonly TableAct[] {
  return [
    ...approvedActs(`${closedOn}T09`, 'closing', ['unit-head', 'agency-head'], { summary }),
    tableAct(`${archivedOn}T09:00`, 'archivist', 'archive-case', { retention: '10年', keeper: '样立卷' }),
  ];
}
