import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { detectForm } from '../../../main/host/detect-form.ts';
import type { Encoding } from '../../../shared/contract/encoding.ts';

/** Sentences with the marks of their languages, and the code pages that they are written in. */
const SENTENCES: readonly [string, readonly Encoding[], string][] = [
  [
    'fr',
    ['windows-1252'],
    'Les élèves répétaient leurs leçons : la forêt, le château, où l’âne s’était égaré… ça suffit !',
  ],
  [
    'fr',
    ['windows-1252', 'iso-8859-1'],
    'Le maître a reçu son congé à Noël ; il ira voir sa sœur.'.replace('œ', 'oe'),
  ],
  ['fr', ['windows-1252'], 'Elle dit : « Très bien. »'],
  [
    'de',
    ['windows-1252', 'iso-8859-1'],
    'Die Brücke über den Fluß mußte größer werden, weil täglich Züge fahren.',
  ],
  ['de', ['windows-1252'], 'Er sagte: „Das kostet fünf €.“'],
  ['es', ['windows-1252', 'iso-8859-1'], 'El niño preguntó cuándo volvería su mamá de la montaña.'],
  ['pt', ['windows-1252', 'iso-8859-1'], 'As crianças não dormem até o avô contar a história da viagem.'],
  [
    'it',
    ['windows-1252', 'iso-8859-1'],
    'La città è più bella così, perché c’è meno rumore.'.replaceAll('’', "'"),
  ],
  ['sv', ['windows-1252', 'iso-8859-1'], 'Båten gick över sjön när vädret blev bättre på kvällen.'],
  ['fi', ['windows-1252', 'iso-8859-1'], 'Hän lähti töihin eikä enää tullut myöhään illalla kotiin.'],
  ['is', ['windows-1252', 'iso-8859-1'], 'Það er kalt úti og við förum ekki út í kvöld.'],
  [
    'pl',
    ['windows-1250', 'iso-8859-2'],
    'Pociąg spóźnił się, więc poszliśmy pieszo przez śnieg aż do źródła.',
  ],
  ['pl', ['windows-1250', 'iso-8859-2'], 'ŻÓŁTA ŁÓDŹ STOI PRZY BRZEGU.'],
  ['pl', ['windows-1250'], 'Powiedziała: „Proszę usiąść”.'],
  [
    'cs',
    ['windows-1250', 'iso-8859-2'],
    'Vlak přijel pozdě, a tak šli všichni pěšky přes hluboký sníh k řece.',
  ],
  ['cs', ['windows-1250'], 'Řekl: „Kůň už žere.“'],
  [
    'sk',
    ['windows-1250', 'iso-8859-2'],
    'Keď vlak meškal, šli sme pešo cez hlboký sneh až k vŕbe pri ceste.',
  ],
  [
    'hu',
    ['windows-1250', 'iso-8859-2'],
    'A késő esti vonat három órát késett, ezért gyalog mentünk a hosszú úton.',
  ],
  [
    'hr',
    ['windows-1250', 'iso-8859-2'],
    'Vlak je kasnio pa smo išli pješice; čekali su nas kod kuće đaci i učitelj.',
  ],
  [
    'ro',
    ['windows-1250', 'iso-8859-2'],
    'Trenul a întârziat şi am mers pe jos prin zăpadă până la gară, fără bagaje.',
  ],
  [
    'lt',
    ['windows-1257', 'iso-8859-13'],
    'Traukinys vėlavo tris valandas, todėl ėjome pėsčiomis per gilų sniegą.',
  ],
  ['lt', ['windows-1257', 'iso-8859-13'], 'Žąsys skrido į šiltus kraštus.'],
  ['lt', ['windows-1257'], 'Jis pasakė: „Grįšiu rytoj.“'],
  ['lt', ['iso-8859-13'], 'Jis pasakė: „Grįšiu rytoj, kai būsiu pavalgęs.“'],
  [
    'lv',
    ['windows-1257', 'iso-8859-13'],
    'Vilciens kavējās trīs stundas, tāpēc mēs gājām kājām pa dziļu sniegu.',
  ],
  ['lv', ['windows-1257', 'iso-8859-13'], 'Ķēniņa pilī dzīvoja žņaudzējčūska.'],
  ['ru', ['windows-1251'], 'Поезд опоздал на три часа, и мы пошли пешком по глубокому снегу.'],
  ['ru', ['windows-1251'], 'ОБЪЯВЛЕНИЕ: «Вход № 5»'],
  ['uk', ['windows-1251'], 'Потяг запізнився, і ми пішли пішки; її валіза була дуже важка.'],
  ['bg', ['windows-1251'], 'Влакът закъсня с три часа и тръгнахме пеша през снега.'],
];

const cases = SENTENCES.flatMap(([language, encodings, sentence]) =>
  encodings.map((encoding) => [language, encoding, sentence] as const),
);

