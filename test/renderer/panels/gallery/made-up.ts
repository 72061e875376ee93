import type { SegmentId } from '../../../../shared/bitext/segment.ts';
import type { Finding, Severity } from '../../../../shared/checks/finding.ts';
import { wordDifference } from '../../../../shared/checks/word-difference.ts';
import type {
  DismissalRule,
  FindingSpeaker,
  SegmentPlace,
} from '../../../../renderer/panels/findings-context.ts';

/** A little French text about a ferry, with faults put in on purpose. */
const SENTENCES = [
  'Le bac de Vieux-Port relie les deux rives du fjord depuis plus d’un siècle.',
  'Chaque matin, la première traversée part de Copenhague à cinq heures et demie.',
  'Chaque matin, la première traversée part de Kobenhavn à cinq heures et demie.',
  'La capitaine, Astrid Lindqvist, connaît chaque bouée par son prénom.',
  'Mme Lindkvist a appris le métier auprès de son grand-père.',
  'Les passagers parlent peu : ils regardent l&#39;eau , le brouillard et les mouettes.',
  '«Nous ne sommes pas pressés, dit-elle, la marée décide.',
  'Le bac de Vieux-Port relie les deux rives du fjord depuis plus d’un siècle.',
  'En hiver, il fait nuit à quinze heures à København et le phare reste allumé.',
  'Un pont est prévu pour 2031 ; personne, ici, n’y croit vraiment.',
  'Une longue phrase qui ne finit pas et',
  'La compagnie Fjordlinien a commandé deux navires électriques de 120 places.',
];

export const segmentText = (id: SegmentId): string => SENTENCES[id % SENTENCES.length] ?? '';

/** Sentences of the source have the numbers from here. */
const SOURCE = 1_000_000;

const SOURCE_SENTENCES = [
  'A bridge is planned for 2031; nobody here believes in it.',
  'Last year it was put off again.',
];

export const textOfEither = (id: SegmentId): string =>
  id < SOURCE ? segmentText(id) : (SOURCE_SENTENCES[id - SOURCE] ?? '');

export const placeOfEither = (id: SegmentId): SegmentPlace =>
  id < SOURCE ? { side: 'target', number: id + 1 } : { side: 'source', number: id - SOURCE + 10 };

const TITLES: Readonly<Record<string, string>> = {
  'repeat/exact': 'Repeated sentence',
  'repeat/near': 'Nearly repeated sentence',
  'garble/entity': 'Broken HTML entity',
  'quotes/unpaired': 'Quotation mark without a partner',
  'fragment/orphan': 'Sentence that breaks off',
  'typography/space': 'Space before punctuation',
  'source/missing': 'Missing from the translation',
  'style/apostrophe': 'Style of apostrophes',
};

const WHY: Readonly<Record<string, string>> = {
  'repeat/exact': 'The same sentence already stands in segment 1, and the source says it only once.',
  'repeat/near': 'Segment 2 says the same in nearly the same words.',
  'garble/entity': 'This looks like an HTML entity that was never turned into its character: ’.',
  'quotes/unpaired': 'The opening « has no closing » in this paragraph.',
  'fragment/orphan': 'The sentence ends without a stop, and the source is twice as long.',
  'typography/space': 'French sets no space before a comma.',
  'source/missing': 'Nothing in the translation says this.',
  'style/apostrophe': "39 × ' should be ’",
};

const FIXES: Readonly<Record<string, readonly string[]>> = {
  'repeat/exact': ['Delete this sentence'],
  'repeat/near': ['Delete this sentence', 'Delete the other one'],
  'garble/entity': ['Write ’'],
  'quotes/unpaired': ['Close with »'],
  'fragment/orphan': [],
  'typography/space': ['Remove the space'],
  'style/apostrophe': ['Write ’ everywhere'],
};

const FAMILIES: Readonly<Record<string, string>> = {
  repeat: 'Repeated sentences',
  garble: 'Garbled characters',
  quotes: 'Quotation marks',
  fragment: 'Fragments',
  typography: 'Typography',
  source: 'Translation against source',
  style: 'Style',
};

export const speaker: FindingSpeaker = {
  checkTitle: (check) => TITLES[check] ?? check,
  familyTitle: (family) => FAMILIES[family] ?? family,
  why: ({ check }) => WHY[check] ?? '',
  fixTitle: (fix) => fix.label,
  difference: ({ check, segment, related: [related] }) =>
    related === undefined || !check.startsWith('repeat/')
      ? null
      : wordDifference(segmentText(related), segmentText(segment)),
};

function finding(
  check: string,
  severity: Severity,
  segment: SegmentId,
  words: string,
  related: readonly SegmentId[] = [],
  more: Partial<Finding> = {},
): Finding {
  const text = textOfEither(segment);
  const start = words === '' ? 0 : text.indexOf(words);
  return {
    key: `${check} ${segment}`,
    check,
    severity,
    side: 'target',
    segment,
    start,
    end: words === '' ? text.length : start + words.length,
    confidence: 0.95,
    actual: words === '' ? text : words,
    words: words === '' ? text : words,
    expected: null,
    reason: { code: check, values: {} },
    related,
    fixes: (FIXES[check] ?? []).map((label) => ({ label, edits: [{ kind: 'delete', segment }] })),
    ...more,
  };
}

export const findings: readonly Finding[] = [
  finding('garble/entity', 'error', 5, '&#39;', [], { expected: '’', confidence: 0.99 }),
  finding('garble/entity', 'error', 17, '&#39;', [], { expected: '’', confidence: 0.99 }),
  finding('quotes/unpaired', 'error', 6, '«'),
  finding('repeat/exact', 'warning', 7, '', [0]),
  finding('repeat/exact', 'warning', 12, '', [0]),
  finding('repeat/near', 'warning', 2, '', [1], { confidence: 0.9 }),
  finding('fragment/orphan', 'hint', 10, '', [SOURCE], { confidence: 0.6 }),
  finding('source/missing', 'error', SOURCE + 1, '', [9], { side: 'source', confidence: 0.8 }),
  finding('typography/space', 'style', 5, ' ,', [], { expected: ',' }),
  finding('style/apostrophe', 'style', 0, '’', [], {
    fixes: [{ label: 'Write ’ everywhere', edits: [], everywhere: true }],
  }),
];

export const rules: readonly DismissalRule[] = [
  { rule: 'never typography/space  ;', check: 'typography/space', words: ' ;' },
  { rule: 'never garble/entity &nbsp;', check: 'garble/entity', words: '&nbsp;' },
];

/** Thousands of them, for the list's speed. */
export function manyFindings(amount: number): readonly Finding[] {
  return Array.from({ length: amount }, (_, index) => {
    const first = findings[index % findings.length];
    return { ...first, key: `${first.key} ${index}`, segment: first.segment + SENTENCES.length * index };
  });
}
