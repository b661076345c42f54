import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon } from './icons.tsx';

/** 页头、导航、正文的框架。`nav` 是导航链接，`who` 是“机关 · 姓名（岗位）”，`menu` 是个人菜单里的各项。 */
export function AppFrame({
  title,
  nav,
  who,
  menu,
  large,
  onLarge,
  children,
}: Readonly<{
  title: string;
  nav: ReactNode;
  who?: string;
  menu?: ReactNode;
  large: boolean;
  onLarge: () => void;
  children: ReactNode;
}>) {
  return (
    <div className="lp-frame">
      <a className="lp-skip" href="#main">
        跳到正文
      </a>
      <header className="lp-header">
        <p className="lp-brand">{title}</p>
        <nav className="lp-nav" aria-label="主导航">
          {nav}
        </nav>
        <div className="lp-user">
          <button type="button" className="lp-header-button" aria-pressed={large} onClick={onLarge}>
            大字版
          </button>
          {who && <UserMenu who={who}>{menu}</UserMenu>}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="lp-main">
        {children}
      </main>
    </div>
  );
}

function UserMenu({ who, children }: Readonly<{ who: string; children: ReactNode }>) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const away = (event: MouseEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      opener.current?.focus();
    };
    document.addEventListener('mousedown', away);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('mousedown', away);
      document.removeEventListener('keydown', onEscape);
    };
  }, [open]);
  return (
    <div ref={box} className="lp-user-menu">
      <button
        ref={opener}
        type="button"
        className="lp-header-button"
        aria-label={who}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="person" />
        <span className="lp-who">{who}</span>
        <Icon name="down" />
      </button>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: any choice inside closes the box; the links and buttons in it are the controls
        <div className="lp-menu" onClick={() => setOpen(false)}>
          <p className="lp-menu-who">{who}</p>
          {children}
        </div>
      )}
    </div>
  );
}
