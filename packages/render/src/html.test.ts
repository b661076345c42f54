import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { penaltyDecision } from '../testing/samples/decision.ts';
import { filingForm } from '../testing/samples/form.ts';
import { hearingNotice } from '../testing/samples/notice.ts';
import { siteRecord } from '../testing/samples/record.ts';
import { renderHtml } from './html.ts';
import { paperCss } from './paper-css.ts';

const samples = [penaltyDecision, hearingNotice, siteRecord, filingForm];

describe('网页写法', () => {
  test('没有脚本、行内样式和事件', () => {
    for (const model of samples)
      expect(renderHtml(model)).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i);
  });

  test('任何文字都不会变成标签', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '=', 'a', '/', '甲', '`') }),
        (text) => {
          const model = {
            ...hearingNotice,
            organ: text,
            copies: text,
            blocks: [
              { kind: 'paragraph' as const, content: [{ text, from: { label: text } }] },
              { kind: 'table' as const, columns: [{ title: text }], rows: [[text]] },
            ],
          };
          const tags = (html: string): readonly string[] =>
            html.match(/<\/?[a-z0-9]+/g)?.filter((tag) => !/text$/.test(tag)) ?? [];
          const plain = {
            ...model,
            organ: '甲',
            copies: '甲',
            blocks: [
              { kind: 'paragraph' as const, content: [{ text: '甲', from: { label: '甲' } }] },
              { kind: 'table' as const, columns: [{ title: '甲' }], rows: [['甲']] },
            ],
          };
          expect(tags(renderHtml(model, { origins: true }))).toEqual(
            tags(renderHtml(plain, { origins: true })),
          );
        },
      ),
    );
  });

  test('标题级别可以选，正文标题依次往下', () => {
    const html = renderHtml(penaltyDecision, { headingLevel: 1 });
    expect(html).toContain('<h1 class="lpt-title">');
    expect(html).toContain('<h2 class="lpt-h1">一、违法事实和证据</h2>');
    expect(html).toContain('<h3 class="lpt-h2">（一）违法事实</h3>');
  });

  test('表头有作用域，图有替代文字', () => {
    const html = renderHtml(penaltyDecision);
    expect(html).toContain('<th scope="col">证据名称</th>');
    expect(html).toMatch(/role="img" aria-label="演示用章：[^"]+"/);
    expect(html).toMatch(/role="img" aria-label="二维码：扫码核验文书"/);
  });

  test('值的来历只在要求时标出', () => {
    expect(renderHtml(penaltyDecision)).not.toContain('执法人员填写');
    expect(renderHtml(penaltyDecision, { origins: true })).toContain('title="来自：执法人员填写"');
  });

  test('空值是斜杠，未办理的意见划去，未签名的说明待签名', () => {
    expect(renderHtml(penaltyDecision)).toContain('<dt>联系电话</dt><dd>/</dd>');
    expect(renderHtml(filingForm)).toContain('class="lpt-struck">/</td>');
    expect(renderHtml(hearingNotice)).toContain('（待签名）');
  });

  test('写到的每个类名样式里都有', () => {
    const used = new Set(
      samples.flatMap((model) =>
        [...renderHtml(model, { origins: true }).matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) =>
          names.split(' '),
        ),
      ),
    );
    const layouts = ['lpt-record', 'lpt-unsigned', 'lpt-number'];
    for (const name of used) if (!layouts.includes(name)) expect(paperCss, name).toContain(`.${name}`);
  });
});
