import { type Case, fineOf, isMatterId, matterOf, type Violation } from '@lpt/domain';
import { cite } from '@lpt/law';
import { DiscretionScale } from '../discretion/discretion-scale.tsx';
import { scaleOf } from '../discretion/segments.ts';
import { ArticleLinks } from './article-link.tsx';

/** 一个违法行为：事实、时间地点、依据、裁量幅度。 */
export function ViolationView({ theCase, violation }: Readonly<{ theCase: Case; violation: Violation }>) {
  const { matter, from, to, place, facts, parties } = violation;
  const known = isMatterId(matter) ? matterOf(matter) : undefined;
  const scale = scaleOf(violation, theCase.filedOn ?? theCase.lead.receivedOn);
  const people = theCase.parties.filter(({ id }) => parties.includes(id));
  const only = theCase.violations.length === 1 && people.length === 1 ? people[0] : undefined;
  const made = only?.decision?.proposal ?? only?.proposal;
  return (
    <div className="lp-violation">
      <h3>{known?.title ?? matter}</h3>
      <p>{facts}</p>
      <dl className="lp-pairs">
        <dt>时间地点</dt>
        <dd>
          {from === to ? from : `${from} 至 ${to}`}，{place}
        </dd>
        <dt>当事人</dt>
        <dd>{people.map(({ identity }) => identity.name).join('、')}</dd>
        {known && (
          <>
            <dt>违反</dt>
            <dd>
              <ArticleLinks articles={known.violates.map(cite)} />
            </dd>
            <dt>处罚依据</dt>
            <dd>
              <ArticleLinks articles={known.penalizes.map(cite)} />
            </dd>
          </>
        )}
      </dl>
      {scale && (
        <DiscretionScale
          title="裁量幅度"
          scale={scale}
          proposed={made && fineOf(made)}
          isDecided={only?.decision !== undefined}
        />
      )}
    </div>
  );
}
