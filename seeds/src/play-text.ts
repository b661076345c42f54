import { chineseDay, type Refusal, roleTitles } from '@lpt/domain';
import { citeAll } from '@lpt/law';
import type { Played, PlayedAct } from './play.ts';
import type { Limit, Outcome, PartyOutcome } from './play-outcome.ts';
import type { StoryFacts } from './story-facts.ts';

/** 办理、文书、期限、问题，写成给人看的中文。 */
export function storyText(
  { title, source }: StoryFacts,
  { acts, outcome }: Played & Readonly<{ outcome: Outcome | undefined }>,
): string {
  const head = [title, `来源：${source.id}。${source.note}`];
  const sections = [head, ['一、办理', ...acts.flatMap(actLines)]];
  if (outcome)
    sections.push(
      ['二、结果', ...outcomeLines(outcome)],
      ['三、期限', ...outcome.limits.flatMap(limitLines)],
      [
        '四、监督规则发现的问题',
        ...(outcome.findings.length > 0
          ? outcome.findings.map(({ rule, says }) => `  ${rule} ${says}`)
          : ['  没有']),
      ],
    );
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

function actLines({ on, at, actor, title, documents, refusals }: PlayedAct): readonly string[] {
  const role = actor.roles[0];
  const who = `${actor.name}${role ? `（${roleTitles[role]}）` : ''}`;
  return [
    `  ${chineseDay(on)} ${at.slice(11, 16)} ${who} ${title}${refusals.length > 0 ? '：不能办理' : ''}`,
    ...documents.map(({ title: paper, number }) => `      文书：${paper}${number ? ` ${number}` : ''}`),
    ...refusals.flatMap(refusalLines),
  ];
}

function refusalLines({ says, detail, remedy, articles }: Refusal): readonly string[] {
  return [
    `      理由：${says}${detail ? `（${detail}）` : ''}`,
    `      依据：${citeAll(articles)}`,
    `      补救：${remedy}`,
  ];
}

function outcomeLines({
  on,
  stage,
  number,
  articles,
  parties,
  legalReview,
  discussion,
}: Outcome): readonly string[] {
  return [
    `  截至${chineseDay(on)}：${stage}${number ? `，案号${number}` : ''}`,
    `  违反：${articles.violated}`,
    `  依据：${articles.penalised}`,
    `  法制审核：${legalReview.needed ? `应当，${legalReview.reasons.join('；')}` : '不是必经'}`,
    `  集体讨论：${discussion.needed ? '应当' : '不是必经'}，${discussion.held ? '已经讨论' : '没有讨论'}`,
    ...parties.flatMap(partyLines),
  ];
}

function partyLines(party: PartyOutcome): readonly string[] {
  const { name, stage, tier, range, statutory, hearingRight, penalties, gainsArithmetic, decision, service } =
    party;
  const right = hearingRight.granted ? `有，${hearingRight.reasons.join('；')}` : '没有';
  return [
    `  ${party.party} ${name}：${stage}`,
    `      裁量：${tier ? `“${tier}”阶次，${range}；` : ''}法定幅度${statutory}`,
    ...(gainsArithmetic ? [`      违法所得：${gainsArithmetic}`] : []),
    `      听证权利：${right}`,
    ...(penalties.length > 0 ? [`      处理：${penalties.join('；')}`] : []),
    ...party.noticeNumbers.map((number) => `      告知书：${number}`),
    ...(decision ? [`      决定书：${decision.number}，${chineseDay(decision.on)}`] : []),
    ...(service
      ? [
          `      送达：${service.method}${service.servedOn ? `，${chineseDay(service.servedOn)}视为送达` : ''}`,
        ]
      : []),
    ...(party.remedies ? [`      救济：${party.remedies.replaceAll('\n', '\n            ')}`] : []),
  ];
}

const limitStates: Readonly<Record<string, string>> = {
  running: '在期限内',
  paused: '暂停计算',
  met: '已经办结',
  overdue: '逾期',
  expired: '已经届满',
};

function limitLines({ title, key, due, provisional, status, derivation }: Limit): readonly string[] {
  const party = /\/(P\d+)/.exec(key)?.[1];
  const note = provisional ? '（暂计：放假安排尚未公布）' : '';
  return [
    `  ${title}${party ? `（${party}）` : ''}：至${chineseDay(due)}${note}，${limitStates[status] ?? status}`,
    ...derivation.map((step) => `      ${step}`),
  ];
}
