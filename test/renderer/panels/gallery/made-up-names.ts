import type { SegmentedText } from '../../../../shared/bitext/segmented-text.ts';
import type { NameDecision } from '../../../../shared/edit/project.ts';
import type {
  LeftOut,
  MaybeSame,
  Mention,
  NameEvidence,
  NameGroup,
  NameKind,
} from '../../../../shared/names/name-group.ts';

/** Sentences of a translation and of its source, which call things by several names on purpose. */
const PAIRS = [
  ['The ferry leaves Copenhagen at five.', 'Le bac part de Copenhague à cinq heures.'],
  ['In winter Copenhagen is dark at three.', 'En hiver, il fait nuit à quinze heures à København.'],
  ['Copenhagen has two harbours.', 'Copenhague a deux ports.'],
  ['“Copenhagen sleeps,” she says.', '« Kobenhavn dort », dit-elle.'],
  ['Astrid Lindqvist knows every buoy.', 'La capitaine, Astrid Lindqvist, connaît chaque bouée.'],
  ['Lindqvist learned it from her grandfather.', 'Lindkvist l’a appris de son grand-père.'],
  ['The boss of the line is Astrid Lindqvist.', 'La patronne de la ligne est Astrid Lindqvist.'],
  ['The old port of Vieux-Port is closed.', 'Le quai de Vieux-Port est fermé.'],
  ['From Vieux-Port one sees the sea.', 'De Vieux Port, on voit la mer.'],
  ['Vieux-Port has no bridge.', 'Vieux-Port n’a pas de pont.'],
  ['Fjordlinien ordered two ships.', 'Fjordlinien a commandé deux navires.'],
  ['The Lindkwist yard builds them.', 'Le chantier Lindkwist les construit.'],
  ['Copenhagen waits.', 'Copenhague attend.'],
] as const;

export const target: SegmentedText = {
  lead: '',
  segments: PAIRS.map(([, text], id) => ({ id, text, gap: '\n' })),
};

export const sourceOf = (segment: number): string => PAIRS[segment]?.[0] ?? '';

function mentionsOf(form: string, leftOut: LeftOut | null = null): readonly Mention[] {
  return PAIRS.flatMap(([, text], segment) => {
    const start = text.indexOf(form);
    const isWhole = start >= 0 && !/[\p{L}]/u.test(text.charAt(start + form.length));
    return isWhole ? [{ side: 'target', segment, start, end: start + form.length, leftOut }] : [];
  });
}

type FormOf = readonly [form: string, evidence: NameEvidence | null, leftOut?: LeftOut];

function group(
  key: string,
  kind: NameKind,
  forms: readonly FormOf[],
  more: Partial<Pick<NameGroup, 'thing' | 'sources' | 'roles'>> & {
    readonly maybe?: readonly MaybeSame[];
  } = {},
): NameGroup {
  return {
    key,
    kind,
    thing: null,
    maybe: [],
    sources: [],
    roles: [],
    ...more,
    forms: forms.map(([form, evidence, leftOut]) => ({
      form,
      evidence,
      mentions: mentionsOf(form, leftOut),
    })),
  };
}

export const groups: readonly NameGroup[] = [
  group(
    'copenhague',
    'place',
    [
      ['Copenhague', null],
      ['København', 'list'],
      ['Kobenhavn', 'same-letters', 'quotation'],
    ],
    { thing: 'city:Copenhagen', sources: [{ form: 'Copenhagen', count: 5 }] },
  ),
  group(
    'lindqvist',
    'person',
    [
      ['Astrid Lindqvist', null],
      ['Lindkvist', 'sounds-alike'],
    ],
    {
      sources: [{ form: 'Astrid Lindqvist', count: 3 }],
      roles: [
        { words: 'capitaine', mentions: mentionsOf('capitaine') },
        { words: 'patronne', mentions: mentionsOf('patronne') },
      ],
      maybe: [{ key: 'lindkwist', form: 'Lindkwist', evidence: 'sounds-alike' }],
    },
  ),
  group('vieux-port', 'place', [
    ['Vieux-Port', null],
    ['Vieux Port', 'same-letters'],
  ]),
  group('fjordlinien', 'organisation', [['Fjordlinien', null]]),
  group('lindkwist', 'organisation', [['Lindkwist', null]], {
    maybe: [{ key: 'lindqvist', form: 'Astrid Lindqvist', evidence: 'sounds-alike' }],
  }),
];

/** Thousands of names with a spelling or two. */
export function manyGroups(amount: number): readonly NameGroup[] {
  return Array.from({ length: amount }, (_, index) => ({
    ...groups[index % groups.length],
    key: `${groups[index % groups.length].key} ${index}`,
    maybe: [],
  }));
}

export const decisions: ReadonlyMap<string, NameDecision> = new Map([
  ['vieux-port', { preferred: 'Vieux-Port', kept: ['Vieux Port'], deprecated: [], left: [] }],
]);
