import { failed, success } from '../bitext/result.ts';
import type { Term } from '../names/decide/term.ts';
import { cleanForm, cleanTerm } from '../names/decide/term.ts';
import type { NameKind } from '../names/name-group.ts';
import { readElements } from './terms-tbx-events.ts';
import type { TbxConcept, TbxTerm } from './terms-tbx-concepts.ts';
import { TbxConcepts } from './terms-tbx-concepts.ts';
import type { TbxLanguages } from './terms-tbx-languages.ts';
import { languagesOf, sectionFor, UNNAMED_SOURCE } from './terms-tbx-languages.ts';
import type { TermsAsked, TermsRead } from './terms-read.ts';
import { LeftCounter } from './terms-read.ts';

/**
 * Reads TBX: version 3 (ISO 30042:2019) with data categories as attributes (DCA) or elements (DCT), and version 2 (martif), any dialect.
 * A concept's preferred term is the first that is called preferred, else the first without a status; others are admitted or
 * deprecated. Linear.
 */
export function readTermsTbx(xml: string, asked: TermsAsked = {}): TermsRead {
  const found = new TbxConcepts();
  const read = readElements(xml.startsWith('\uFEFF') ? xml.slice(1) : xml, found);
  if (!read.ok) return read;
  if (!found.isTbx) return failed({ code: 'not-tbx', detail: found.root ?? '' });
  const languages = languagesOf(found, asked);
  if (!languages.ok) return languages;
  const { language, source } = languages.value;
  const left = new LeftCounter();
  const terms = found.concepts.flatMap((concept) => {
    const term = termOf(concept, languages.value, left);
    return term === null ? [] : [term];
  });
  for (const [category, count] of found.passed) left.add('category', category, count);
  const sourceLanguage = source === UNNAMED_SOURCE ? null : source;
  return success({ list: { language, sourceLanguage, terms }, left: left.all() });
}

function termOf(concept: TbxConcept, tags: TbxLanguages, left: LeftCounter): Term | null {
  const section = sectionFor(concept, tags.language);
  const source = sectionFor(concept, tags.source, section);
  for (const other of concept.languages)
    if (other !== section && other !== source) left.add('language', other.tag, other.terms.length);
  // A concept of other languages alone: its terms are counted.
  if (section === null) return null;
  const { preferred, admitted, deprecated } = sorted(section.terms, left);
  if (preferred === null) {
    left.add('nothing-preferred');
    return null;
  }
  return cleanTerm({
    preferred,
    admitted,
    deprecated,
    kind: kindOf(concept.fields, left),
    source: source === null ? null : sourceForm(source.terms, left),
    note: concept.notes.map((note) => note.trim()).join('\n'),
  });
}

interface SortedTerms {
  readonly preferred: string | null;
  readonly admitted: readonly string[];
  readonly deprecated: readonly string[];
}

function sorted(terms: readonly TbxTerm[], left: LeftCounter): SortedTerms {
  const forms = terms
    .map(({ form, status }) => ({ form: cleanForm(form), status: statusOf(status, left) }))
    .filter(({ form }) => form !== '');
  const first =
    forms.find(({ status }) => status === 'preferred') ?? forms.find(({ status }) => status === null);
  const others = forms.filter((one) => one !== first);
  const beside = others.filter(({ status }) => status === 'preferred' || status === null);
  if (first !== undefined) left.add('second-preferred', '', beside.length);
  return {
    preferred: first?.form ?? null,
    admitted: others.filter(({ status }) => status !== 'deprecated').map(({ form }) => form),
    deprecated: others.filter(({ status }) => status === 'deprecated').map(({ form }) => form),
  };
}

type Status = 'preferred' | 'admitted' | 'deprecated';

/** The values that ISO 30042 lists, and words of the trade beside them, without `Term` and `-admn-sts`. */
const STATUSES: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...(['preferred', 'standardized', 'legal', 'regulated', 'approved'] as const).map(
    (word) => [word, 'preferred'] as const,
  ),
  ...(['admitted', 'allowed'] as const).map((word) => [word, 'admitted'] as const),
  ...(['deprecated', 'superseded', 'forbidden', 'obsolete', 'notrecommended'] as const).map(
    (word) => [word, 'deprecated'] as const,
  ),
]);

function statusOf(said: string | null, left: LeftCounter): Status | null {
  if (said === null || said === '') return null;
  const plain = said
    .toLowerCase()
    .replace(/-admn-sts$/, '')
    .replace(/[\s_-]/g, '')
    .replace(/term$/, '');
  const status = STATUSES.get(plain) ?? null;
  if (status === null) left.add('status', said);
  return status;
}

/** The term of the source: the preferred one, else the first that is not deprecated. */
function sourceForm(terms: readonly TbxTerm[], left: LeftCounter): string | null {
  const forms = sorted(terms, new LeftCounter());
  const form = forms.preferred ?? forms.admitted[0] ?? forms.deprecated[0] ?? null;
  if (form !== null) left.add('second-source', '', terms.length - 1);
  return form;
}

const KINDS: ReadonlyMap<string, NameKind> = new Map(
  (['person', 'place', 'organisation', 'other'] as const).map((kind) => [kind, kind]),
);

function kindOf(fields: readonly string[], left: LeftCounter): NameKind {
  const kinds = fields.map((field) => {
    const kind = KINDS.get(field);
    if (kind === undefined) left.add('category', 'subjectField');
    return kind;
  });
  return kinds.find((kind) => kind !== undefined) ?? 'other';
}
