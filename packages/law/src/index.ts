export { type ArticleAccount, accountFor, type Standing } from './accounting.ts';
export * from './citation.ts';
export { articleNumber } from './numerals.ts';
export * from './rules/rule.ts';
export { type Rule, type RuleId, rule, rules, rulesCiting } from './rules/rules.ts';
export * from './statutes/statutes.ts';
export { bannedWords } from './terms/banned-words.ts';
export type { BannedWord, Term, TermSource } from './terms/term.ts';
export { glossary, type TermChapter, termOf, terms } from './terms/terms.ts';