describe('a single sentence', () => {
  it.each(cases)('in %s and %s is read as it was written: %s', (_language, encoding, sentence) => {
    const bytes = iconv.encode(sentence, encoding);
    expect(iconv.decode(bytes, encoding)).toBe(sentence);
    const found = detectForm(bytes);
    // What two encodings do not tell apart is the same text in both.
    expect(found.ok && iconv.decode(bytes, found.value.form.encoding)).toBe(sentence);
    expect(found.ok && found.value.decided).toBe('detected');
  });

  it.each(cases)('in %s, among lines of ASCII, is enough for %s: %s', (_language, encoding, sentence) => {
    const lines = ['A line 1234567890.', sentence, '<p class="x">plain</p>', ''].join('\r\n');
    const found = detectForm(iconv.encode(lines, encoding));
    expect(found.ok && iconv.decode(iconv.encode(lines, encoding), found.value.form.encoding)).toBe(lines);
  });
});

it.each<[string, Encoding]>([
  ['Déjà vu', 'windows-1252'],
  ['Fünf Züge', 'windows-1252'],
])('where ISO and Windows say the same, takes Windows: %s', (text, encoding) => {
  const found = detectForm(Buffer.from(text, 'latin1'));
  expect(found.ok && found.value.form).toEqual({ encoding, bom: false });
});

it.each<[string, Uint8Array, Encoding, boolean, 'bom' | 'detected']>([
  ['ASCII', Buffer.from('plain'), 'utf-8', false, 'detected'],
  ['UTF-8', Buffer.from('žąsis'), 'utf-8', false, 'detected'],
  ['UTF-8 with a mark', Buffer.from('\uFEFFžąsis'), 'utf-8', true, 'bom'],
  ['UTF-16 LE with a mark', Buffer.from('\uFEFFžąsis', 'utf16le'), 'utf-16le', true, 'bom'],
  ['UTF-16 BE with a mark', Buffer.from('\uFEFFžąsis', 'utf16le').swap16(), 'utf-16be', true, 'bom'],
  ['UTF-16 LE', Buffer.from('Plain words.\r\n', 'utf16le'), 'utf-16le', false, 'detected'],
  ['UTF-16 BE', Buffer.from('Plain words.\r\n', 'utf16le').swap16(), 'utf-16be', false, 'detected'],
  ['UTF-16 LE, Latvian', Buffer.from('Ādams un Āris āva kājas.', 'utf16le'), 'utf-16le', false, 'detected'],
  [
    'UTF-16 BE, Russian',
    Buffer.from('Снег идёт, а мы стоим.', 'utf16le').swap16(),
    'utf-16be',
    false,
    'detected',
  ],
  ['UTF-16 LE, emoji', Buffer.from('ok 👍 ok', 'utf16le'), 'utf-16le', false, 'detected'],
  ['white space', Buffer.from(' \r\n\t'), 'utf-8', false, 'detected'],
])('%s', (_what, bytes, encoding, bom, decided) => {
  expect(detectForm(bytes)).toEqual({ ok: true, value: { form: { encoding, bom }, decided } });
});

it('cuts no surrogate pair in two where it looks at a part of a long text', () => {
  // The pair lies across the 64 KiB that are looked at.
  const text = `${'a'.repeat(32 * 1024 - 1)}👍${' and on'.repeat(10)}`;
  const found = detectForm(Buffer.from(text, 'utf16le'));
  expect(found.ok && found.value.form.encoding).toBe('utf-16le');
});

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const elf = Buffer.concat([
  Buffer.from('7f454c46020101', 'hex'),
  Buffer.alloc(9),
  Buffer.from('03003e00', 'hex'),
]);
const zip = Buffer.concat([Buffer.from('504b030414000000', 'hex'), Buffer.from('a.txthello')]);

it.each<[string, Uint8Array, number]>([
  ['a picture', png, 0],
  ['a program', elf, 0],
  ['an archive', zip, 0],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj', 'latin1'), 0],
  ['a text with one NUL', Buffer.from('abc\0def'), 3],
  ['a text with one NUL and an even number of bytes', Buffer.from('abc\0defg'), 3],
  ['a text with NULs on one side', Buffer.from('ab\0cde\0fghijkl\0m'), 2],
  ['NULs alone', Buffer.alloc(64), 0],
  ['an odd number of bytes with NULs', Buffer.from('a\0b\0c', 'latin1'), 1],
  ['bytes full of control characters', Buffer.from('ab\x01\x02\x03\xe9\x0e\x0f\xff', 'latin1'), 2],
  ['numbers of four bytes', Buffer.from(Uint32Array.of(1, 2, 70_000, 3).buffer), 1],
])('%s is no text', (_what, bytes, position) => {
  expect(detectForm(bytes)).toEqual({ ok: false, failure: { code: 'file-binary', position } });
});

it('takes a stray control character in a long text for what it is', () => {
  const found = detectForm(Buffer.from(`Déjà vu.\x02${' Encore une fois.'.repeat(20)}`, 'latin1'));
  expect(found.ok && found.value.form.encoding).toBe('windows-1252');
});

it('leaves out encodings in which a byte means nothing', () => {
  // 0x81 is undefined in every Windows page here but the Cyrillic one, where it is a capital after a small letter.
  const found = detectForm(Buffer.from('d\xe9j\xe0\x81 vu', 'latin1'));
  expect(found.ok && ['iso-8859-1', 'windows-1251', 'iso-8859-2'].includes(found.value.form.encoding)).toBe(
    true,
  );
});
