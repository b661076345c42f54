import { Modal } from 'antd';
import { useState } from 'react';
import { DialogFocus } from '../frame/dialog-focus.tsx';
import { findArticle } from './article-lookup.ts';

/** 依据：点开看全称、版本和要旨。 */
export function ArticleLink({ written }: Readonly<{ written: string }>) {
  const [open, setOpen] = useState(false);
  const found = open ? findArticle(written) : undefined;
  return (
    <>
      <button type="button" className="lp-article" onClick={() => setOpen(true)}>
        {written}
      </button>
      {open && (
        <Modal open title={written} footer={null} onCancel={() => setOpen(false)}>
          <DialogFocus />
          <dl className="lp-pairs">
            <dt>全称</dt>
            <dd>{found?.title ?? '没有登记这部文件'}</dd>
            <dt>版本</dt>
            <dd>{found?.version ?? '—'}</dd>
            <dt>要旨</dt>
            <dd>{found?.gist || '—'}</dd>
          </dl>
          <p className="lp-note">
            要旨是本系统的概括，以公布的原文为准。{found && `原文见${found.source}。`}
          </p>
        </Modal>
      )}
    </>
  );
}

/** 一组依据。 */
export function ArticleLinks({ articles }: Readonly<{ articles: readonly string[] }>) {
  return (
    <>
      {[...new Set(articles)].map((written) => (
        <ArticleLink key={written} written={written} />
      ))}
    </>
  );
}
