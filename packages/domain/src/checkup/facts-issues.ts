import type { z } from 'zod';

/** 事实文件的一处错误：字段的路径，和一句中文。整个文件的错误路径为空。 */
export type FactsProblem = Readonly<{ path: string; says: string }>;

type Issue = z.core.$ZodIssue;

/** 不认识的字段怎样说；没有给的，只说没有。 */
export type UnknownSays = (path: readonly string[], key: string) => string;

/** 把形状检查的结果说成中文。 */
export function factsProblems(
  issues: readonly Issue[],
  unknownSays: UnknownSays = () => '没有这个字段',
): readonly FactsProblem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: [...path, key].join('.'), says: unknownSays(path, key) }));
    return [{ path: path.join('.'), says: saysOf(issue) }];
  });
}

const typeTitles: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或者 false',
  array: '列表',
  object: '对象',
  record: '对象',
};

function saysOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = typeTitles[issue.expected] ?? issue.expected;
      // zod 不单列“没有写”，只在英文里说收到的是 undefined。
      const absent = issue.message.endsWith('received undefined');
      return absent ? `没有写（应当是${wanted}）` : `应当是${wanted}`;
    }
    case 'invalid_value':
      return `只能是 ${issue.values.map(String).join('、')} 之一`;
    case 'too_small':
      return issue.origin === 'string' ? '不能是空的' : `不得小于${issue.minimum}`;
    case 'too_big':
      return `不得大于${issue.maximum}`;
    default:
      return /\p{Script=Han}/u.test(issue.message) ? issue.message : '写法不对';
  }
}
