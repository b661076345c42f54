import { cite } from '@lpt/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApprovalRequest, Case } from '../case/case.ts';
import { day } from '../kernel/day.ts';
import { actOf, acts as everyAct } from '../procedures/acts.ts';
import { fullCase } from '../testing/policy/full-case.ts';
import {
  administrator,
  everyViewer,
  partyOf,
  publicViewer,
  today,
  viewerAt,
  world,
} from '../testing/policy/world.ts';
import { caseRow } from './case-row.ts';
import { standingGrants } from './grants.ts';
import { type ActToPerform, mayPerform } from './may.ts';
import type { Viewer } from './viewer.ts';
import { reachOf } from './visible.ts';

const theCase = fullCase();
const addEvidence = actOf('add-evidence');
const giveReviewOpinion = actOf('give-review-opinion');
const publishDecision = actOf('publish-decision');
const receiveStatement = actOf('receive-statement');
const registerLead = actOf('register-lead');

function may(viewer: Viewer, act: ActToPerform, each: Case | undefined = theCase) {
  return mayPerform(viewer, act, each, world, today);
}

function passed(count: number, status: ApprovalRequest['status'] = 'pending'): Case {
  return { ...theCase, requests: theCase.requests.map((request) => ({ ...request, passed: count, status })) };
}

describe('办理', () => {
  test('承办人、本队的人可以补充证据，二队的人不能，并说明由哪里办理', () => {
    expect(may(viewerAt('tianhe-market', 'a'), addEvidence)).toEqual({ ok: true });
    expect(may(viewerAt('tianhe-market', 'b'), addEvidence)).toEqual({ ok: true });
    expect(may(viewerAt('tianhe-market', 'c'), addEvidence)).toMatchObject({
      ok: false,
      says: '本案由本机关的其他机构承办',
      office: '天河区演示市监局执法一队的承办人员',
    });
  });

  test('不是承办岗位的，说出须由什么岗位办理', () => {
    expect(may(viewerAt('tianhe-market', 'reviewer'), addEvidence)).toMatchObject({
      ok: false,
      says: `“${addEvidence.title}”须由承办人员办理`,
    });
    expect(may(viewerAt('tianhe-market', 'reviewer'), giveReviewOpinion)).toEqual({ ok: true });
    expect(may(viewerAt('tianhe-market', 'publisher'), publishDecision)).toEqual({ ok: true });
    expect(may(viewerAt('tianhe-market', 'a'), publishDecision)).toMatchObject({
      ok: false,
      office: '天河区演示市监局的公示审核人员',
    });
  });

  test('别的机关的人不能办，不透露本案由谁办理', () => {
    const answer = may(viewerAt('dubu-town', 'a'), addEvidence);
    expect(answer).toMatchObject({
      ok: false,
      says: '本案不由您所在的机关办理',
      office: '办理本案的机关的承办人员',
    });
  });

  test('监督人员从不办案，即使兼有承办人员的角色', () => {
    const both: Viewer = { ...viewerAt('tianhe-market', 'a'), roles: ['handler', 'supervisor'] };
    for (const viewer of [viewerAt('tianhe-justice', 'supervisor'), both]) {
      const answer = may(viewer, addEvidence);
      expect(answer.ok).toBe(false);
      if (!answer.ok) expect(answer.articles.map(cite)).toEqual(['《行政执法监督条例》第八条']);
    }
  });

  test('执法辅助人员不办案', () => {
    expect(may(viewerAt('tianhe-market', 'aide'), addEvidence)).toMatchObject({
      ok: false,
      says: '执法辅助人员不得办理案件，只能从事辅助性工作',
    });
  });

  test('登记线索：有承办岗位的可以；调走的、管理员、公众不能', () => {
    const moved = { ...viewerAt('dubu-town', 'a'), body: 'tianhe-market' };
    expect(mayPerform(viewerAt('dubu-town', 'c'), registerLead, undefined, world, today)).toEqual({
      ok: true,
    });
    for (const viewer of [moved, administrator, publicViewer, viewerAt('dubu-town', 'agency-head')])
      expect(mayPerform(viewer, registerLead, undefined, world, today).ok).toBe(false);
  });

  test('兼有两个岗位的，各按各的范围：全局的法制审核，不能扩大到别队负责人的审批', () => {
    const both: Viewer = {
      ...viewerAt('tianhe-market', 'other-unit-head'),
      roles: ['unit-head', 'legal-reviewer'],
    };
    expect(may(both, giveReviewOpinion)).toEqual({ ok: true });
    expect(may(both, actOf('approve-decision'), passed(0)).ok).toBe(false);
  });

  test('当事人凭查询码可以对本案陈述、申辩，不能办别的，不能办别案', () => {
    expect(may(partyOf('case-1', 'P1'), receiveStatement)).toEqual({ ok: true });
    expect(may(partyOf('case-1', 'P1'), addEvidence).ok).toBe(false);
    expect(may(partyOf('case-2', 'P1'), receiveStatement).ok).toBe(false);
  });

  test('授权失效以后不能办', () => {
    const ended = standingGrants.map((grant) => ({ ...grant, to: day('2026-11-24') }));
    expect(
      mayPerform(viewerAt('tianhe-market', 'a'), addEvidence, theCase, world, day('2026-11-23'), ended).ok,
    ).toBe(true);
    expect(mayPerform(viewerAt('tianhe-market', 'a'), addEvidence, theCase, world, today, ended).ok).toBe(
      false,
    );
    expect(mayPerform(viewerAt('tianhe-market', 'a'), registerLead, undefined, world, today, ended).ok).toBe(
      false,
    );
  });
});

describe('报批停在哪一级，就由哪一级批', () => {
  const cases: readonly (readonly [situation: string, each: Case, post: string, ok: boolean])[] = [
    ['待机构负责人，本队负责人批', passed(0), 'unit-head', true],
    ['待机构负责人，二队负责人不能批', passed(0), 'other-unit-head', false],
    ['待机构负责人，局负责人还不能批', passed(0), 'agency-head', false],
    ['待局负责人，机构负责人不能再批', passed(1), 'unit-head', false],
    ['待局负责人，局负责人批', passed(1), 'agency-head', true],
    ['待局负责人，承办人不能批', passed(1), 'a', false],
    ['没有在途报批，交给条件去说明', passed(1, 'withdrawn'), 'agency-head', true],
  ];
  for (const [situation, each, post, ok] of cases)
    test(situation, () => {
      for (const name of ['approve-decision', 'return-decision'])
        expect(may(viewerAt('tianhe-market', post), actOf(name), each).ok).toBe(ok);
    });

  test('不能批的，说出等哪一级批', () => {
    expect(may(viewerAt('tianhe-market', 'agency-head'), actOf('approve-decision'), passed(0))).toMatchObject(
      {
        says: expect.stringContaining('须由承办机构负责人办理'),
        office: '天河区演示市监局执法一队的承办机构负责人',
      },
    );
  });
});

test('能办理的，必看得见本案的内容；不能办理的，必有理由和去处', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyViewer), fc.constantFrom(...everyAct), (viewer, act) => {
      const answer = may(viewer, act);
      if (answer.ok)
        expect(reachOf(viewer, caseRow(theCase, world), world, today).open.has('paper')).toBe(true);
      else expect([answer.says, answer.office].every((each) => each.length > 4)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
