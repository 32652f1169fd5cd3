// Labelled rows: reads a tab-separated file of sentences with the intent each should have.
import { isLabel, LABELS, type Row } from './measure.ts';

export const HEADER = 'text\tintent\tsource';

/** Why the evaluation could not run, in words for the person who started it. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';
}

/** @throws EvaluationError that names the file and the line, as `file:line`. */
export function readRows(content: string, file: string): readonly Row[] {
  const [header, ...lines] = content.replace(/\r?\n$/, '').split(/\r?\n/);
  if (header !== HEADER)
    throw new EvaluationError(`${file}:1: the header must be "text intent source", separated by tabs`);
  if (lines.length === 0) throw new EvaluationError(`${file}:2: there are no rows`);
  return lines.map((line, at) => readRow(line, `${file}:${at + 2}`));
}

function readRow(line: string, where: string): Row {
  const [text = '', intent = '', source, ...more] = line.split('\t');
  if (source === undefined || more.length > 0) throw new EvaluationError(`${where}: a row has three fields`);
  if (text === '') throw new EvaluationError(`${where}: the text is empty`);
  if (!isLabel(intent)) throw new EvaluationError(`${where}: the intent must be one of ${LABELS.join(', ')}`);
  return { text, intent, source };
}
