import { Button } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Layout } from './layout.ts';
import type { PlaceId } from './places.ts';

const SCALES = [0.35, 0.5, 0.65, 0.8, 1, 1.25, 1.5] as const;
/** 再小就看不清字；装不下的，从这个大小开始，四面移动着看。 */
const SMALLEST_AT_FIRST = 0.8;

/** 流程图的外框：放大、缩小，装不下的四面移动；打开时现在所在的一格在中间。 */
export function DiagramFrame({
  layout: { width, height, boxes },
  current,
  says,
  children,
}: Readonly<{ layout: Layout; current: PlaceId; says: string; children: ReactNode }>) {
  const frame = useRef<HTMLElement>(null);
  const [scale, setScale] = useState<number>();
  useEffect(() => {
    const room = frame.current?.clientWidth;
    if (room) setScale((before) => before ?? Math.min(1, Math.max(SMALLEST_AT_FIRST, room / width)));
  }, [width]);
  const here = boxes.find(({ id }) => id === current);
  useEffect(() => {
    const element = frame.current;
    if (!element || !here || scale === undefined) return;
    element.scrollLeft = (here.x + here.width / 2) * scale - element.clientWidth / 2;
    element.scrollTop = (here.y + here.height / 2) * scale - element.clientHeight / 2;
  }, [here, scale]);
  const shown = scale ?? 1;
  const larger = SCALES.find((each) => each > shown + 0.01);
  const smaller = SCALES.findLast((each) => each < shown - 0.01);
  return (
    <>
      <div className="lp-diagram-bar">
        <Legend />
        <fieldset className="lp-diagram-zoom">
          <legend className="lp-hidden">流程图的大小</legend>
          <Button disabled={smaller === undefined} onClick={() => setScale(smaller)}>
            缩小
          </Button>
          <output>{Math.round(shown * 100)}%</output>
          <Button disabled={larger === undefined} onClick={() => setScale(larger)}>
            放大
          </Button>
        </fieldset>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it */}
      <section ref={frame} className="lp-diagram" aria-label="流程图" tabIndex={0}>
        <svg
          role="img"
          aria-label={says}
          viewBox={`0 0 ${width} ${height}`}
          width={width * shown}
          height={height * shown}
        >
          <title>{says}</title>
          {children}
        </svg>
      </section>
    </>
  );
}

function Legend() {
  return (
    <ul className="lp-diagram-legend">
      <li>
        <i className="lp-key lp-key-current" />
        现在所在
      </li>
      <li>
        <i className="lp-key lp-key-done" />
        走过
      </li>
      <li>
        <i className="lp-key" />
        没有走到
      </li>
      <li>
        <i className="lp-key lp-key-return" />
        往回
      </li>
    </ul>
  );
}
