import type { Case } from '@lpt/domain';
import { type Desk, type Draft, handler, handlerIds, plan } from './play-plan.ts';
import type { StoryFacts } from './story-facts.ts';

type ServiceFacts = NonNullable<StoryFacts['notices'][number]['service']>;

const proofs: Readonly<Record<ServiceFacts['method'], string>> = {
  direct: '受送达人在送达回证上签名',
  left: '受送达人拒绝签收，邀请见证人到场，说明情况后留置送达，拍照录像',
  electronic: '电子送达系统显示到达受送达人确认的账号',
  post: '挂号信回执载明已经签收',
  'public-notice': '在本机关公告栏张贴，并在政府门户网站发布公告',
};

/** 送达一份文书：先是没有送成的，再是送成的。`documentOf` 从办到那时的案件里找文书。 */
export function serviceActs(
  desk: Desk,
  party: string,
  documentOf: (theCase: Case) => string,
  service: ServiceFacts | undefined,
): readonly Draft[] {
  if (!service) return [];
  const { method, on, receiver, witness, proof, attempts } = service;
  const officers = handlerIds(desk);
  const signed =
    receiver ?? (method === 'direct' ? desk.facts.parties[Number(party.slice(1)) - 1]?.name : undefined);
  return [
    ...attempts.map((attempt) =>
      plan(attempt.on, handler(desk), 'serve-document', (theCase: Case) => ({
        party,
        officers,
        document: documentOf(theCase),
        method: attempt.method,
        outcome: 'failed',
        on: attempt.on,
        proof: attempt.proof,
      })),
    ),
    plan(on, handler(desk), 'serve-document', (theCase: Case) => ({
      party,
      officers,
      document: documentOf(theCase),
      method,
      outcome: 'served',
      on,
      ...(signed ? { receiver: signed } : {}),
      ...(witness ? { witness } : {}),
      proof: proof ?? proofs[method],
    })),
  ];
}

/** 责令改正、送达、复查。 */
export function correctionActs(desk: Desk): readonly Draft[] {
  const officer = handler(desk);
  return desk.facts.corrections.flatMap(({ party, on, requirement, dueOn, service, recheck }, index) => [
    plan(on, officer, 'order-correction', { party, officers: handlerIds(desk), requirement, dueOn }),
    ...serviceActs(desk, party, (theCase) => theCase.corrections[index]?.document ?? '', service),
    ...(recheck
      ? [
          plan(recheck.on, officer, 'recheck-correction', (theCase: Case) => ({
            correction: theCase.corrections[index]?.id ?? '',
            corrected: recheck.corrected,
            note: recheck.note,
          })),
        ]
      : []),
  ]);
}

/** 送达地址确认。 */
export function addressActs(desk: Desk): readonly Draft[] {
  return desk.facts.serviceAddresses.map(({ party, on, address, electronic }) =>
    plan(on, handler(desk), 'confirm-service-address', {
      party,
      address,
      ...(electronic ? { electronic } : {}),
    }),
  );
}
