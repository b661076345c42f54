import { describe, expect, test } from 'vitest';
import type { Case } from '../case/case.ts';
import { isCitizenId, isUscc } from '../kernel/identifiers.ts';
import { fullCase } from '../testing/policy/full-case.ts';
import { kinds, leaks, someSensitive } from '../testing/policy/full-party.ts';
import { partyOf, publicViewer, today, viewerAt, world } from '../testing/policy/world.ts';
import { type DataClass, dataClassTitles, personalData } from './data-classes.ts';
import { fieldMasks, whoMaySee } from './field-masks.ts';
import { standingGrants } from './grants.ts';
import { maskCase, type Opening } from './mask-case.ts';
import type { Viewer } from './viewer.ts';

const theCase = fullCase();

/** 没有实名举报人的，本机关别队的人才看得见。 */
function withoutReporter(whole: Case): Case {
  const { reporter: _reporter, ...lead } = whole.lead;
  return { ...whole, lead };
}

function masked(viewer: Viewer, opening?: Opening) {
  return JSON.stringify(maskCase(viewer, theCase, world, today, opening));
}

describe('各人所见', () => {
  test('承办人看见全部，一字不改', () => {
    expect(maskCase(viewerAt('tianhe-market', 'a'), theCase, world, today)).toEqual(theCase);
  });

  test('本机关负责人只少当事人查询码', () => {
    expect(leaks(masked(viewerAt('tianhe-market', 'agency-head')), someSensitive)).toEqual(
      kinds.filter((kind) => kind !== 'accessCode'),
    );
  });

  for (const post of ['reviewer', 'archivist'])
    test(`${post}看见全部案卷，看不见举报人和查询码`, () => {
      expect(leaks(masked(viewerAt('tianhe-market', post)), someSensitive)).toEqual(
        kinds.filter((kind) => !['reporter', 'reporterContact', 'accessCode'].includes(kind)),
      );
    });

  test('公示审核人员看见姓名和决定，看不见号码、住址、笔录和证据文件', () => {
    const text = masked(viewerAt('tianhe-market', 'publisher'));
    expect(leaks(text, someSensitive)).toEqual(['person', 'representative', 'witness', 'receiver']);
    expect(text).toContain('经营超过保质期的食品');
    expect(text).not.toContain('没有补充');
  });

  test('本机关别队的人只见案件和进度，个人信息和办案内容一样没有', () => {
    const seen = maskCase(viewerAt('tianhe-market', 'c'), withoutReporter(theCase), world, today);
    expect(leaks(JSON.stringify(seen), someSensitive)).toEqual([]);
    expect(seen.phase).toBe('proceeding');
    expect(seen.parties[0]?.identity.name).toBe('禤**');
    expect(seen.parties[0]?.identity.idNumber).toBe('440106********0014');
    expect(seen.parties[0]?.identity.phone).toBe('138****0017');
    expect(seen.ground).toBe('涉嫌经营超过保质期的食品（禤**）');
    expect(seen.records[0]).toMatchObject({ content: '（已隐去）', turns: [], person: '亓*' });
    expect(seen.evidence[0]).not.toHaveProperty('file');
    expect(seen.parties[0]?.decision?.proposal).not.toHaveProperty('noPenaltyReason');
    expect(JSON.stringify(seen)).not.toContain('没有补充');
  });

  test('公司的名称、住所、统一社会信用代码是公开信息，照样显示；公司的电话、法定代表人遮盖', () => {
    const seen = maskCase(viewerAt('tianhe-justice', 'supervisor'), theCase, world, today).parties[1]
      ?.identity;
    expect(seen).toMatchObject({
      name: '演示食品有限公司',
      idNumber: theCase.parties[1]?.identity.idNumber,
      address: '演示大道2号',
    });
    expect(seen?.phone).toBe('138****0017');
    expect(seen?.representative).toBe('麴**');
  });

  test('监督人员看见办案内容，个人信息遮盖；写明理由以后看见；举报人始终看不见', () => {
    const supervisor = viewerAt('tianhe-justice', 'supervisor');
    expect(masked(supervisor)).toContain('没有补充');
    expect(leaks(masked(supervisor), someSensitive)).toEqual([]);
    expect(leaks(masked(supervisor, { reason: '  ' }), someSensitive)).toEqual([]);
    expect(leaks(masked(supervisor, { reason: '核对送达是否本人签收' }), someSensitive)).toEqual(
      kinds.filter((kind) => !['reporter', 'reporterContact', 'accessCode'].includes(kind)),
    );
  });

  test('理由只对监督人员有用，别人写了也打不开', () => {
    const colleague = viewerAt('tianhe-market', 'publisher');
    expect(masked(colleague, { reason: '想看' })).toBe(masked(colleague));
  });

  test('看不见本案的人，什么资料也没有', () => {
    for (const viewer of [publicViewer, viewerAt('dubu-town', 'agency-head'), partyOf('case-2', 'P1')]) {
      expect(leaks(masked(viewer, { reason: '想看' }), someSensitive)).toEqual([]);
      expect(masked(viewer)).not.toContain('没有补充');
    }
  });
});

