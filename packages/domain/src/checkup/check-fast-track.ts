import { citeAll } from '@lpt/law';
import type { Case } from '../case/case.ts';
import { fastTrackStateTitles } from '../case/fast-track.ts';
import { fastTrackOfCase } from '../case/fast-track-stage.ts';
import { fastTrackClocks } from '../clocks/fast-track-clocks.ts';
import type { GuardId } from '../guards/guards.ts';
import { fastTrackRuleFor } from '../law-scope/fast-track-rules.ts';
import { type CheckSubject, partyIn } from './check-case.ts';
import { type CheckTopic, findingOf, findingsIn, topicOf } from './check-topic.ts';

const offering: readonly GuardId[] = [
  'fast-track-granted',
  'fast-track-facts-clear',
  'fast-track-kind-listed',
  'fast-track-not-excluded',
];

/** 快速办理的结论：有没有规章准许、情形、同意、印证、转回和期限。没有写快速办理的没有。 */
export function checkFastTrack(subject: CheckSubject): CheckTopic | undefined {
  const { fastTrack: given, body } = subject.facts;
  if (!given) return undefined;
  const { before, after, on } = subject;
  const rule = fastTrackRuleFor(body.profiles);
  const { consent, arrivedAt, onlyConfession, offeredOn } = given;
  const ask = (guards: readonly GuardId[], at = on, theCase: Case = before) =>
    findingsIn(
      { theCase, party: partyIn(theCase), input: { ...given, ...consent }, ctx: subject.at(at) },
      guards,
    );
  const state = fastTrackOfCase(before);
  return topicOf({
    says: rule
      ? [
          `本机关可以快速办理（${citeAll(rule.articles)}），${fastTrackStateTitles[state]}。`,
          '可以简化取证和内部审核；处罚前的告知、两名执法人员、负责人审批照旧。',
        ]
      : ['没有规章准许本机关快速办理。'],
    clocks: fastTrackClocks(after, subject.at(on)),
    findings: [
      ...ask(offering, offeredOn ?? on),
      ...(rule && !arrivedAt ? ask(['fast-track-arrival-recorded']) : []),
      ...(consent ? ask(['fast-track-consent-full'], consent.on) : []),
      ...(rule && consent && onlyConfession ? [findingOf('confession-corroborated')] : []),
      ...(consent ? ask(['fast-track-still-fit']) : []),
    ],
  });
}
