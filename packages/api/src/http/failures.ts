import { fieldProblem, type Problem, problem } from '@lpt/contract';
import { DatabaseUnavailable } from '@lpt/database';
import type { FastifyBaseLogger } from 'fastify';

const byCode: Readonly<Record<string, Problem>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: problem('wrong-media'),
  FST_ERR_CTP_BODY_TOO_LARGE: problem('too-large'),
  FST_ERR_CTP_EMPTY_JSON_BODY: problem('invalid', { fields: [fieldProblem('', 'missing')] }),
  FST_ERR_CTP_INVALID_JSON_BODY: problem('invalid', { fields: [fieldProblem('', 'broken-json')] }),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: problem('invalid', { fields: [fieldProblem('', 'broken-json')] }),
};

/**
 * What an exception becomes. What the asker did wrong is said; what broke on our side is a number, and the log
 * gets the kind of error and where, never a value: messages of databases and parsers quote what they were given.
 */
export function problemFrom(error: unknown, reference: string, log: FastifyBaseLogger): Problem {
  const code = textOf(error, 'code');
  const known = byCode[code];
  if (known) return known;
  if (textOf(error, 'name') === 'SyntaxError' && Reflect.get(Object(error), 'statusCode') === 400)
    return problem('invalid', { fields: [fieldProblem('', 'broken-json')] });
  const kind = error instanceof DatabaseUnavailable ? 'unavailable' : 'broken';
  log.error({ reference, error: textOf(error, 'name') || typeof error, code, at: placesOf(error) }, kind);
  return problem(kind, { reference });
}

function textOf(error: unknown, field: string): string {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, field) : undefined;
  return typeof value === 'string' ? value : '';
}

/** The frames of the stack, without the message above them. */
function placesOf(error: unknown): readonly string[] {
  return textOf(error, 'stack')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
}
