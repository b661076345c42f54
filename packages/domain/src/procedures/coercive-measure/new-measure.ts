import type { z } from 'zod';
import type { Measure, MeasureScene } from '../../case/coercive-measure.ts';
import type { EventBody } from '../../case/events.ts';
import type { ActScope } from '../../engine/context.ts';
import { dayOf } from '../../kernel/instant.ts';
import { takeDocumentNumber } from '../numbering.ts';
import { onRecord } from '../officers.ts';
import { servedOnSpot } from '../on-spot-service.ts';
import type { implementFields } from './measure-inputs.ts';

type Input = z.infer<z.ZodObject<typeof implementFields>>;

/** 批准的内容：现场清点的物品、账户另见现场输入。 */
type Content = Pick<Measure, 'basis' | 'reasons' | 'days'> &
  Readonly<{ kind: Measure['kind'] | 'restraint' }> &
  (Readonly<{ request: string }> | Required<Pick<Measure, 'urgent'>>);

function sceneOf(input: Input): MeasureScene {
  const { place, partyCalled, partyPresent, witness, told, statement, signature, handedOver } = input;
  return {
    place,
    partyCalled,
    partyPresent,
    told,
    statement,
    signature,
    handedOver,
    ...(witness ? { witness } : {}),
  };
}

/**
 * 实施一项强制措施。查封、扣押的决定书当场交付；冻结的决定书三个工作日内另行送达。
 * 限制人身自由的已被条件拦下，不会到这里。
 */
export function implement(scope: ActScope<Input>, { kind, ...content }: Content): readonly EventBody[] {
  const { theCase, party, input, ctx } = scope;
  if (!party || kind === 'restraint') return [];
  const document = `D${theCase.documents.length + 1}`;
  const on = dayOf(input.at);
  const { account, recording, witness, signature } = input;
  const measure: Measure = {
    ...content,
    id: `M${theCase.measures.length + 1}`,
    kind,
    party: party.id,
    number: takeDocumentNumber(ctx, theCase, 'coercive-measure'),
    document,
    at: input.at,
    on,
    items: kind === 'freezing' ? [] : input.items,
    ...(kind === 'freezing' && account ? { account } : {}),
    officers: onRecord(input.officers, ctx),
    scene: sceneOf(input),
    ...(recording ? { recording } : {}),
    testing: [],
    custody: [],
    applications: [],
    disposals: [],
  };
  const implemented: EventBody = { type: 'MeasureImplemented', party: party.id, measure };
  if (kind === 'freezing') return [implemented];
  const served = servedOnSpot(scope, party, {
    document,
    title: '实施行政强制措施决定书',
    on,
    officers: input.officers,
    refused: signature === 'refused-recorded',
    ...(witness ? { witness } : {}),
  });
  return [implemented, served];
}
