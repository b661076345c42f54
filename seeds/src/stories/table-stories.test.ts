import { stateCouncilCalendar } from '@lpt/domain';
import { citeAll } from '@lpt/law';
import { describe, expect, test } from 'vitest';
import { play } from '../play.ts';
import { type Outcome, outcomeOf } from '../play-outcome.ts';
import { demoRegistry } from '../registry/registry.ts';
import { tableStories, wholeStories } from './table-stories.ts';
import type { TableStory, WholeStory } from './table-story.ts';
import { playTabled } from './told-cases.ts';

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };

type Told = TableStory | WholeStory;

/** 原来的故事；整个案件就是一张办理表的没有。 */
const storyOf = (each: Told) => ('story' in each ? each.story : undefined);

function told(each: Told) {
  const { name } = each;
  const facts = ('facts' in each ? each.facts : undefined) ??
    storyOf(each)?.facts ?? { name, violations: [] };
  const { acts, theCase, events } = playTabled(name);
  const last = acts.at(-1);
  if (!theCase || !last) throw new Error(`${name} did not open a case`);
  return { acts, outcome: outcomeOf(theCase, events, facts, { ...stage, on: last.on, at: last.at }) };
}

const codesOf = ({ documents }: Outcome) => documents.map(({ code }) => code);

/** 比原来的故事多签发的文书，依先后；每种代号先扣去原来有的份数。 */
function addedDocuments(outcome: Outcome, usual: Outcome | undefined): string {
  const left = usual ? [...codesOf(usual)] : [];
  return codesOf(outcome)
    .filter((code) => {
      const at = left.indexOf(code);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .join(' ');
}

describe.each<Told>([...tableStories, ...wholeStories])('办理表 $name', (each) => {
  const { acts, outcome } = told(each);
  const { ending } = each;
  const story = storyOf(each);

  test('每一次办理都合法', () => {
    expect(
      acts.flatMap(({ on, title, refusals }) => refusals.map(({ says }) => `${on} ${title}：${says}`)),
    ).toEqual([]);
  });

  test('适用的条款与写明的、与原来的故事相同', () => {
    const articles = each.articles ?? story?.expected.articles;
    if (!articles) throw new Error(`${each.name} names no articles`);
    expect(outcome.articles).toEqual({
      violated: citeAll(articles.violated),
      penalised: citeAll(articles.penalised),
    });
  });

  test('结果、金额、文号、日期与应有的一致', () => {
    expect({
      phase: outcome.phase,
      parties: outcome.parties.map(({ stage: at, penalties, decision, paidYuan }) => ({
        stage: at,
        penalties,
        ...(decision ? { decision: `${decision.number} ${decision.on}` } : {}),
        paidYuan,
      })),
      findings: outcome.findings.map(({ rule }) => rule),
    }).toEqual({ phase: ending.phase, parties: ending.parties, findings: ending.findings ?? [] });
  });

  test('期限与人工算的一致，没有一个逾期', () => {
    const found = new Map(outcome.limits.map(({ key, due, status }) => [key, `${due} ${status}`]));
    for (const [key, due] of Object.entries(ending.limits)) expect([key, found.get(key)]).toEqual([key, due]);
    expect([...found].filter(([, due]) => due.endsWith('overdue'))).toEqual([]);
  });

  test('比原来的故事多签发的文书', () => {
    const usual = story && play(story.facts, stage).outcome;
    expect(addedDocuments(outcome, usual)).toBe(ending.documents);
  });
});
