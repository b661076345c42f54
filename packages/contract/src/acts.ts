import { z } from 'zod';
import { clockShape } from './cases.ts';
import { reasonShape } from './problem.ts';
import { route } from './route.ts';
import { caseParams, documentModelShape, idShape, keyHeader } from './shapes.ts';

/** 办理以后的回答。`etag` 就是下一次办理的 `If-Match`。 */
const performedShape = z.strictObject({
  city: z.string(),
  caseId: z.string(),
  version: z.int(),
  etag: z.string(),
  events: z.array(z.string()),
});

/** 预演的结果：会签发的文书和以后的期限，或者不能办的全部理由。文号是预计的，以办理时为准。 */
const previewShape = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    events: z.array(z.string()),
    documents: z.array(
      z.strictObject({
        id: z.string(),
        code: z.string(),
        title: z.string(),
        number: z.string().exactOptional(),
        party: z.string().exactOptional(),
        model: documentModelShape,
      }),
    ),
    clocks: z.array(clockShape),
  }),
  z.strictObject({ ok: z.literal(false), reasons: z.array(reasonShape) }),
]);

/** 输入的形状由办理事项决定：`actOf(act).input`。服务器按它检查，OpenAPI 逐项列出。 */
const actInput = z.record(z.string(), z.unknown()).meta({ title: '输入', description: '形状由办理事项决定' });

const actParams = caseParams.extend({ act: idShape });
const openingParams = z.strictObject({ act: idShape });

/** 登记线索：案件从这里开始。输入是 `register-lead` 的形状。 */
export const registerCase = route({
  name: 'register-case',
  method: 'POST',
  url: '/api/cases',
  title: '登记线索',
  may: 'case.act',
  headers: keyHeader,
  body: actInput,
  replies: { 201: performedShape },
});

export const previewRegistration = route({
  name: 'preview-registration',
  method: 'POST',
  url: '/api/cases/preview',
  title: '预演登记线索',
  may: 'case.act',
  body: actInput,
  replies: { 200: previewShape },
});

/** 以别的办理事项开始一案，如当场处罚、检查；输入是该事项的形状。 */
export const beginCase = route({
  name: 'begin-case',
  method: 'POST',
  url: '/api/openings/:act',
  title: '开始一案',
  may: 'case.act',
  params: openingParams,
  headers: keyHeader,
  body: actInput,
  replies: { 201: performedShape },
});

export const previewBeginning = route({
  name: 'preview-beginning',
  method: 'POST',
  url: '/api/openings/:act/preview',
  title: '预演开始一案',
  may: 'case.act',
  params: openingParams,
  body: actInput,
  replies: { 200: previewShape },
});

/** 批准分案以后，开立分出的案件预填的输入；`number` 是分案取得的案号。 */
export const readSplit = route({
  name: 'read-split',
  method: 'GET',
  url: '/api/cases/:city/:caseId/splits/:number',
  title: '分案预填',
  may: 'case.act',
  params: caseParams.extend({ number: z.string().min(1).max(60) }),
  replies: { 200: z.strictObject({ input: actInput }) },
});

/** 办理一个环节。`If-Match` 是办理人所看的版本，带引号；缺少的回答 428，过时的回答 412。 */
export const performAct = route({
  name: 'perform-act',
  method: 'POST',
  url: '/api/cases/:city/:caseId/acts/:act',
  title: '办理环节',
  may: 'case.act',
  params: actParams,
  headers: keyHeader.extend({ 'if-match': z.string().max(40).exactOptional() }),
  body: actInput,
  replies: { 201: performedShape },
});

export const previewAct = route({
  name: 'preview-act',
  method: 'POST',
  url: '/api/cases/:city/:caseId/acts/:act/preview',
  title: '预演环节',
  may: 'case.act',
  params: actParams,
  body: actInput,
  replies: { 200: previewShape },
});
