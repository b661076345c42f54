import { type Day, day } from '@lpt/domain';
import type { Citation } from '@lpt/law';
import type { Outcome, PartyOutcome } from '../play-outcome.ts';
import { type StoryFacts, type StoryInput, storyFacts } from '../story-facts.ts';

/** 一个故事应有的结果。没有写的项不比。 */
export type Expected = Readonly<
  Partial<Pick<Outcome, 'stage' | 'phase' | 'number' | 'legalReview' | 'discussion'>> & {
    /** 看结果之日；不写即最后一次办理之日。 */
    on?: string;
    articles?: Readonly<{ violated: readonly Citation[]; penalised: readonly Citation[] }>;
    parties: readonly Readonly<Partial<PartyOutcome>>[];
    /** 期限的键到最后一日；都是人工按日历算过的。 */
    limits: Readonly<Record<string, string>>;
    /** 签发的文书的代号，依先后，以空格隔开。 */
    documents: string;
    /** 监督规则发现的问题的规则编号。 */
    findings: readonly string[];
  }
>;

/** 一个故事：事实，和应有的结果。是演示数据、浏览器测试的材料，也是说明。 */
export type Story = Readonly<{ name: string; title: string; facts: StoryFacts; expected: Expected }>;

/** 写一个故事。事实写错了直接抛出。 */
export function story(input: StoryInput, expected: Expected): Story {
  const facts = storyFacts.parse(input);
  return { name: facts.name, title: facts.title, facts, expected };
}

/** 看结果之日。 */
export function viewedOn({ expected }: Story): Day | undefined {
  return expected.on === undefined ? undefined : day(expected.on);
}
