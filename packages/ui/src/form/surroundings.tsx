import type { FieldProblem } from '@lpt/contract';
import type { Case, Day, EvidenceFile, OtherInspection, Registry } from '@lpt/domain';
import { type ComponentType, createContext, useContext } from 'react';
import type { Widget } from './model.ts';
import type { WidgetProps } from './widgets/widget.ts';

export type MatterChoice = Readonly<{ id: string; title: string; mayPenalise: boolean }>;

/** 表单周围已经知道的东西：案件、本机关的人员和事项、今天。控件从这里取选项，不让人再打一遍。 */
export type FormSurroundings = Readonly<{
  theCase?: Case;
  body: string;
  registry: Registry;
  today: Day;
  /** 登录的执法人员。 */
  officer?: string;
  matters: readonly MatterChoice[];
  /** 检查对象同期还要受的其他检查，服务器查得的。 */
  otherInspections?: readonly OtherInspection[];
  /** 上传文件，得到服务器算出的摘要值。 */
  upload?: (file: File) => Promise<EvidenceFile>;
}>;

/** 每种控件画成什么。 */
export type WidgetTable = Readonly<Record<Widget, ComponentType<WidgetProps>>>;

type Shared = Readonly<{
  /** 办的是哪一项；有的字段只在前面的回答要它时才问。 */
  act: string;
  surroundings: FormSurroundings;
  errors: readonly FieldProblem[];
  prefix: string;
  widgets: WidgetTable;
}>;

const FormContext = createContext<Shared | undefined>(undefined);

export const FormProvider = FormContext.Provider;

/** The surroundings of the form that a field stands in. */
export function useForm(): Shared {
  const shared = useContext(FormContext);
  if (!shared) throw new Error('a field outside a form');
  return shared;
}

/** 一个位置上的问题。 */
export function errorsAt(errors: readonly FieldProblem[], path: string): readonly string[] {
  return errors.filter((each) => each.path === path).map(({ says }) => says);
}