describe('当事人凭查询码', () => {
  const seen = maskCase(partyOf('case-1', 'P1'), theCase, world, today);

  test('只有自己，看得见自己的资料和告知书', () => {
    expect(seen.parties.map(({ id }) => id)).toEqual(['P1']);
    expect(seen.parties[0]?.identity).toEqual(theCase.parties[0]?.identity);
    expect(seen.parties[0]?.notices).toEqual(theCase.parties[0]?.notices);
    expect(JSON.stringify(seen)).not.toContain('演示食品有限公司');
  });

  test('看不见报批、审核、讨论、笔录、证据、报告和举报', () => {
    expect(seen).toMatchObject({ requests: [], reviews: [], discussions: [], records: [], evidence: [] });
    const text = JSON.stringify(seen);
    for (const kind of ['reporter', 'reporterContact', 'witness', 'file'] as const)
      if (kind !== 'witness') expect(text).not.toContain(someSensitive[kind]);
    expect(text).not.toContain('没有补充');
    expect(seen).not.toHaveProperty('investigationReport');
    expect(seen.parties[0]?.hearing?.session).toEqual(theCase.parties[0]?.hearing?.session);
    expect(seen.parties[0]?.hearing).not.toHaveProperty('report');
  });

  test('决定没有送达以前看不见，送达以后看见', () => {
    expect(seen.parties[0]).not.toHaveProperty('decision');
    expect(seen.documents.map(({ id }) => id)).toEqual(['notice-P1']);
    const parties = theCase.parties.map((party) => ({
      ...party,
      services: party.services.map((service) => ({ ...service, document: `decision-${party.id}` })),
    }));
    const later = maskCase(partyOf('case-1', 'P1'), { ...theCase, parties }, world, today);
    expect(later.parties[0]?.decision).toEqual(theCase.parties[0]?.decision);
    expect(later.documents.map(({ id }) => id)).toEqual(['notice-P1', 'decision-P1']);
  });

  test('查询码属于没有的当事人，一名也没有', () => {
    expect(maskCase(partyOf('case-1', 'P9'), theCase, world, today).parties).toEqual([]);
  });
});

