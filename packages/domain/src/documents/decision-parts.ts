import { APL, type Citation, GDD, MRD } from '@lpt/law';
import { isMinorOn } from '../case/minor.ts';
import type { Party } from '../case/party.ts';
import type { PartyDecision } from '../case/people.ts';
import { fineOf } from '../case/proposal.ts';
import type { Profile } from '../registry/registry.ts';
import { credited, evidenceOf, evidenceSentence, evidenceTable } from './evidence-block.ts';
import { correctionParagraphs, courseParagraph, factsParagraphs, timeAndPlace } from './facts-block.ts';
import { breachText, citedInSentence, penaltyBasisOf, violationsOf } from './legal-basis.ts';
import type { Block, Inline } from './model.ts';
import { noticeStory } from './notice-story.ts';
import type { CaseView } from './organ.ts';
import { given } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';
import { penaltyItems } from './penalty-items.ts';
import { executionNote, performanceBlocks } from './performance-block.ts';
import { decisionRemedy, noStayParagraph, remedyParagraph } from './remedies-block.ts';

/** 决定书所写的对象。`path` 为决定在案件里的位置。 */
export type DecisionSubject = CaseView & Readonly<{ party: Party; decision: PartyDecision; path: string }>;

type Part = (subject: DecisionSubject) => readonly Block[];

/** 须书面告知决定将公示的机关，及其依据。 */
const publicationNotes: readonly Readonly<{ scope: Profile; articles: readonly Citation[] }>[] = [
  { scope: 'market', articles: [MRD.art(8)] },
  { scope: 'guangdong', articles: [APL.art(48, { para: 1 }), GDD.art(11)] },
];

/** 裁量的理由：阶次、说明，减轻、偏离的另写理由。 */
export function discretionParagraph({ proposal }: Pick<PartyDecision, 'proposal'>, path: string): Block {
  const { tier, discretion, mitigation, deviation } = proposal;
  const at = `${path}.proposal`;
  const extra: readonly Inline[] = [
    ...(mitigation
      ? ['减轻处罚的理由：', given(unfinished(mitigation), 'decision', `${at}.mitigation`), '。']
      : []),
    ...(deviation
      ? ['不按裁量基准确定处罚的理由：', given(unfinished(deviation), 'decision', `${at}.deviation`), '。']
      : []),
  ];
  const graded = tier && !discretion.includes(tier);
  return paragraph(
    '关于裁量：',
    given(unfinished(discretion), 'decision', `${at}.discretion`),
    ...(graded ? ['，裁量阶次为', given(tier, 'decision', `${at}.tier`)] : []),
    '。',
    ...extra,
  );
}

/** 决定书的各部分，按各类机关的写法取用，见 `decision-shapes.ts`。 */
export const decisionParts = {
  course: (subject) => [courseParagraph(subject), ...correctionParagraphs(subject.theCase, subject.party)],

  facts: ({ theCase, party, decision, path }) => [
    ...factsParagraphs(decision.proposal.facts, `${path}.proposal.facts`, 'decision'),
    timeAndPlace(theCase, party),
  ],

  'evidence-table': ({ theCase, party }) => [
    ...evidenceTable(evidenceOf(theCase, party)),
    paragraph(credited),
  ],

  'evidence-sentence': ({ theCase, party }) => [
    ...evidenceSentence(evidenceOf(theCase, party)),
    paragraph(credited),
  ],

  notice: ({ theCase, party }) => noticeStory(theCase, party),

  breach: ({ theCase, party }) => [
    paragraph(
      '本机关认为，当事人的',
      ...breachText(violationsOf(theCase, party)),
      '，应当依法给予行政处罚。',
    ),
  ],

  discretion: ({ decision, path }) => [discretionParagraph(decision, path)],

  decision: ({ theCase, party, decision, path }) => [
    paragraph(
      '综上，依据',
      given(
        citedInSentence([...penaltyBasisOf(violationsOf(theCase, party)), APL.art(57, { para: 1, item: 1 })]),
        'matter',
      ),
      '的规定，本机关决定对当事人作出如下行政处罚：',
    ),
    penaltyItems(decision.proposal, `${path}.proposal`, 'decision'),
  ],

  performance: (subject) => performanceBlocks(subject, subject.decision, subject.path),

  remedies: (subject) => [
    remedyParagraph(subject, decisionRemedy),
    noStayParagraph(subject.decision.lateFine && fineOf(subject.decision.proposal) > 0),
    executionNote(),
  ],

  // 未成年人的处罚不公示，只有警告的市场监管处罚也不公示，决定书里就不写将要公示。
  publication: ({ theCase, party, decision, ctx }) => {
    const articles = publicationNotes
      .filter(({ scope }) => theCase.profiles.includes(scope))
      .flatMap((note) => note.articles);
    const onlyWarning = decision.proposal.penalties.every(({ kind }) => kind === 'warning');
    const exempt = onlyWarning && theCase.profiles.includes('market');
    if (articles.length === 0 || exempt || isMinorOn(party.identity, ctx.on)) return [];
    return [paragraph(`本机关将依据${citedInSentence(articles)}的规定，将本行政处罚信息向社会公示。`)];
  },
} satisfies Readonly<Record<string, Part>>;

export type DecisionPart = keyof typeof decisionParts;
