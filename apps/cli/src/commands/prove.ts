import { illegalVariants, problemLine, proofText, prove as proveModel, realModel } from '@lpt/domain';
import { citeAll } from '@lpt/law';
import { type Command, readArgs, WrongCall } from '../command.ts';
import { storyProof } from './prove-stories.ts';

const usage = '用法：lpt prove [--variants] [--json]；--variants 逐个写出故意改错的变体怎样被拒绝。';

/** 证明程序表里没有违法的路。退出码 1：有一处证明不了，或者有变体没有被拒绝。 */
export const prove: Command = {
  title: '证明每个程序没有违法的路、走不到的办理、死路和无法遵守的期限',
  usage,
  run(args, io) {
    const read = readArgs(args, { flags: ['--variants', '--json'], options: [] }, usage);
    if (read.positionals.length > 0) throw new WrongCall(usage);
    const proof = proveModel(realModel);
    const stories = storyProof();
    const variants = illegalVariants.map(({ title, expects, of }) => {
      const lines = proveModel(of(realModel)).problems.map(problemLine);
      return { title, rejected: lines.find((line) => line.includes(expects)) };
    });
    const accepted = variants.filter(({ rejected }) => rejected === undefined);
    const proved = proof.problems.length + stories.problems.length + accepted.length === 0;
    if (read.has('--json')) {
      const problems = proof.problems.map(({ articles, ...each }) => ({
        ...each,
        articles: citeAll(articles),
      }));
      io.out(JSON.stringify({ proved, ...proof, problems, stories, variants }));
      return proved ? 0 : 1;
    }
    for (const line of proofText(proof)) io.out(line);
    io.out(`演示案件${stories.cases}个，重放办理${stories.acts}次，跳过、提前的演练${stories.runs}次`);
    for (const line of stories.problems) io.out(line);
    io.out(`违法的变体${variants.length}个，拒绝${variants.length - accepted.length}个`);
    for (const { title, rejected } of read.has('--variants') ? variants : accepted)
      io.out(`  ${title}：${rejected ?? '没有被拒绝'}`);
    return proved ? 0 : 1;
  },
};
