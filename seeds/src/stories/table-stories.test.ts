import { stateCouncilCalendar } from '@lpt/domain';
import { citeAll } from '@lpt/law';
import { describe, expect, test } from 'vitest';
import { play } from '../play.ts';
import { type Outcome, outcomeOf } from '../play-outcome.ts';
import { demoRegistry } from '../registry/registry.ts';
import { tableStories } from './table-stories.ts';
import type { TableStory } from './table-story.ts';
import { playTabled } from './told-cases.ts';

const stage = { registry: demoRegistry, calendar: stateCouncilCalendar };

function told({ name, story, facts = story.facts }: TableStory) {
  const { acts, theCase, events } = playTabled(name);
  const last = acts.at(-1);
  if (!theCase || !last) throw new Error(`${name} did not open a case`);
  return { acts, outcome: outcomeOf(theCase, events, facts, { ...stage, on: last.on, at: last.at }) };
}

const codesOf = ({ documents }: Outcome) => documents.map(({ code }) => code);

/** 比原来的故事多签发的文书，依先后；每种代号先扣去原来有的份数。 */
function addedDocuments(outcome: Outcome, usual: Outcome): string {
  const left = [...codesOf(usual)];
  return codesOf(outcome)
    .filter((code) => {
      const at = left.indexOf(code);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .join(' ');
}

describe.each(tableStories)('办理表 $name', (each) => {
  const { acts, outcome } = told(each);
  const { ending, story } = each;

  test('每一次办理都合法', () => {
    expect(
      acts.flatMap(({ on, title, refusals }) => refusals.map(({ says }) => `${on} ${title}：${says}`)),
    ).toEqual([]);
  });

  test('适用的条款与原来的故事相同', () => {
    const { articles } = story.expected;
    if (!articles) throw new Error(`${story.name} names no articles`);
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
    const { outcome: usual } = play(story.facts, stage);
    if (!usual) throw new Error(`${story.name} did not open a case`);
    expect(addedDocuments(outcome, usual)).toBe(ending.documents);
  });
});
