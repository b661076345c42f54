export { renderHtml } from './html.ts';
export type { HtmlOptions } from './html-blocks.ts';
export { paperCss } from './paper-css.ts';
