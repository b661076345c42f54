import { create } from 'qrcode';

/** Quiet zone around the code, in modules; the standard asks for four. */
const QUIET = 4;

/** 二维码的 SVG 图，黑白，四周留白。纠错级别 M。内容过长（约 2300 字节）直接抛出。 */
export function qrSvg(content: string): string {
  const { modules } = create(content, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET;
  let path = '';
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path d="${path}" fill="#000"/></svg>`;
}
