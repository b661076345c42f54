import type { CaseEvent } from '../case/events.ts';
import { type PlayBook, playEach, playing } from './case-play.ts';
import { fastTrackPlays } from './fast-track-plays.ts';
import { hearingPlays } from './hearing-plays.ts';
import { transferPlays } from './transfer-plays.ts';

function played(book: PlayBook, start: string, cell: string): readonly CaseEvent[] {
  const at = playing(book, start);
  playEach(book, at, cell);
  return at.events();
}

/** 合起来用到不予听证、回避、移送、协助各种文书的案件。 */
export const transferCases: Readonly<Record<string, readonly CaseEvent[]>> = {
  不予听证: played(hearingPlays, '个人罚款7万元，告知已送达', '申请听证 2026-04-07、不予听证 2026-04-08'),
  移送公安机关: played(
    transferPlays,
    '有扣押的物品',
    '登记涉嫌犯罪 2026-03-23、书面报告 2026-03-24、决定移送 2026-03-26、移送公安 2026-03-26、告知财物移送 2026-03-27',
  ),
  移送其他机关: played(
    transferPlays,
    '立案',
    '批准协助 2026-03-11、批准移送 2026-03-12、移送交接 2026-03-13',
  ),
  当事人申请回避: played(transferPlays, '立案', '申请回避 2026-03-11、决定回避 2026-03-11'),
  '快速办理，转回普通程序': played(
    fastTrackPlays,
    '公安调查中',
    '告知快速办理 2026-03-19、同意快速办理 2026-03-19、转回普通程序 2026-03-20',
  ),
  '公安的快速办理，口头告知': played(
    fastTrackPlays,
    '公安调查中',
    '告知快速办理 2026-03-19、同意快速办理 2026-03-19、调查终结 2026-03-19、快速审核 2026-03-19、口头告知 2026-03-19、放弃陈述 2026-03-19、复核意见 2026-03-19',
  ),
  海关的快速办理: played(
    fastTrackPlays,
    '海关调查中',
    '告知快速办理 2026-03-19、同意快速办理 2026-03-19、调查终结 2026-03-19、快速审核 2026-03-19',
  ),
  自行回避: played(transferPlays, '立案', '自行回避 2026-03-11、决定回避 2026-03-12（驳回）'),
};
