/** 一次办理。`expected` 为空的是登记新案。 */
export type ActToPerform = Readonly<{
  city: string;
  caseId: string;
  act: string;
  input: unknown;
  expected: number | null;
  /** 请求编号，加上账号才唯一。 */
  key: string;
}>;
