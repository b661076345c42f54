import { type Fen, groupedYuan } from '@lpt/domain';
import { type FenRange, placeOn, type Scale } from './segments.ts';

function yuanOf(amount: Fen): string {
  return groupedYuan(amount).replace(/\.00$/, '');
}

function rangeSays({ minFen, maxFen }: FenRange): string {
  return minFen === maxFen ? `${yuanOf(minFen)} 元` : `${yuanOf(minFen)}—${yuanOf(maxFen)} 元`;
}

/** 裁量尺：法定幅度、各阶次的一段、拟罚的一点。数字都另有文字，读屏不靠图。 */
export function DiscretionScale({
  scale,
  proposed,
  isDecided = false,
  title,
}: Readonly<{ scale: Scale; proposed?: Fen | undefined; isDecided?: boolean; title: string }>) {
  const { statutory, segments } = scale;
  const word = isDecided ? '罚款' : '拟罚';
  // The label leans towards the middle, so that it stays inside at both ends.
  const place = placeOn(statutory, proposed ?? statutory.minFen);
  const chosen = segments.find((each) => each.chosen);
  return (
    <figure className="lp-scale">
      <figcaption>
        {title}：法定 {rangeSays(statutory)}
        {chosen && `，本案适用“${chosen.title}”${rangeSays(chosen.range)}`}
        {proposed !== undefined && `，${word} ${yuanOf(proposed)} 元`}
      </figcaption>
      {(segments.length > 0 || proposed !== undefined) && (
        <div
          className={proposed === undefined ? 'lp-scale-bar' : 'lp-scale-bar lp-scale-pointed'}
          aria-hidden="true"
        >
          {proposed !== undefined && (
            <span className="lp-scale-point" style={{ left: `${place}%` }}>
              <b style={{ transform: `translateX(-${place}%)` }}>
                {proposed > 0 ? `${word} ${yuanOf(proposed)}` : '不罚款'}
              </b>
            </span>
          )}
          <div className="lp-scale-track">
            {segments.map((segment) => (
              <span
                key={`${segment.title}/${segment.range.minFen}`}
                className={`lp-segment lp-segment-${segment.weight}${segment.chosen ? ' lp-segment-chosen' : ''}`}
                style={{
                  left: `${placeOn(statutory, segment.range.minFen)}%`,
                  width: `${Math.max(1.5, placeOn(statutory, segment.range.maxFen) - placeOn(statutory, segment.range.minFen))}%`,
                }}
              />
            ))}
          </div>
        </div>
      )}
      <ul className="lp-scale-legend">
        {segments.map((segment) => (
          <li
            key={`${segment.title}/${segment.range.minFen}`}
            className={segment.chosen ? 'lp-legend-chosen' : undefined}
          >
            <span className={`lp-swatch lp-segment-${segment.weight}`} />
            {segment.title} {rangeSays(segment.range)}
          </li>
        ))}
      </ul>
    </figure>
  );
}
