export * from './accounts.ts';
export * from './demo-numbers.ts';
export * from './parties.ts';
export type { CertificateNumbering } from './registry/officers.ts';
export * from './registry/registry.ts';
