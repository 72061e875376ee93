import { describe, expect, it } from 'vitest';
import { bilingual, findingsLike, found, monolingual } from './check-input-of.ts';

const PORT = 'Le port de Ventmer a rouvert lundi après trois semaines de travaux.';
const MAYOR = 'La maire a remercié les équipes qui ont travaillé de nuit.';

describe('a repeat without a source', () => {
  it.each([
    ['an exact repeat beside its sentence', [PORT, PORT], ['repeat/exact@2']],
    [
      'a repeat with other accents',
      [
        'Les États voisins ont fermé la frontière hier soir.',
        'Les Etats voisins ont fermé la frontière hier soir.',
      ],
      ['repeat/near@2'],
    ],
    ['a repeat without its full stop', [PORT, PORT.slice(0, -1)], ['repeat/near@2']],
    ['the worse one first', [PORT.slice(0, -1).replace('après', 'apres'), MAYOR, PORT], ['repeat/near@1']],
    [
      'a repeat without its article',
      [
        'Le ministre des transports a visité le chantier hier.',
        'Ministre des transports a visité le chantier hier.',
      ],
      ['repeat/near@2'],
    ],
    [
      'another spelling of a name',
      [
        'Elle a quitté Loukachovitch en larmes hier soir à Minsk.',
        'Elle a quitté Lukashovitch en larmes hier soir à Minsk.',
      ],
      ['repeat/near@2'],
    ],
    [
      'a beginning closed with a full stop',
      [
        'La décision touche la région, qui avait suspendu les travaux au printemps dernier.',
        'La décision touche la région.',
      ],
      ['repeat/truncated@2'],
    ],
    [
      'a summary that runs along',
      [
        'Le Valdor, le plus vieux voisin de la côte, est privé de routes depuis des années.',
        'Le Valdor est le plus vieux voisin de la côte.',
      ],
      ['repeat/truncated@2'],
    ],
    ['the last words again', ['Le contrat a été signé à Bruges.', 'à Bruges.'], ['repeat/fragment@2']],
    [
      'a name left over from a quotation',
      ['Selon l’agence „Nordia&ldquo ;.', 'Nordia&ldquo ;.'],
      ['repeat/fragment@2'],
    ],
    ['marks left over', ['Selon l’agence „Nordia&ldquo ;.', ';.'], ['repeat/fragment@2']],
    [
      'a repeat that a broken character code hides',
      [
        'Il parle d&#39 ;un accord durable avec le port voisin.',
        "Il parle d'un accord durable avec le port voisin.",
      ],
      ['repeat/exact@2'],
    ],
    ['a long sentence again after ten others', [PORT, ...numbered(10), PORT], ['repeat/exact@12']],
    ['three times the same', [PORT, PORT, PORT], ['repeat/exact@2', 'repeat/exact@3']],
  ])('is found: %s', (_, lines, expected) => {
    expect(found(monolingual(lines), 'repeat/')).toEqual(expected);
  });

  it.each([
    [
      'another word that says something else',
      ['La différence était nette chez les femmes.', 'La différence était nette chez les hommes.'],
    ],
    [
      'another number',
      ['En 2019, le port a reçu douze navires de pêche.', 'En 2021, le port a reçu douze navires de pêche.'],
    ],
    [
      'a negation',
      [
        'Le port est ouvert aux navires de commerce ce soir.',
        "Le port n'est pas ouvert aux navires de commerce ce soir.",
      ],
    ],
    ['a short line that comes back later', ['Merci.', MAYOR, 'Merci.']],
    ['rows of stars', ['* * *', '* * *']],
    [
      'a sentence of its own that takes up the last word',
      ['Nous sommes arrivés à Bruges.', 'Bruges dormait encore sous la neige.'],
    ],
    ['a long sentence after more than forty others', [PORT, ...numbered(41), PORT]],
  ])('is none: %s', (_, lines) => {
    expect(found(monolingual(lines), 'repeat/')).toEqual([]);
  });

  it('says that it could not be compared', () => {
    const [finding] = findingsLike(monolingual([PORT, PORT]), 'repeat/');
    expect(finding).toMatchObject({
      severity: 'error',
      related: [1],
      start: 0,
      end: PORT.length,
      reason: { code: 'repeat-exact', values: { evidence: 'no-source', other: PORT } },
      fixes: [{ label: 'delete-repeat' }, { label: 'delete-other' }],
    });
  });

  it('only asks about a headline that the first sentence says again', () => {
    const lines = [
      'Le port de Ventmer rouvre après trois semaines de travaux',
      'Le port de Ventmer rouvre après les trois semaines de travaux.',
    ];
    expect(findingsLike(monolingual(lines), 'repeat/')).toMatchObject([
      { segment: 1, severity: 'hint', related: [2], reason: { code: 'repeat-headline' } },
    ]);
  });

  it('only hints at a long sentence that is said again with another word', () => {
    const lines = [
      'Les habitants du vieux port attendent la réouverture du marché depuis trois longues semaines.',
      'Les habitants du vieux port attendent la réouverture des halles depuis trois longues semaines.',
    ];
    expect(findingsLike(monolingual(lines), 'repeat/')).toMatchObject([
      { check: 'repeat/paraphrase', segment: 2, severity: 'hint' },
    ]);
  });

  it('only hints at a neighbour that says most of it in another order', () => {
    const lines = [
      'Le conseil du port a voté hier soir le budget des nouvelles digues du nord.',
      'Hier soir, le budget pour les nouvelles digues au nord a été voté par le conseil du port.',
    ];
    expect(findingsLike(monolingual(lines), 'repeat/')).toMatchObject([
      { check: 'repeat/paraphrase', segment: 2, severity: 'hint' },
    ]);
  });

  it('is not asked about where neighbours share half of what they say', () => {
    const lines = [
      'Le conseil du port a voté hier soir le budget des nouvelles digues du nord.',
      'Le conseil du port a refusé hier soir la vente des vieilles grues du nord.',
    ];
    expect(found(monolingual(lines), 'repeat/')).toEqual([]);
  });

  it.each([
    ['another number', 'Les habitants du vieux port attendent les 17 navires de pêche depuis longtemps.'],
    [
      'a negation',
      "Les habitants du vieux port n'attendent plus jamais les 12 navires de pêche depuis longtemps.",
    ],
  ])('does not even ask about a long sentence with %s', (_, other) => {
    const sentence = 'Les habitants du vieux port attendent les 12 navires de pêche depuis longtemps.';
    expect(found(monolingual([sentence, other]), 'repeat/')).toEqual([]);
  });

  it('only hints at a short line that is said twice', () => {
    expect(findingsLike(monolingual(['Merci.', 'Merci.']), 'repeat/')).toMatchObject([
      { segment: 2, severity: 'hint' },
    ]);
  });
});

