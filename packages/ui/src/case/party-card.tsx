import { type Case, type Day, hearingRightOf, type Party, partyKindTitles, proposalText } from '@lpt/domain';
import type { ReactNode } from 'react';
import { partySays } from './party-says.ts';
import { Tag } from './tag.tsx';
import { undoneSays } from './undone.ts';

/** 一名当事人：身份、进度、处理意见或者决定、听证权利。 */
export function PartyCard({
  theCase,
  party,
  today,
  children,
}: Readonly<{ theCase: Case; party: Party; today: Day; children?: ReactNode }>) {
  const { identity, decision, proposal, serviceAddress } = party;
  const undone = undoneSays(party);
  const says = partySays(theCase, party, today);
  const hearing = hearingRightOf(identity, decision?.proposal ?? proposal, theCase.profiles);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['类型', partyKindTitles[identity.kind]],
    [identity.kind === 'person' ? '公民身份号码' : '统一社会信用代码', identity.idNumber],
    [identity.kind === 'individual-business' ? '经营者' : '法定代表人', identity.representative],
    [identity.kind === 'person' ? '住址' : '住所', identity.address],
    ['联系电话', identity.phone],
    [
      '送达地址',
      serviceAddress && `${serviceAddress.address}${serviceAddress.electronic ? '（同意电子送达）' : ''}`,
    ],
    [decision ? '处理决定' : '处理意见', resultOf(party)],
    ['听证权利', hearing.granted ? hearing.reasons.map(({ says }) => says).join('；') : undefined],
  ];
  return (
    <article className="lp-party">
      <h3>
        {identity.name}{' '}
        {theCase.inspection === undefined && <Tag tone={undone ? 'error' : 'info'}>{says}</Tag>}
        {hearing.granted && !undone && <Tag tone="warning">达到听证标准</Tag>}
      </h3>
      <dl className="lp-pairs">
        {facts.map(([title, value]) =>
          value ? (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <PartyWords party={party} />
      {children}
    </article>
  );
}

function resultOf({ decision, proposal }: Party): string | undefined {
  const made = decision?.proposal ?? proposal;
  if (!made) return undefined;
  return `${proposalText(made)}${decision ? `（${decision.number}）` : ''}`;
}

const channels: Readonly<Record<'on-site' | 'written' | 'online' | 'post', string>> = {
  'on-site': '当面',
  written: '书面',
  online: '网上',
  post: '邮寄',
};

/** 当事人说了什么：陈述、申辩，听证申请，以及机关的答复。 */
function PartyWords({ party }: Readonly<{ party: Party }>) {
  const { statements, hearingRequests, viewsReview } = party;
  return (
    <>
      {statements.map(({ id, on, channel, content }) => (
        <div key={id} className="lp-words">
          <strong>
            陈述、申辩（{on}，{channels[channel]}）
          </strong>
          <p>{content}</p>
        </div>
      ))}
      {hearingRequests.map(({ id, on, channel, reason, withdrawnOn, inTime }) => (
        <div key={id} className="lp-words">
          <strong>
            听证申请（{on}，{channels[channel]}
            {withdrawnOn ? `，${withdrawnOn} 撤回` : ''}
            {inTime ? '' : '，超过期限'}）
          </strong>
          <p>{reason}</p>
        </div>
      ))}
      {viewsReview && (
        <div className="lp-words">
          <strong>复核意见（{viewsReview.on}）</strong>
          <p>{viewsReview.reply}</p>
        </div>
      )}
    </>
  );
}
