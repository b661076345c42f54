import { type DocumentModel, dayOf, instantFromMs } from '../../packages/domain/src/index.ts';
import { createRenderer, renderHtml } from '../../packages/render/src/index.ts';
import { median, perTurn, rounded, timed } from './measure.ts';
import { playedCases } from './played.ts';
import type { Suite } from './suite.ts';

const CASES = 60;
const TIMES = 4;

type Paper = Readonly<{ code: string; title: string; model: DocumentModel; on: string }>;

type PaperLine = Readonly<{
  paper: string;
  title: string;
  'first ms': number;
  'PDF ms': number;
  KiB: number;
  'HTML ms': number;
}>;

/** Time of each kind of paper: PDF from a typesetting process that is warm, and the preview's HTML. */
export const papersSuite: Suite = async (say) => {
  const on = dayOf(instantFromMs(Date.now()));
  const papers = kinds(on);
  const renderer = createRenderer({ workers: 1 });
  try {
    const [first] = papers;
    const cold = first ? await timed(() => renderer.renderPdf(first.model, { on })) : Number.NaN;
    const lines: PaperLine[] = [];
    for (const { code, title, model } of papers) {
      const times: number[] = [];
      let bytes = 0;
      for (let turn = 0; turn < TIMES; turn += 1)
        times.push(
          await timed(async () => {
            bytes = (await renderer.renderPdf(model, { on })).length;
          }),
        );
      const html = perTurn(() => renderHtml(model, { headingLevel: 1 }), 60);
      lines.push({
        paper: code,
        title,
        'first ms': rounded(times[0] ?? Number.NaN),
        'PDF ms': rounded(median(times.slice(1))),
        KiB: Math.round(bytes / 1024),
        'HTML ms': rounded(html),
      });
    }
    say(`${lines.length} kinds`);
    const all = (name: 'first ms' | 'PDF ms' | 'HTML ms') => lines.map((line) => line[name]);
    return {
      tables: [
        { title: 'papers', lines },
        {
          title: 'all kinds',
          lines: [
            {
              'first PDF ms': rounded(cold),
              'first of its kind, median ms': rounded(median(all('first ms'))),
              'PDF median ms': rounded(median(all('PDF ms'))),
              'PDF slowest ms': Math.max(...all('PDF ms')),
              'HTML median ms': rounded(median(all('HTML ms'))),
            },
          ],
        },
      ],
      aims: [],
      notes: [
        'the first PDF of all waits for its process to start; “first” is the first of its kind, the others are the same paper again',
      ],
    };
  } finally {
    await renderer.close();
  }
};

/** The first paper of each kind that the stories and the demonstration issue. */
function kinds(on: ReturnType<typeof dayOf>): readonly Paper[] {
  const found = new Map<string, Paper>();
  for (const { decisions } of playedCases(on, CASES))
    for (const event of decisions.flatMap(({ events }) => events)) {
      if (event.type !== 'DocumentIssued' || found.has(event.document.code)) continue;
      const { code, title } = event.document;
      found.set(code, { code, title, model: event.model, on: event.on });
    }
  return [...found.values()];
}
