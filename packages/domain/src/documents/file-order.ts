import type { Case, IssuedDocument } from '../case/case.ts';

export type Volume = 'main' | 'side';

/** 卷的名称。 */
export const volumeTitles: Readonly<Record<Volume, string>> = { main: '正卷', side: '副卷' };

/**
 * 卷内次序：一组一行，组内按制作先后。正卷是立案审批表、决定书、其他送达当事人的文书、证据材料、听证笔录、财物处理单据、其他；
 * 副卷是案源材料、调查终结报告、审核和决定的内部意见、听证报告、结案审批表、其他。送达证明随它所证明的文书。
 */
const order: Readonly<Record<Volume, readonly (readonly string[])[]>> = {
  main: [
    ['LA-01'],
    ['JD-02', 'JD-03', 'JD-04'],
    ['JC-02', 'JC-11', 'JC-03', 'JC-07'],
    ['JC-09'],
    ['DC-20', 'DC-21', 'QZ-02', 'QZ-03', 'DC-16', 'QZ-08', 'QZ-10'],
    ['GZ-01', 'DC-22', 'TZ-01', 'TZ-02', 'TZ-03', 'LA-07', 'YS-06'],
    ['KS-01', 'KS-02', 'KS-04', 'KS-03'],
    ['DC-06'],
    ['DC-05', 'DC-01', 'DC-09', 'GZ-03', 'QZ-04', 'QZ-05'],
    ['TZ-05'],
    ['YS-03', 'YS-05', 'YS-07'],
    [
      'ZX-01',
      'QZ-06',
      'QZ-13',
      'ZX-02',
      'ZX-04',
      'ZX-14',
      'ZX-05',
      'ZX-12',
      'ZX-11',
      'ZX-08',
      'ZX-15',
      'ZX-09',
      'ZX-10',
      'ZX-06',
      'ZX-13',
    ],
    ['JD-13', 'JD-12'],
    ['JD-11'],
  ],
  side: [
    ['AY-01'],
    ['JC-01'],
    ['JD-05'],
    ['DC-26'],
    ['SH-01', 'SH-02', 'GZ-04', 'SH-03', 'JD-01', 'DC-19', 'QZ-01', 'QZ-07', 'QZ-09'],
    ['ZX-03', 'ZX-07'],
    ['TZ-06'],
    ['JA-01'],
  ],
};

const proofs: readonly string[] = ['SD-01', 'SD-02', 'SD-03'];

/** 封面、目录、备考表不编入目录。 */
const outside: readonly string[] = ['JA-02', 'JA-03', 'JA-04'];

/** 文书归入哪一卷：副卷列明的归副卷，其余都归正卷。 */
function volumeOf(code: string): Volume {
  return order.side.some((group) => group.includes(code)) ? 'side' : 'main';
}

/**
 * 某份文书的送达证明。每次送达出一份证明，所以当事人的第几次送达对应他的第几份证明；
 * 公告没有发成的一次不出证明，对不上的留在最后。
 */
function proofsOf(theCase: Case, document: IssuedDocument): readonly IssuedDocument[] {
  const party = theCase.parties.find(({ id }) => id === document.party);
  if (!party) return [];
  const issued = theCase.documents.filter((each) => each.party === party.id && proofs.includes(each.code));
  // 当场处罚决定书由当事人在决定书上签收，没有另外的送达证明。
  const onTheSpot = theCase.documents.filter(({ code }) => code === 'JD-04').map(({ id }) => id);
  const services = party.services.filter(
    ({ method, outcome, document: served }) =>
      !onTheSpot.includes(served) && (method !== 'public-notice' || outcome === 'announced'),
  );
  return issued.filter((_, index) => services[index]?.document === document.id);
}

/** 一卷的文书，依次排列，送达证明紧随它所证明的文书；没有列入次序的排在最后。 */
export function filed(theCase: Case, volume: Volume): readonly IssuedDocument[] {
  const own = theCase.documents.filter(
    ({ code }) => !outside.includes(code) && !proofs.includes(code) && volumeOf(code) === volume,
  );
  const rank = (code: string): number => {
    const index = order[volume].findIndex((group) => group.includes(code));
    return index < 0 ? order[volume].length : index;
  };
  const sorted = own.toSorted((a, b) => rank(a.code) - rank(b.code) || a.seq - b.seq);
  const placed = sorted.flatMap((each) => [each, ...proofsOf(theCase, each)]);
  if (volume === 'side') return placed;
  const left = theCase.documents.filter((each) => proofs.includes(each.code) && !placed.includes(each));
  return [...placed, ...left];
}
