import type { Outcome } from '../play-outcome.ts';
import { type StoryFacts, type StoryInput, storyFacts } from '../facts.ts';

type PartyExpected = Readonly<Partial<Outcome['parties'][number]>>;

/** 一个故事应有的结果。只写要对照的；没有写的不比。`limits` 是期限的键到最后一日。 */
export type Expected = Readonly<
  Partial<Pick<Outcome, 'stage' | 'phase' | 'number' | 'articles' | 'legalReview' | 'discussion'>> & {
    parties: readonly PartyExpected[];
    limits: Readonly<Record<string, string>>;
    /** 签发的文书：代号到文号或者件数以外的名称，依先后。 */
    documents: readonly string[];
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
