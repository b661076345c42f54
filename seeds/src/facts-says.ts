import type { z } from 'zod';

/** 事实文件的一处错误：字段的路径，和一句中文。路径写作 `violations.0.from`；整个文件的错误路径为空。 */
export type FactsIssue = Readonly<{ path: string; says: string }>;

type Issue = z.core.$ZodIssue;

/** 把检查结果说成中文。 */
export function issuesOf(issues: readonly Issue[]): readonly FactsIssue[] {
  return issues.flatMap(issueOf);
}

function issueOf(issue: Issue): readonly FactsIssue[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), says: '没有这个字段' }));
  if (issue.code === 'invalid_union')
    return issue.errors.flatMap((branch) =>
      issuesOf(branch).map((each) => ({ ...each, path: join(path, each.path) })),
    );
  return [{ path: path.join('.'), says: saysOf(issue) }];
}

function join(path: readonly string[], rest: string): string {
  return [...path, ...(rest ? [rest] : [])].join('.');
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

const fixedMessages: Readonly<Record<string, string>> = {
  'invalid-identifier': '不是合格的公民身份号码或者统一社会信用代码（校验码不符）',
  'not-a-day': '不是真实存在的日期',
};

const sizeUnits: Readonly<Record<string, string>> = { string: '个字', array: '项', set: '项' };

function saysOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeSays(issue);
    case 'invalid_value':
      return `只能是 ${issue.values.map(String).join('、')} 之一`;
    case 'too_small':
      return smallSays(issue);
    case 'too_big':
      return `不得多于${issue.maximum}${sizeUnits[issue.origin] ?? ''}`;
    case 'invalid_format':
      return /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : '写法不对';
    default:
      return fixedMessages[issue.message] ?? issue.message;
  }
}

function typeSays(issue: Extract<Issue, { code: 'invalid_type' }>): string {
  const wanted = typeTitles[issue.expected] ?? issue.expected;
  // zod 不单列“没有写”，只在英文里说收到的是 undefined。
  return issue.message.endsWith('received undefined') ? `没有写（应当是${wanted}）` : `应当是${wanted}`;
}

function smallSays(issue: Extract<Issue, { code: 'too_small' }>): string {
  if (issue.minimum === 1 && issue.origin === 'string') return '不能是空的';
  if (issue.origin === 'number' && issue.minimum === 0)
    return issue.inclusive === false ? '必须大于零' : '不能是负数';
  return `不得少于${issue.minimum}${sizeUnits[issue.origin] ?? ''}`;
}
