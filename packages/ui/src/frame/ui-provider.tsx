import { ConfigProvider } from 'antd';
import chinese from 'antd/locale/zh_CN.js';
import type { ComponentProps, ReactNode } from 'react';
import { Announcer } from './announcer.tsx';
import { useOpenerMemory } from './dialog-focus.tsx';
import { deskTheme } from './theme.ts';

type Locale = NonNullable<ComponentProps<typeof ConfigProvider>['locale']>;

// Bundlers and Node disagree on what the default export of this CommonJS file is.
function localeIn(module: Locale | Readonly<{ default: Locale }>): Locale {
  return 'default' in module ? module.default : module;
}

const zhCN = localeIn(chinese);

/** 主题、语言、提示。`nonce` 取自页面，没有它样式会被内容安全策略挡住。 */
export function UiProvider({
  nonce,
  large,
  children,
}: Readonly<{ nonce: string | undefined; large: boolean; children: ReactNode }>) {
  useOpenerMemory();
  return (
    <ConfigProvider
      locale={zhCN}
      theme={deskTheme(large)}
      button={{ autoInsertSpace: false }}
      {...(nonce ? { csp: { nonce } } : {})}
    >
      <Announcer>{children}</Announcer>
    </ConfigProvider>
  );
}

/** The nonce that the server wrote into the page. */
export function pageNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta?.nonce || undefined;
}
