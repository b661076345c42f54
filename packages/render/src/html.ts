import { type DocumentModel, textOf } from '@lpt/domain';
import { footOf } from './foot.ts';
import { type HtmlOptions, htmlBlock, htmlNumber, htmlSignOff, lines } from './html-blocks.ts';
import { escapeMarkup } from './markup.ts';
import { qrSvg } from './qr.ts';
import { demoSealAlt, demoSealSvg } from './seal.ts';
import { printed } from './visible-text.ts';

/** The pictures are named by their wrapper, so the drawing itself is hidden from readers. */
function picture(svg: string, alt: string, name: string): string {
  return `<span class="${name}" role="img" aria-label="${escapeMarkup(alt)}">${svg.replace('<svg ', '<svg aria-hidden="true" focusable="false" ')}</span>`;
}

function closing({ signOff, qr }: DocumentModel): string {
  if (!signOff && !qr) return '';
  const code = qr
    ? `<div class="lpt-qr">${picture(qrSvg(qr.content), `二维码：${printed(qr.caption)}`, 'lpt-code')}<small>${lines(printed(qr.caption))}</small></div>`
    : '';
  const seal = signOff?.seal
    ? picture(demoSealSvg(printed(signOff.organ), 'serif'), demoSealAlt(printed(signOff.organ)), 'lpt-seal')
    : '';
  const signed = signOff ? `<div class="lpt-sign-off">${htmlSignOff(signOff)}${seal}</div>` : '';
  return `<footer class="lpt-closing">${code}${signed}</footer>`;
}

/**
 * 同一份文书的网页写法：一个 `article`，文字全部转义，没有脚本和行内样式，样式见 `paperCss`。
 * 供填写时并排预览和当事人查看；正式文书以 PDF 为准。可以在浏览器里运行。
 */
export function renderHtml(model: DocumentModel, options: HtmlOptions = {}): string {
  const tag = `h${options.headingLevel ?? 2}`;
  const title = `<${tag} class="lpt-title"><span>${lines(printed(model.organ))}</span> <span>${lines(printed(model.title))}</span></${tag}>`;
  const addressee =
    model.addressee === undefined
      ? ''
      : `<p class="lpt-left">${lines(printed(textOf(model.addressee)).replace(/[：:]$/, ''))}：</p>`;
  const body = model.blocks.map((block) => htmlBlock(block, options)).join('\n');
  const foot = footOf(model);
  const copies = foot === undefined ? '' : `<p class="lpt-copies">${lines(foot)}</p>`;
  return [
    `<article class="lpt-paper lpt-${model.layout}" lang="zh-CN">`,
    title,
    htmlNumber(model),
    addressee,
    body,
    closing(model),
    copies,
    '</article>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}
