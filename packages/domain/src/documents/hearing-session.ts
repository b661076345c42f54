import type { Hearing } from '../case/hearing.ts';
import type { DocumentScope } from './document.ts';
import type { Block, Value } from './model.ts';
import { partyOf } from './organ.ts';
import { given, givenInstant, nothing } from './origin.ts';

/** 当事人的听证；还没有听证的不能制作听证文书，是程序的错误，直接抛出。 */
export function hearingOf(scope: DocumentScope): Hearing {
  const { hearing } = partyOf(scope);
  if (!hearing) throw new Error('no hearing for this party');
  return hearing;
}

/** 人员的姓名；查不到的印斜杠。 */
export function nameOf(scope: DocumentScope, officer: string | undefined): Value {
  const found = officer ? scope.ctx.registry.officer(officer) : undefined;
  return given(found?.name, 'registry');
}

/** 几个人的姓名，顿号相连。 */
export function namesOf(scope: DocumentScope, officers: readonly string[]): Value {
  const names = officers.map((id) => scope.ctx.registry.officer(id)?.name ?? nothing);
  return given(names.join('、'), 'registry');
}

/** 听证的时间、地点、方式和组成人员。 */
export function sessionFields(scope: DocumentScope, path: string): Block {
  const { session, panel } = hearingOf(scope);
  return {
    kind: 'fields',
    rows: [
      {
        label: '听证时间',
        value: session ? givenInstant(session.at, 'hearing', `${path}.session.at`) : nothing,
      },
      { label: '听证地点', value: given(session?.place, 'hearing', `${path}.session.place`) },
      {
        label: '听证方式',
        value: given(session?.open ? '公开' : '不公开', 'hearing', `${path}.session.open`),
      },
      { label: '听证主持人', value: nameOf(scope, panel?.chair) },
      { label: '听证员', value: namesOf(scope, panel?.members ?? []) },
      { label: '书记员', value: nameOf(scope, panel?.recorder) },
    ],
  };
}
