import { z } from 'zod';
import { route } from './route.ts';
import { afterShape, caseIdShape, cityShape, idShape, limitShape, pageOf, searchShape } from './shapes.ts';

const roles = [
  'handler',
  'unit-head',
  'agency-head',
  'legal-reviewer',
  'publisher',
  'archivist',
  'supervisor',
  'administrator',
] as const;

const accountShape = z.strictObject({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  officer: z.string().nullable(),
  body: z.string().nullable(),
  roles: z.array(z.string()),
  totpRequired: z.boolean(),
  totpEnrolled: z.boolean(),
  locked: z.boolean(),
});

export const listAccounts = route({
  name: 'list-accounts',
  method: 'GET',
  url: '/api/accounts',
  title: '账号',
  may: 'account.manage',
  query: z.strictObject({
    q: searchShape.exactOptional(),
    after: afterShape.exactOptional(),
    limit: limitShape.default(50),
  }),
  replies: { 200: pageOf(accountShape) },
});

const newPassword = z.string().min(1).max(200).meta({ title: '口令' });

export const createAccount = route({
  name: 'create-account',
  method: 'POST',
  url: '/api/accounts',
  title: '新建账号',
  may: 'account.manage',
  body: z.strictObject({
    login: z
      .string()
      .regex(/^[a-z0-9][a-z0-9._-]{1,39}$/)
      .meta({ title: '账号' }),
    name: z.string().trim().min(1).max(60).meta({ title: '姓名' }),
    /** 对应的执法人员；机关随之而定。 */
    officer: idShape.exactOptional(),
    roles: z.array(z.enum(roles)).min(1).max(8).meta({ title: '角色' }),
    password: newPassword,
  }),
  replies: { 201: accountShape },
});

const accountParams = z.strictObject({ account: idShape });

export const lockAccount = route({
  name: 'lock-account',
  method: 'POST',
  url: '/api/accounts/:account/lock',
  title: '停用账号',
  may: 'account.manage',
  params: accountParams,
  replies: { 200: accountShape },
});

export const unlockAccount = route({
  name: 'unlock-account',
  method: 'POST',
  url: '/api/accounts/:account/unlock',
  title: '启用账号',
  may: 'account.manage',
  params: accountParams,
  replies: { 200: accountShape },
});

export const resetPassword = route({
  name: 'reset-password',
  method: 'POST',
  url: '/api/accounts/:account/password',
  title: '重设口令',
  may: 'account.manage',
  params: accountParams,
  body: z.strictObject({ password: newPassword, totp: z.boolean().default(false) }),
  replies: { 200: accountShape },
});

export const listReadings = route({
  name: 'list-readings',
  method: 'GET',
  url: '/api/reading-log',
  title: '查阅记录',
  may: 'reading-log.read',
  query: z.strictObject({
    city: cityShape.exactOptional(),
    caseId: caseIdShape.exactOptional(),
    after: afterShape.exactOptional(),
    limit: limitShape.default(50),
  }),
  replies: {
    200: pageOf(
      z.strictObject({
        city: z.string(),
        id: z.string(),
        caseId: z.string(),
        by: z.string(),
        field: z.string(),
        reason: z.string(),
        at: z.string(),
      }),
    ),
  },
});
