import { z } from 'zod';
import { fastTrackExclusionTitles, fastTrackKindTitles } from '../case/fast-track.ts';
import { date, moment, oneOf, yesNo } from './check-fields.ts';

/** 快速办理的事实。执法人员写在外层的 `officers`，立案、告知、决定也写在外层。 */
export const fastTrackFacts = z
  .strictObject({
    offeredOn: date('书面告知快速办理之日').exactOptional(),
    factsClear: yesNo('事实清楚').default(true),
    exclusion: oneOf('不得快速办理的情形', fastTrackExclusionTitles).default('none'),
    arrivedAt: moment('到案的时刻；公安机关写明').exactOptional(),
    kind: oneOf('案件的种类；海关写明', fastTrackKindTitles).exactOptional(),
    consent: z
      .strictObject({
        on: date('同意或者申请之日'),
        signed: yesNo('签名').default(true),
        admits: yesNo('自愿认错认罚').default(true),
        noObjection: yesNo('对事实和法律适用没有异议').default(true),
      })
      .meta({ title: '当事人的同意（海关为申请）' })
      .exactOptional(),
    onlyConfession: yesNo('除当事人的承认以外没有其他证据').default(false),
    revertedOn: date('转回普通程序之日').exactOptional(),
    decidedAt: moment('作出决定的时刻').exactOptional(),
  })
  .meta({ title: '快速办理' });
