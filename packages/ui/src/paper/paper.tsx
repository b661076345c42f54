import { chineseDay, type DocumentModel, textOf } from '@lpt/domain';
import { Lines, PaperBlock } from './paper-blocks.tsx';

/** 文书在页面上的样子，供边填边看。值的来历在悬停时显示；正式文书以 PDF 为准。 */
export function Paper({ model }: Readonly<{ model: DocumentModel }>) {
  const { organ, title, number, numberLabel, addressee, blocks, signOff, copies, layout, qr } = model;
  return (
    <article className={`paper paper-${layout}`}>
      <h3 className="paper-title">
        <span>{organ}</span> <span>{title}</span>
      </h3>
      {number !== undefined && (
        <p className={layout === 'letter' ? 'paper-center' : 'paper-right'}>
          {numberLabel && `${numberLabel}：`}
          {textOf(number)}
        </p>
      )}
      {addressee !== undefined && <p>{textOf(addressee).replace(/[：:]$/, '')}：</p>}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a paper have no identity but their place
        <PaperBlock key={index} block={block} />
      ))}
      {(signOff || qr) && (
        <footer className="paper-closing">
          {qr && (
            <p className="paper-qr">
              <Lines text={`（此处印二维码）\n${qr.caption}`} />
            </p>
          )}
          {signOff && (
            <p className="paper-sign">
              {signOff.organ}
              {signOff.seal && <small>（印章）</small>}
              <br />
              {chineseDay(signOff.on)}
            </p>
          )}
        </footer>
      )}
      {copies && <p className="paper-copies">{copies}</p>}
    </article>
  );
}
