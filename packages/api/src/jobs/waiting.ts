/** 待发的一行。 */
export type Waiting = Readonly<{
  city: string;
  case_id: string;
  key: string;
  kind: 'publication' | 'finding' | 'notice';
  payload: unknown;
  attempts: number;
  created_on: string;
}>;
