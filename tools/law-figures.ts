/**
 * The law in figures, three plain lines at the end of a test run: rules accounted for, scenario rows, and illegal
 * variants of the tables that the prover rejects. All counted, none typed in.
 */
import { rules } from '@lpt/law';
import { realModel } from '../packages/domain/src/prover/model.ts';
import { problemLine, prove } from '../packages/domain/src/prover/prove.ts';
import { illegalVariants } from '../packages/domain/src/prover/variants.ts';
import { scenarios } from '../packages/domain/src/testing/scenarios.ts';
import { accountedRules } from './law-accounts.ts';
import { filesBelow, textOf } from './law-uses.ts';

const accounts = accountedRules();
const standing = (which: string) => accounts.filter((each) => each.standing === which).length;
const accountedFor = accounts.length - standing('unaccounted');
console.log(
  `${accountedFor} of ${rules.length} rules accounted for: ${standing('coded')} coded, ${standing('text-only')} text only, ${standing('others')} addressed to others`,
);

const tables = filesBelow(['packages', 'apps', 'seeds', 'tools', 'tests']).filter((file) =>
  file.endsWith('.scenarios.md'),
);
const rows = tables.reduce((total, file) => total + scenarios(textOf(file)).length, 0);
console.log(`${rows} scenario rows in ${tables.length} tables`);

const rejected = illegalVariants.filter(({ of, expects }) =>
  prove(of(realModel)).problems.some((problem) => problemLine(problem).includes(expects)),
).length;
console.log(`${rejected} of ${illegalVariants.length} illegal variants rejected`);
