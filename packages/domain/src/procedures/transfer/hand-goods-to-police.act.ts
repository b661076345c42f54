import { CTR } from '@lpt/law';
import { z } from 'zod';
import { act } from '../../engine/act.ts';
import { longText, shortText } from '../../engine/inputs.ts';
import { transferredPhases } from './transfer-phases.ts';

/** 公安机关立案以后三日内，移交涉案物品和与案件有关的其他材料，办结交接手续。 */
export const handGoodsToPolice = act({
  name: 'hand-goods-to-police',
  title: '向公安机关移交涉案物品',
  step: 'transfer',
  by: ['handler'],
  from: transferredPhases,
  whileSuspended: true,
  articles: [CTR.art(12)],
  guards: ['actor-handles-case', 'police-case-filed'],
  input: z.strictObject({
    list: longText('物品和材料清单', 3000),
    receipt: shortText('交接凭证', 200),
  }),
  decide: ({ input }) => [{ type: 'GoodsHandedToPolice', ...input }],
});
