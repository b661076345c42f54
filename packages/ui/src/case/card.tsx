import { type ReactNode, useId } from 'react';

/** 页面上的一块：标题、右侧说明、内容。 */
export function Card({
  title,
  aside,
  children,
  id,
  flush = false,
  level = 2,
}: Readonly<{
  title: string;
  aside?: ReactNode;
  children: ReactNode;
  id?: string;
  flush?: boolean;
  level?: 2 | 3;
}>) {
  const heading = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="lp-card" aria-labelledby={heading} {...(id ? { id, tabIndex: -1 } : {})}>
      <div className="lp-card-head">
        <Heading id={heading}>{title}</Heading>
        {aside !== undefined && <div className="lp-card-aside">{aside}</div>}
      </div>
      <div className={flush ? 'lp-card-flush' : 'lp-card-body'}>{children}</div>
    </section>
  );
}
