import { createHash } from 'node:crypto';
import { paperCss } from '@lpt/render/web';
import { formCss } from './css/form.ts';
import { baseCss } from './css/foundation.ts';
import { recordCss } from './css/record.ts';

/** A stylesheet with its content's hash in its address, so that it can be kept for ever. */
export type Stylesheet = Readonly<{ url: string; css: string }>;

function stylesheet(name: string, css: string): Stylesheet {
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 16);
  return { url: `/assets/${name}.${hash}.css`, css };
}

/** The portal's one stylesheet. */
export const portalStyle = stylesheet('portal', [baseCss, recordCss, formCss].join('\n'));

/** What papers are set in; only pages that show one load it. */
export const paperStyle = stylesheet('paper', paperCss);
