import type { Case, LeadSource } from '../case/case.ts';
import type { Violation } from '../case/investigation.ts';
import type { Party } from '../case/party.ts';
import { reporterSecrets } from '../disclosure/secrets.ts';
import type { ViewContext } from '../engine/context.ts';
import { actName, caseNumberOf } from './case-name.ts';
import { violationsOf } from './legal-basis.ts';
import type { Block, Inline, Value } from './model.ts';
import { handlersOf, officersText } from './officers-block.ts';
import { given, givenDay } from './origin.ts';
import { paragraph, unfinished } from './paragraph.ts';

type View = Readonly<{ theCase: Case; ctx: ViewContext }>;

/** 案件怎样被发现。投诉、举报只写途径，不写人。 */
const sourceClauses: Readonly<Record<LeadSource, string>> = {
  inspection: '在监督检查中发现',
  complaint: '在处理投诉中发现',
  report: '经核查举报线索，发现',
  transfer: '收到其他机关移送的线索，发现',
  superior: '根据上级机关交办的线索，发现',
  media: '根据媒体反映的线索，发现',
  'monitoring-device': '根据监控设备的记录，发现',
  other: '在履行职责中发现',
};

/** 线索内容。提供线索的人的称呼和联系方式，即使被写进了内容，也不出现在文书里。 */
export function leadContent(theCase: Case): Value {
  const masked = reporterSecrets(theCase).reduce(
    (text, secret) => text.replaceAll(secret.text, secret.as),
    theCase.lead.content,
  );
  return given(masked, 'lead', 'lead.content');
}

/** 案件来源和调查经过，一段。 */
export function courseParagraph(view: View, who = '当事人'): Block {
  const { theCase } = view;
  const found: readonly Inline[] = [
    givenDay(theCase.lead.receivedOn, 'lead', 'lead.receivedOn'),
    `，本机关${sourceClauses[theCase.lead.source]}${who}涉嫌`,
    given(actName(theCase), theCase.filedOn ? 'filing' : 'lead', 'ground'),
  ];
  if (!theCase.filedOn) return paragraph(...found, '。');
  return paragraph(
    ...found,
    '，于',
    givenDay(theCase.filedOn, 'filing', 'filedOn'),
    '立案调查（案号：',
    caseNumberOf(theCase).number,
    '），由执法人员',
    ...officersText(handlersOf(view)),
    '承办。',
  );
}

/** 认定的事实，一行一段，前面写“经查明”。 */
export function factsParagraphs(
  facts: string,
  path: string,
  origin: 'report' | 'decision',
): readonly Block[] {
  const lines = facts.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => paragraph(index === 0 ? '经查明，' : '', given(line, origin, path)));
}

/** 违法行为的时间：一日的只写一日，连续、继续的写起止。 */
export function violationTime({ from, to }: Violation, path: string): readonly Inline[] {
  if (from === to) return [givenDay(from, 'report', `${path}.from`)];
  return [givenDay(from, 'report', `${path}.from`), '至', givenDay(to, 'report', `${path}.to`)];
}

/** 每项违法行为的时间、地点，一段。 */
export function timeAndPlace(theCase: Case, party: Party): Block {
  const clauses = violationsOf(theCase, party).flatMap((violation, index): readonly Inline[] => {
    const path = `violations.${theCase.violations.indexOf(violation)}`;
    return [
      index === 0 ? '违法行为发生的时间为' : '；另一项违法行为发生的时间为',
      ...violationTime(violation, path),
      '，地点为',
      given(violation.place, 'report', `${path}.place`),
    ];
  });
  return paragraph(...clauses, '。');
}

/** 对当事人责令改正和复查的情况；没有的不写。 */
export function correctionParagraphs(theCase: Case, party: Party): readonly Block[] {
  return theCase.corrections.flatMap((correction, index) => {
    if (correction.party !== party.id) return [];
    const path = `corrections.${index}`;
    const { recheck } = correction;
    const result: readonly Inline[] = recheck
      ? [
          '；经',
          givenDay(recheck.on, 'correction', `${path}.recheck.on`),
          `复查，当事人${recheck.corrected ? '已经改正' : '没有改正'}`,
        ]
      : [];
    return [
      paragraph(
        givenDay(correction.on, 'correction', `${path}.on`),
        '，本机关作出《责令改正通知书》（',
        given(correction.number, 'number', `${path}.number`),
        '），责令当事人改正：',
        given(unfinished(correction.requirement), 'correction', `${path}.requirement`),
        ...result,
        '。',
      ),
    ];
  });
}
