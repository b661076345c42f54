import { escapeMarkup } from './markup.ts';

const RED = '#c8102e';
const CENTRE = 100;

/** Radius on which the organ name runs, and the arc it may take: a longer name is set tighter, not smaller than legible. */
const NAME_RADIUS = 74;
const WIDEST_ARC = 250;

function star(): string {
  const points: string[] = [];
  for (let index = 0; index < 10; index += 1) {
    const radius = index % 2 === 0 ? 27 : 10.3;
    const angle = (Math.PI / 5) * index - Math.PI / 2;
    points.push(
      `${(CENTRE + radius * Math.cos(angle)).toFixed(2)},${(CENTRE + radius * Math.sin(angle)).toFixed(2)}`,
    );
  }
  return `<polygon points="${points.join(' ')}" fill="${RED}"/>`;
}

function ring(name: string, family: string): string {
  const chars = [...name];
  const step = Math.min(24, WIDEST_ARC / Math.max(1, chars.length - 1));
  const size = Math.min(25, step * 1.12 + 2);
  const start = (-step * (chars.length - 1)) / 2;
  return chars
    .map((char, index) => {
      const turn = (start + step * index).toFixed(2);
      return `<text transform="rotate(${turn} ${CENTRE} ${CENTRE})" x="${CENTRE}" y="${CENTRE - NAME_RADIUS + size * 0.36}" text-anchor="middle" font-family="${family}" font-size="${size.toFixed(1)}" fill="${RED}">${escapeMarkup(char)}</text>`;
    })
    .join('');
}

/**
 * 演示用章：红色圆形，中央五角星，上弧为机关名称，下方标明“演示用章”。
 * 由程序画出，不是任何机关的印章，没有法律效力；正式印章由电子印章系统加盖。
 * 画面 200×200，印在纸上直径 42 毫米。
 */
export function demoSealSvg(organ: string, family: string): string {
  const name = escapeMarkup(family);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><g opacity="0.82">',
    `<circle cx="${CENTRE}" cy="${CENTRE}" r="96" fill="none" stroke="${RED}" stroke-width="4.5"/>`,
    star(),
    ring(organ, name),
    `<text x="${CENTRE}" y="165" text-anchor="middle" font-family="${name}" font-size="17" letter-spacing="1.5" fill="${RED}">演示用章</text>`,
    '</g></svg>',
  ].join('');
}

/** 印章图像的替代文字。 */
export function demoSealAlt(organ: string): string {
  return `演示用章：${organ}（系统演示用，没有法律效力）`;
}
