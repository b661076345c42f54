import { APL } from '@lpt/law';
import { z } from 'zod';
import { goodsWayTitles } from '../../case/execution.ts';
import { act } from '../../engine/act.ts';
import { choice, fenInput, longText, partyInput, shortText } from '../../engine/inputs.ts';

/** 处理罚没物品：移交财政、公开拍卖或者依法销毁，款项全部上缴国库，不得留用。 */
export const disposeGoods = act({
  name: 'dispose-goods',
  title: '处理罚没物品',
  step: 'execution',
  per: 'party',
  procedures: ['ordinary', 'summary'],
  by: ['handler'],
  from: ['proceeding', 'closed'],
  partyFrom: ['decision-served', 'performed'],
  articles: [APL.art(74)],
  guards: ['actor-handles-case', 'decision-to-execute', 'goods-confiscated', 'goods-way-lawful'],
  input: z.strictObject({
    party: partyInput,
    goods: longText('物品的名称、数量', 500),
    goodsWay: choice('处理方式', goodsWayTitles),
    receiver: shortText('接收、拍卖或者销毁的单位', 100),
    supervisor: shortText('监督人', 60),
    recording: shortText('音像记录（销毁的必须有）', 200).exactOptional(),
    proceedsFen: fenInput('上缴国库的款项'),
  }),
  documents: ['ZX-13'],
  decide: ({ input: { party, goodsWay, ...rest }, ctx }) => [
    { type: 'GoodsDisposed', party, disposal: { ...rest, way: goodsWay, on: ctx.on } },
  ],
});
