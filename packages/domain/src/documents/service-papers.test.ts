import { describe, expect, test } from 'vitest';
import { aRecordedCase, issuedModels } from '../testing/a-case.ts';
import type { CaseRecorder } from '../testing/case-recorder.ts';
import { serve } from '../testing/case-service.ts';
import { usualSetup } from '../testing/case-setup.ts';
import { documentText } from '../testing/document-text.ts';

function paper({ events }: CaseRecorder, code: string): string {
  return documentText(issuedModels(events, code).at(-1)!);
}

describe('公告送达', () => {
  const recorder = aRecordedCase('decided', { parties: ['person'], statement: false });
  const party = () => recorder.theCase().parties[0]!;
  const given = () => ({ party: party(), document: party().decision!.document });
  serve(recorder, usualSetup, { ...given(), on: '2026-04-13', method: 'post', failed: true });
  serve(recorder, usualSetup, { ...given(), on: '2026-04-20', method: 'public-notice' });
  const announcement = issuedModels(recorder.events, 'SD-02')[0]!;
  const text = documentText(announcement);

  test('写明文书、先前未能送达的方式、依据、期限和期满之日', () => {
    expect(announcement.title).toBe('行政处罚决定书送达公告');
    for (const each of [
      '《行政处罚决定书》（穗天市监罚〔2026〕101号）',
      '于2026年4月13日以邮寄送达的方式未能送达',
      '《民事诉讼法》第九十五条第一款',
      '经过30日，至2026年5月20日期满，即视为送达',
    ])
      expect(text).toContain(each);
  });

  test('载明决定的内容和救济途径', () => {
    for (const each of ['饼干36袋', '罚款人民币伍万元整（50000元）', '申请行政复议', '代收机构'])
      expect(text).toContain(each);
  });

  test('不公告身份号码、住址和电话', () => {
    for (const hidden of ['44010618990101001X', '示例街9号', '020-00000009'])
      expect(text).not.toContain(hidden);
  });

  test('公告告知书、责令改正通知书的，载明各自的内容', () => {
    const early = aRecordedCase('notice-issued', { parties: ['person'] });
    const [first] = early.theCase().parties;
    const notice = first!.notices[0]!.document;
    serve(early, usualSetup, { party: first!, document: notice, on: '2026-03-27', method: 'public-notice' });
    expect(paper(early, 'SD-02')).toContain('因下落不明，或者采用其他方式无法送达');
    expect(paper(early, 'SD-02')).toContain('要求听证的权利');

    const correction = early.theCase().corrections[0]!.document;
    serve(early, usualSetup, {
      party: first!,
      document: correction,
      on: '2026-03-28',
      method: 'public-notice',
    });
    expect(paper(early, 'SD-02')).toContain('现责令你于2026年3月17日前改正');
  });
});

describe('送达证明', () => {
  test('没有送到的写未能送达，没有收件人的签名行', () => {
    const recorder = aRecordedCase('decided');
    const party = recorder.theCase().parties[0]!;
    const document = party.decision!.document;
    serve(recorder, usualSetup, { party, document, on: '2026-04-13', method: 'post', failed: true });
    const receipt = issuedModels(recorder.events, 'SD-01').at(-1)!;
    expect(documentText(receipt)).toContain('未能送达');
    const roles = receipt.blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines : []));
    expect(roles.map(({ role }) => role)).toEqual(['送达人']);
  });

  test('留置送达写明见证人', () => {
    const recorder = aRecordedCase('decided');
    const party = recorder.theCase().parties[0]!;
    serve(recorder, usualSetup, {
      party,
      document: party.decision!.document,
      on: '2026-04-13',
      method: 'left',
    });
    expect(paper(recorder, 'SD-01')).toContain('见证人样见证2026年4月13日');
  });

  test('电子送达写明确认书、渠道、账号和到达日期', () => {
    const recorder = aRecordedCase('decided');
    const party = recorder.theCase().parties[0]!;
    const document = party.decision!.document;
    serve(recorder, usualSetup, { party, document, on: '2026-04-13', method: 'electronic' });
    for (const each of ['2026年3月6日', '电子邮件', 'party@example.invalid', '2026年4月13日'])
      expect(paper(recorder, 'SD-03')).toContain(each);
  });
});