describe('自由文字和没有登记的字段', () => {
  test('笔录里没有登记过的身份号码和电话，也遮盖', () => {
    const told = '证人身份证44010618990202001X，手机13900000018，座机020-00000018，净含量500克';
    const seen = maskCase(
      viewerAt('tianhe-justice', 'supervisor'),
      fullCase(someSensitive, told),
      world,
      today,
    );
    expect(seen.records[0]?.content).toBe(
      '证人身份证440106********001X，手机139****0018，座机**********18，净含量500克',
    );
  });

  test('换一种写法也遮盖：字间空格、连字符、全角数字', () => {
    const told = '亓　堃、禤 喆犇，138 0000 0017、138-0000-0017，１３８００００００１７，44010618990101 0014';
    const seen = maskCase(
      viewerAt('tianhe-justice', 'supervisor'),
      fullCase(someSensitive, told),
      world,
      today,
    );
    expect(seen.records[0]?.content).toBe(
      '亓*、禤**，138****0017、138****0017，138****0017，440106********0014',
    );
    const others = fullCase(someSensitive, '139 0000 0018，１３９００００００１８，44010618990202００１Ｘ');
    expect(maskCase(viewerAt('tianhe-justice', 'supervisor'), others, world, today).records[0]?.content).toBe(
      '***********18，*********１８，******************',
    );
  });

  test('一个字的姓名、只有横线的住址，不去文中找，免得毁掉文字', () => {
    const odd = fullCase({ ...someSensitive, representative: '食', address: ' - - ' }, '食品过期 - 两袋');
    const seen = maskCase(viewerAt('tianhe-justice', 'supervisor'), odd, world, today);
    expect(seen.records[0]?.content).toBe('食品过期 - 两袋');
    expect(seen.parties[0]?.identity).toMatchObject({ representative: '*', address: '（已隐去）' });
  });

  test('一人的姓名是另一人姓名的开头，长的先换', () => {
    const told = '禤喆犇和禤喆同住';
    const family = fullCase({ ...someSensitive, person: '禤喆犇', representative: '禤喆' }, told);
    const seen = maskCase(viewerAt('tianhe-justice', 'supervisor'), family, world, today);
    expect(seen.records[0]?.content).toBe('禤**和禤*同住');
  });

  test('公民身份号码恰好也合统一社会信用代码的校验，仍然遮盖', () => {
    const identityNumber = '440106189911080708';
    expect(isUscc(identityNumber) && isCitizenId(identityNumber)).toBe(true);
    const seen = maskCase(
      viewerAt('tianhe-market', 'c'),
      withoutReporter(fullCase({ ...someSensitive, identityNumber })),
      world,
      today,
    );
    expect(seen.parties[0]?.identity.idNumber).toBe('440106********0708');
  });

  test('案件里有而字段表里没有的字段，不显示', () => {
    const extra = { ...theCase, newField: '新的内容' };
    expect(maskCase(viewerAt('tianhe-market', 'a'), extra, world, today)).not.toHaveProperty('newField');
  });
});

describe('字段表', () => {
  test('几个要紧的字段都在表里', () => {
    const paths = fieldMasks.map(({ path }) => path);
    for (const path of [
      'lead.reporter',
      'parties.*.identity.idNumber',
      'parties.*.identity.phone',
      'parties.*.notices.*.accessCode',
      'records.*.turns',
      'evidence.*.file',
      'requests.*.opinions.*.opinion',
    ])
      expect(paths).toContain(path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('每一类资料至少有一个字段、有一种人能看', () => {
    for (const of of Object.keys(dataClassTitles) as DataClass[]) {
      expect(
        fieldMasks.some((each) => each.of === of),
        of,
      ).toBe(true);
      expect(whoMaySee(of).roles.length, of).toBeGreaterThan(0);
    }
  });

  test('举报人信息只有承办人、承办机构负责人、机关负责人能看，写理由也不例外', () => {
    expect(whoMaySee('reporter')).toEqual({
      title: '举报人信息',
      roles: ['handler', 'unit-head', 'agency-head'],
      withReason: [],
    });
  });

  test('个人信息：监督人员须写理由', () => {
    for (const of of personalData) expect(whoMaySee(of).withReason).toEqual(['supervisor']);
    expect(standingGrants.every(({ role, acts }) => role !== 'supervisor' || !acts)).toBe(true);
  });
});
