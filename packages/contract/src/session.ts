import { z } from 'zod';
import { route } from './route.ts';

const password = z.string().min(1).max(200);

/** 登录的人和这次登录。 */
export const sessionShape = z.strictObject({
  account: z.strictObject({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    roles: z.array(z.string()),
    officer: z.string().nullable(),
    body: z.strictObject({ id: z.string(), name: z.string(), shortName: z.string() }).nullable(),
    /** 所在的市；没有机关的为空。 */
    city: z.string().nullable(),
  }),
  /** 每次改变都要放进 `x-csrf-token`。 */
  csrf: z.string(),
  expiresAt: z.string(),
  /** 须先绑定动态口令才能办事。 */
  enrolmentWanted: z.boolean(),
  /** 服务器的今天，北京时间。 */
  today: z.string(),
});

export const login = route({
  name: 'login',
  method: 'POST',
  url: '/api/session',
  title: '登录',
  may: 'public',
  body: z.strictObject({
    login: z.string().trim().min(1).max(60).meta({ title: '账号' }),
    password: password.meta({ title: '口令' }),
    totp: z
      .string()
      .regex(/^[\d ]{6,7}$/)
      .meta({ title: '动态口令' })
      .exactOptional(),
  }),
  replies: { 200: sessionShape },
});

export const me = route({
  name: 'me',
  method: 'GET',
  url: '/api/session',
  title: '当前登录',
  may: 'signed-in',
  replies: { 200: sessionShape },
});

export const logout = route({
  name: 'logout',
  method: 'DELETE',
  url: '/api/session',
  title: '退出登录',
  may: 'signed-in',
  replies: { 204: null },
});

export const changePassword = route({
  name: 'change-password',
  method: 'POST',
  url: '/api/session/password',
  title: '修改口令',
  may: 'signed-in',
  body: z.strictObject({ old: password.meta({ title: '原口令' }), new: password.meta({ title: '新口令' }) }),
  replies: { 200: sessionShape },
});

export const enrolTotp = route({
  name: 'enrol-totp',
  method: 'POST',
  url: '/api/session/totp',
  title: '绑定动态口令',
  may: 'signed-in',
  /** `qr` 是 `uri` 的二维码，SVG 图。 */
  replies: { 200: z.strictObject({ secret: z.string(), uri: z.string(), qr: z.string() }) },
});

export const confirmTotp = route({
  name: 'confirm-totp',
  method: 'PUT',
  url: '/api/session/totp',
  title: '确认动态口令',
  may: 'signed-in',
  body: z.strictObject({
    secret: z.string().min(16).max(64),
    code: z
      .string()
      .regex(/^[\d ]{6,7}$/)
      .meta({ title: '动态口令' }),
  }),
  replies: { 200: sessionShape },
});
