import { expect, test } from 'vitest';
import { type AccountRole, demoAccounts, demoPrefixes } from './accounts.ts';
import { demoRegistry } from './registry/registry.ts';

test('登录名是短的小写字母、数字，不重复', () => {
  const logins = demoAccounts.map(({ login }) => login);
  expect(logins.every((login) => /^[a-z][a-z0-9-]{1,15}$/.test(login))).toBe(true);
  expect(new Set(logins).size).toBe(logins.length);
});

test('每个账号都是在册人员，机关和姓名与名册一致；管理员除外', () => {
  for (const { login, officer, body, name } of demoAccounts) {
    if (login === 'admin') continue;
    const listed = demoRegistry.officer(officer ?? '');
    expect([listed?.body, listed?.name]).toEqual([body, name]);
  }
});

test('各种角色都有账号，管理员恰有一个且不在任何机关', () => {
  const roles = new Set<AccountRole>(demoAccounts.flatMap((account) => account.roles));
  expect(roles.size).toBe(8);
  const administrators = demoAccounts.filter((account) => account.roles.includes('administrator'));
  expect(administrators.map(({ body }) => body)).toEqual([null]);
});

test('审核人员、批准人不同时是承办人', () => {
  for (const { roles } of demoAccounts) expect(roles).toHaveLength(1);
});

test('每个登录名的前缀都在启动时列出的里面', () => {
  const { enforcement, supervision } = demoPrefixes;
  for (const { login, body } of demoAccounts) {
    if (login === 'admin') continue;
    const [prefix = '', post] = login.split('-');
    const listed = (post === 'supervisor' ? supervision : enforcement)[prefix];
    expect(listed, login).toBe(demoRegistry.body(body ?? '')?.shortName);
  }
});
