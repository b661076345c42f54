import type { Citation } from '@lpt/law';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Party } from '../case/party.ts';
import type { ViewContext } from '../engine/context.ts';
import type { DocumentModel } from './model.ts';

/** 制作文书时看得见的东西：办理以后的案件、当事人、当天的环境、这次办理的事件。 */
export type DocumentScope = Readonly<{
  theCase: Case;
  party?: Party;
  ctx: ViewContext;
  events: readonly CaseEvent[];
}>;

/** 一种文书：名称、依据、有没有文号、内容怎样从案件得出。 */
export type DocumentDefinition = Readonly<{
  code: string;
  title: string;
  articles: readonly Citation[];
  /** 须送达当事人。 */
  needsService: boolean;
  /** 盖机关印章。 */
  sealed: boolean;
  /** 归入正卷还是副卷。 */
  volume: 'main' | 'side';
  /** 这次办理要不要出这份文书，如不予处罚不出处罚决定书。 */
  applies(scope: DocumentScope): boolean;
  /** 具体名称，如告知书有听证权利时为“行政处罚听证告知书”。 */
  titleOf(scope: DocumentScope): string;
  /** 文号；内部文书用案号或者没有。 */
  numberOf(scope: DocumentScope): string | undefined;
  build(scope: DocumentScope): DocumentModel;
}>;

type Declared = Omit<
  DocumentDefinition,
  'applies' | 'titleOf' | 'numberOf' | 'needsService' | 'sealed' | 'volume'
> &
  Partial<
    Pick<DocumentDefinition, 'applies' | 'titleOf' | 'numberOf' | 'needsService' | 'sealed' | 'volume'>
  >;

/** 写一种文书。 */
export function documentDefinition(definition: Declared): DocumentDefinition {
  return {
    needsService: false,
    sealed: false,
    volume: 'main',
    applies: () => true,
    titleOf: () => definition.title,
    numberOf: ({ theCase }) => theCase.number,
    ...definition,
  };
}
