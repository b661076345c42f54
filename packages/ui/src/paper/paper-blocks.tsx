import { type Block, type FormCell, type Inline, textOf, type Value } from '@lpt/domain';
import { Fragment } from 'react';

const BLANK = '　　　　';

/** Text with its line breaks kept. */
export function Lines({ text }: Readonly<{ text: string }>) {
  return text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text never move
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}

function Written({ value }: Readonly<{ value: Value }>) {
  const text = textOf(value);
  if (typeof value === 'string') return <Lines text={text} />;
  return (
    <span className="paper-from" title={`来自：${value.from.label}`}>
      <Lines text={text.trim() === '' ? BLANK : text} />
    </span>
  );
}

function Inlines({ content }: Readonly<{ content: readonly Inline[] }>) {
  return content.map((part, index) => {
    const strong = typeof part === 'object' && 'strong' in part;
    const value = strong ? part.strong : part;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one paragraph never move
      <Fragment key={index}>
        {strong ? (
          <strong>
            <Written value={value} />
          </strong>
        ) : (
          <Written value={value} />
        )}
      </Fragment>
    );
  });
}

type BlockOf<K extends Block['kind']> = Readonly<{ block: Extract<Block, { kind: K }> }>;

function Table({ block: { caption, columns, rows } }: BlockOf<'table'>) {
  return (
    <section className="paper-scroll" aria-label={caption ?? '表格'} tabIndex={-1}>
      <table className="paper-table">
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a paper have no identity but their place
            <tr key={at}>
              {columns.map(({ title, align = 'left' }, index) => (
                <td key={title} className={`paper-${align}`}>
                  <Written value={row[index] ?? ''} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: Readonly<{ cell: FormCell }>) {
  const { label, content, opinion, span = 12 } = cell;
  return (
    <div className="paper-cell" style={{ flexGrow: span, flexBasis: `${(span / 12) * 60}%` }}>
      {label && <b>{label}</b>}
      {content && (
        <span>
          <Inlines content={content} />
        </span>
      )}
      {opinion === 'pending' && <span className="paper-pending">（待办理）</span>}
      {opinion && opinion !== 'pending' && (
        <span>
          <Written value={opinion.text} />
          <small className="paper-signer">
            <Written value={opinion.signer} /> <Written value={opinion.on} />
          </small>
        </span>
      )}
    </div>
  );
}

function Form({ block: { rows } }: BlockOf<'form'>) {
  return (
    <div className="paper-grid">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form have no identity but their place
        <div key={at} className="paper-grid-row">
          {row.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells of a form have no identity but their place
            <Cell key={index} cell={cell} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Signatures({ block: { lines } }: BlockOf<'signatures'>) {
  return (
    <ul className="paper-signatures">
      {lines.map(({ role, names, on, note }) => (
        <li key={role}>
          {role}：{names?.length ? names.map(textOf).join('、') : '（待签名）'}
          {on && <span className="paper-when">{textOf(on)}</span>}
          {note && <small>（{textOf(note)}）</small>}
        </li>
      ))}
    </ul>
  );
}

/** 文书的一块。 */
export function PaperBlock({ block }: Readonly<{ block: Block }>) {
  switch (block.kind) {
    case 'paragraph': {
      const indent = block.indent !== false && (block.align ?? 'left') === 'left';
      return (
        <p className={`paper-${block.align ?? 'left'}${indent ? ' paper-indent' : ''}`}>
          <Inlines content={block.content} />
        </p>
      );
    }
    case 'heading':
      return <h4 className={`paper-h${block.level}`}>{block.text}</h4>;
    case 'fields':
      return (
        <dl className="paper-fields">
          {block.rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}：</dt>
              <dd>
                <Written value={value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'list':
      return (
        <ul className="paper-list">
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items of a paper have no identity but their place
            <li key={index}>
              <Inlines content={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table block={block} />;
    case 'form':
      return <Form block={block} />;
    case 'dialogue':
      return block.turns.map(({ question, answer }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: turns of a record never move
        <Fragment key={index}>
          <p>
            <b>问：</b>
            <Written value={question} />
          </p>
          <p>
            <b>答：</b>
            <Written value={answer} />
          </p>
        </Fragment>
      ));
    case 'signatures':
      return <Signatures block={block} />;
    case 'blank-below':
      return <p className="paper-center">（以下空白）</p>;
  }
}
