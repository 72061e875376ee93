import type { ReadText } from '../../shared/contract/contract.ts';
import type { Encoding } from '../../shared/contract/encoding.ts';
import { ENCODINGS } from '../../shared/contract/encoding.ts';
import type { TermsFormat } from '../../shared/formats/terms.ts';
import { declaredEncoding, readTerms, writeTerms } from '../../shared/formats/terms.ts';
import { explainTermsFailure, explainTermsLeft } from '../../shared/formats/terms-explain.ts';
import { importSteps } from '../../shared/names/decide/import-terms.ts';
import { termsOf } from '../../shared/names/decide/terms-of-project.ts';
import { chooseList } from './choosing.ts';
import type { Desk } from './desk.ts';
import { notify, notifyFailure, workOf } from './desk.ts';
import { change, mayChange } from './editing.ts';
import { freshNames } from './names.ts';
import { readText } from './opening.ts';
import { exported } from './saving.ts';

/** Long enough to read what became of a whole list, in ms. */
const OUTCOME_TIME = 20_000;

/** Of what was left behind, so many kinds are told. */
const MOST_TOLD = 3;

/** Asks for a list of names and takes its decisions in, as one change; says what was taken, known, and decided otherwise. */
export async function importTerms(desk: Desk): Promise<void> {
  if (!mayChange(desk)) return;
  const { id } = workOf(desk);
  const file = await chooseList(desk);
  const given = file && (await readText(desk, file));
  if (!given) return;
  const declared = otherEncoding(given);
  const read = declared === null ? given : await readText(desk, file, declared);
  if (read && desk.store.state.work?.id === id) takeTerms(desk, file.name, read.text);
}

/** The same with a list that was read. */
export function takeTerms(desk: Desk, name: string, text: string): void {
  const { names } = desk.messages;
  const { project } = workOf(desk).edits;
  const { targetLanguage, sourceLanguage } = project.settings;
  const read = readTerms(name, text, { language: targetLanguage, sourceLanguage });
  if (!read.ok) return notify(desk, 'problem', names.unreadable(name, explainTermsFailure(read.failure)));
  const { list, left } = read.value;
  const { steps, taken, known, conflicts } = importSteps(project, list.terms);
  if (steps.length > 0 && !change(desk, { label: 'name-import', origin: 'name', steps })) return;
  const told = [
    names.imported(name, taken),
    ...(known > 0 ? [names.known(known)] : []),
    ...(conflicts.length > 0 ? [names.conflicts(conflicts.map(({ decision }) => decision.preferred))] : []),
    ...left.slice(0, MOST_TOLD).map(explainTermsLeft),
  ];
  notify(desk, 'information', told.join(' '), undefined, OUTCOME_TIME);
}

/** Writes all that was decided on names as a list. */
export async function exportTerms(desk: Desk, format: TermsFormat): Promise<void> {
  const { names } = desk.messages;
  const gathered = await freshNames(desk);
  if (!gathered) return;
  const work = workOf(desk);
  const list = termsOf(work.edits.project, gathered.groups);
  if (list.terms.length === 0) return notify(desk, 'information', names.nothingToExport);
  const { text, left } = writeTerms(list, format);
  if (text === '') return notify(desk, 'information', names.nothingForGlossary);
  const suggestedName = `${work.target.name.replace(/\.[^.]+$/, '')}.${EXTENSIONS[format]}`;
  const answer = await exported(desk, {
    text,
    // Spreadsheets take a table without the mark for one in an encoding of the system's.
    form: { encoding: 'utf-8', bom: format === 'csv' },
    format: EXPORT_FORMATS[format],
    suggestedName,
  });
  if (!answer) return;
  if (!answer.ok) return notifyFailure(desk, answer.failure);
  const told = [names.exported(answer.value.name), ...left.slice(0, MOST_TOLD).map(explainTermsLeft)];
  notify(desk, 'information', told.join(' '), undefined, OUTCOME_TIME);
}

const EXTENSIONS: Readonly<Record<TermsFormat, string>> = {
  tbx: 'tbx',
  csv: 'csv',
  glossary: 'glossary.tsv',
};
const EXPORT_FORMATS = { tbx: 'tbx', csv: 'csv', glossary: 'tsv' } as const;

/** The encoding that an XML file says it is in, where it was taken for another and no byte order mark says which. */
function otherEncoding({
  text,
  form,
  decided,
}: Pick<ReadText, 'text' | 'form' | 'decided'>): Encoding | null {
  const declared = declaredEncoding(text.slice(0, 300))?.toLowerCase();
  // Characters of more than one byte cannot be in a file whose first line was read without them.
  if (decided !== 'detected' || declared === form.encoding || declared?.startsWith('utf-16')) return null;
  return ENCODINGS.find((encoding) => encoding === declared) ?? null;
}
