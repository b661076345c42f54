import type { Answered, previewAct } from '@lpt/contract';
import type { Act } from '@lpt/domain';
import type { CheckItemView, FormSurroundings, Values } from '@lpt/ui';
import type { ReactNode } from 'react';
import type { DraftPlace } from './use-draft.ts';

/** 预演的结果：条件、期限、文书。 */
export type Previewed = Extract<Answered<typeof previewAct>, { status: 200 }>['body'];

/** 一项办理怎样预填、判断、预演、提交。案件的办理和登记线索都这样给。 */
export type ActJob = Readonly<{
  act: Act;
  draft: DraftPlace;
  prefill: Values;
  surroundings: FormSurroundings;
  /** 已经定了、不再问的字段。 */
  fixed: readonly string[];
  check: (values: Values) => readonly CheckItemView[];
  preview: (values: Values) => Promise<Previewed>;
  perform: (values: Values, key: string) => Promise<void>;
  renderFix: (fix: string, party: string | undefined) => ReactNode;
  /** 版本过时的，重新读案件，表单照旧。 */
  reload?: () => void;
}>;