describe('a repeat with a source', () => {
  it('is none where both sides of another entry have another year', () => {
    const rows = [
      ['Lake views, Anna Berger, published in Ventmer 1935.', 'Seeblicke, Anna Berger, Ventmer 1935.'],
      ['Mountain railways of the south, a guide, printed 1939.', 'Seeblicke, Anna Berger, Ventmer 1939.'],
    ] as const;
    expect(found(bilingual(rows, 'de'), 'repeat/')).toEqual([]);
  });

  it('is none where a short line without a source comes back farther down', () => {
    const rows = [
      ['The visitor has to know:', 'Le visiteur doit savoir :'],
      ...['red', 'blue', 'green'].map((colour) => [`A ${colour} ticket.`, `Un billet ${colour}.`] as const),
      [null, 'Le visiteur doit savoir :'],
    ] as const;
    expect(found(bilingual(rows), 'repeat/')).toEqual([]);
  });

  it('is none where the source repeats too', () => {
    const rows = [
      ['The harbour reopened on Monday.', 'Le port a rouvert lundi.'],
      ['The harbour reopened on Monday.', 'Le port a rouvert lundi.'],
    ] as const;
    expect(found(bilingual(rows), 'repeat/')).toEqual([]);
  });

  it('is none where the source differs by the same few words', () => {
    const rows = [
      [
        'The first team left for Bruges at noon on Monday.',
        'La première équipe est partie pour Bruges lundi à midi.',
      ],
      [
        'The second team left for Bruges at noon on Monday.',
        'La deuxième équipe est partie pour Bruges lundi à midi.',
      ],
    ] as const;
    expect(found(bilingual(rows), 'repeat/')).toEqual([]);
  });

  it('is the sentence that has no source, even where it stands first', () => {
    const rows = [
      [null, PORT],
      ['The port of Ventmer reopened on Monday after three weeks of works.', PORT],
    ] as const;
    expect(findingsLike(bilingual(rows), 'repeat/')).toMatchObject([
      { segment: 1, severity: 'error', related: [2], reason: { values: { evidence: 'no-counterpart' } } },
    ]);
  });

  it('is found where two sentences share one', () => {
    const rows = [
      ['The port of Ventmer reopened on Monday after three weeks of works.', `${PORT}|${PORT}`],
    ] as const;
    expect(findingsLike(bilingual(rows), 'repeat/')).toMatchObject([
      { segment: 2, check: 'repeat/exact', reason: { values: { evidence: 'shared-source' } } },
    ]);
  });

  it('is found, with less weight, where each has a source of its own that says something else', () => {
    const rows = [
      ['The port of Ventmer reopened on Monday after three weeks of works.', PORT],
      ['The mayor thanked the crews that had worked at night.', PORT],
    ] as const;
    expect(findingsLike(bilingual(rows), 'repeat/')).toMatchObject([
      { segment: 2, severity: 'warning', reason: { values: { evidence: 'source-differs' } } },
    ]);
  });

  it.each([
    [
      'in other words',
      'Le port de Ventmer a été rouvert lundi au bout de trois semaines de chantier.',
      'repeat/paraphrase',
    ],
    ['with one word that differs', PORT.replace('travaux', 'grève'), 'repeat/near'],
  ])('is found where the second has no source: %s', (_, again, check) => {
    const rows = [
      ['The port of Ventmer reopened on Monday after three weeks of works.', PORT],
      [null, again],
    ] as const;
    expect(found(bilingual(rows), 'repeat/')).toEqual([`${check}@2`]);
  });

  it('never takes the headline for the sake of a later repeat that has no source', () => {
    const rows = [
      [
        'Ventmer port reopens after three weeks of works',
        'Le port de Ventmer rouvre après trois semaines de travaux',
      ],
      [
        'The port of Ventmer reopens after three weeks of works.',
        'Le port de Ventmer rouvre après les trois semaines de travaux.',
      ],
      ['The mayor thanked the crews.', MAYOR],
      [null, 'Le port de Ventmer rouvre apres les trois semaines de travaux.'],
    ] as const;
    expect(findingsLike(bilingual(rows), 'repeat/')).toMatchObject([
      { segment: 1, severity: 'hint', reason: { code: 'repeat-headline' } },
      { segment: 4, severity: 'error', related: [2] },
    ]);
  });

  it('is none where one long source sentence was made two that are alike', () => {
    const source =
      'The committee for a lasting and just peace in the valley, and the committee for work and learning in the valley.';
    const rows = [
      [
        source,
        'Le comité pour une paix durable et juste dans la vallée,|Le comité pour le travail et le savoir dans la vallée.',
      ],
    ] as const;
    expect(found(bilingual(rows), 'repeat/')).toEqual([]);
  });
});

describe('the key of a repeat', () => {
  it('stays while the sentence stays, whatever comes before it', () => {
    const plain = findingsLike(monolingual([PORT, PORT]), 'repeat/')[0];
    const input = monolingual([PORT, PORT]);
    const [first, second] = input.bitext.target.segments;
    const target = { lead: '', segments: [{ ...first, text: `${PORT} `.trim() }, second] };
    expect(findingsLike({ ...input, bitext: { ...input.bitext, target } }, 'repeat/')[0].key).toBe(plain.key);
  });
});

function numbered(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `${'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz'.slice(at, at + 5)} ${at} vient.`,
  );
}
