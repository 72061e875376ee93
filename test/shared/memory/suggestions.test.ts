import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentId } from '../../../shared/bitext/segment.ts';
import { positionOf, segmentOf, withSegment } from '../../../shared/bitext/segmented-text.ts';
import { applySteps } from '../../../shared/edit/apply.ts';
import type { Project } from '../../../shared/edit/project.ts';
import { NO_MARK } from '../../../shared/edit/project.ts';
import { stepsForEdits } from '../../../shared/edit/steps-for-edits.ts';
import { isSameSentence } from '../../../shared/memory/same-sentence.ts';
import { suggestionsFor } from '../../../shared/memory/suggestions.ts';
import { buildProject } from '../../support/build-project.ts';

/** A translation without its source's help: one segment a sentence, ids from 0. */
const translation = (...sentences: readonly string[]): Project =>
  buildProject([], sentences, beads(sentences));
const beads = (sentences: readonly string[]) => sentences.map(() => '0-1').join(' ');

function rewritten(project: Project, segment: SegmentId, text: string): Project {
  const { target } = project.bitext;
  const at = positionOf(target, segment);
  const changed = withSegment(target, at, { ...segmentOf(target, segment), text });
  return { ...project, bitext: { ...project.bitext, target: changed } };
}

/** What the second sentence is offered once the first is corrected. */
function offered(before: string, after: string, other: string) {
  const base = translation(before, other);
  return suggestionsFor(base, rewritten(base, 0, after)).map((one) => `${one.kind}: ${one.after}`);
}

describe('a correction is offered to the same sentence', () => {
  it.each<[string, string, string, string, string]>([
    [
      'word for word',
      'Le navire est arrivé au port hier soir.',
      'Le bateau est arrivé au port hier soir.',
      'Le navire est arrivé au port hier soir.',
      'Le bateau est arrivé au port hier soir.',
    ],
    [
      'in other quotes and spaces, which stay as they are',
      'Il a dit : « Les deux navire attendent. »',
      'Il a dit : « Les deux navires attendent. »',
      'Il a dit : " Les deux navire attendent. "',
      'Il a dit : " Les deux navires attendent. "',
    ],
    [
      'in capitals, in capitals',
      'Le navire quitte le port.',
      'Le bateau quitte le port.',
      'LE NAVIRE QUITTE LE PORT.',
      'LE BATEAU QUITTE LE PORT.',
    ],
    [
      'without its accents, outside of what was corrected',
      'Le marché a été fermé par la gendarme.',
      'Le marché a été fermé par le gendarme.',
      'Le marche a ete ferme par la gendarme.',
      'Le marche a ete ferme par le gendarme.',
    ],
    [
      'where words went away',
      'La La ville dort encore.',
      'La ville dort encore.',
      'La La ville dort encore.',
      'La ville dort encore.',
    ],
    ['where a mark came', 'Tout va bien', 'Tout va bien.', 'Tout va bien', 'Tout va bien.'],
    [
      'where a space went',
      'Tout va  bien ici.',
      'Tout va bien ici.',
      'Tout va  bien ici.',
      'Tout va bien ici.',
    ],
    ['written anew', 'Bonjour.', 'On se salue ainsi : salut !', 'Bonjour.', 'On se salue ainsi : salut !'],
    [
      'in Lithuanian',
      'Vilniaus mero pareigos.',
      'Vilniaus miesto mero pareigos.',
      'Vilniaus mero pareigos.',
      'Vilniaus miesto mero pareigos.',
    ],
    [
      'in Russian',
      'Порт закрыт до среды.',
      'Гавань закрыта до среды.',
      'Порт закрыт до среды.',
      'Гавань закрыта до среды.',
    ],
    ['in Chinese', '船已经离开港口。', '渡轮已经离开港口。', '船已经离开港口。', '渡轮已经离开港口。'],
    ['in Arabic', 'السفينة في الميناء.', 'العبارة في الميناء.', 'السفينة في الميناء.', 'العبارة في الميناء.'],
    ['in Hindi', 'नाव बंदरगाह में है।', 'जहाज़ बंदरगाह में है।', 'नाव बंदरगाह में है।', 'जहाज़ बंदरगाह में है।'],
  ])('%s', (_, before, after, other, result) => {
    expect(offered(before, after, other)).toEqual([`same: ${result}`]);
  });
});

describe('a correction is offered to a sentence near it', () => {
  it.each<[string, string, string, string, string]>([
    [
      'a name',
      'Le président Lukachenka a reçu hier la délégation du port.',
      'Le président Loukachenko a reçu hier la délégation du port.',
      'Le président Lukachenka a reçu mardi la délégation du port.',
      'Le président Loukachenko a reçu mardi la délégation du port.',
    ],
    [
      'an agreement',
      'La commission a été saisi par trois pays voisins lundi.',
      'La commission a été saisie par trois pays voisins lundi.',
      'La commission a été saisi par deux pays voisins mardi.',
      'La commission a été saisie par deux pays voisins mardi.',
    ],
    [
      'an article that is elided',
      'La date de le accord reste secrète pour les deux parties.',
      'La date de l’accord reste secrète pour les deux parties.',
      'La date de le accord reste secrète pour les trois parties.',
      'La date de l’accord reste secrète pour les trois parties.',
    ],
    [
      'two places at once',
      'Le navire a quitté Odessa avec du blé à son bord.',
      'Le cargo a quitté Odesa avec du blé à son bord.',
      'Le navire a quitté Odessa avec du maïs à son bord.',
      'Le cargo a quitté Odesa avec du maïs à son bord.',
    ],
    [
      'other marks around the same words',
      'Le navire, dit-on, a coulé hier soir.',
      'Le bateau, dit-on, a coulé hier soir.',
      'Le navire, dit-on, a coulé hier soir !',
      'Le bateau, dit-on, a coulé hier soir !',
    ],
    [
      'other quotes and the spaces in them',
      'Il a dit : « Les deux navire attendent. »',
      'Il a dit : « Les deux navires attendent. »',
      'Il a dit : "Les deux navire attendent."',
      'Il a dit : "Les deux navires attendent."',
    ],
    [
      'German words',
      'Der Hafen wird am Montag wegen Sturm geschlossen sein.',
      'Der Hafen bleibt am Montag wegen Sturm geschlossen.',
      'Der Hafen wird am Montag wegen Eis geschlossen sein.',
      'Der Hafen bleibt am Montag wegen Eis geschlossen.',
    ],
    [
      'Greek words',
      'Το πλοίο έφυγε από το λιμάνι τη Δευτέρα το πρωί.',
      'Το φέρι έφυγε από το λιμάνι τη Δευτέρα το πρωί.',
      'Το πλοίο έφυγε από το λιμάνι την Τρίτη το πρωί.',
      'Το φέρι έφυγε από το λιμάνι την Τρίτη το πρωί.',
    ],
    [
      'Japanese',
      '船は月曜日の朝に港を出た。',
      'フェリーは月曜日の朝に港を出た。',
      '船は火曜日の朝に港を出た。',
      'フェリーは火曜日の朝に港を出た。',
    ],
  ])('%s', (_, before, after, other, result) => {
    expect(offered(before, after, other)).toEqual([`near: ${result}`]);
  });
});

describe('a correction is not offered', () => {
  it.each<[string, string, string, string]>([
    [
      'where the number that it changes is another',
      'Le contrat porte sur 12 navires neufs et deux grues.',
      'Le contrat porte sur 14 navires neufs et deux grues.',
      'Le contrat porte sur 15 navires neufs et deux grues.',
    ],
    [
      'where the neighbour on one side is another',
      'La flotte du roi a quitté la rade ce matin très tôt.',
      'La flotte de la reine a quitté la rade ce matin très tôt.',
      'La flotte du roi avait quitté la rade ce matin très tôt.',
    ],
    [
      'where one of two places does not fit',
      'Le navire a quitté Odessa avec du blé à son bord.',
      'Le cargo a quitté Odesa avec du blé à son bord.',
      'Le navire a quitté Gdansk avec du blé à son bord.',
    ],
    [
      'where the sentence has little in common',
      'Le navire gris attend.',
      'Le bateau gris attend.',
      'Hier soir le navire gris attend toujours devant le port.',
    ],
    [
      'where it already reads so',
      'Le navire attend devant le port.',
      'Le cargo attend devant le port.',
      'Le cargo attend devant le port.',
    ],
    [
      'where capitals alone were put right, and other letters stand',
      'Le président de la République parle.',
      'Le Président de la République parle.',
      'LE PRÉSIDENT DE LA RÉPUBLIQUE PARLE.',
    ],
    ['where it was emptied', 'Une phrase en trop.', '', 'Une phrase en trop.'],
  ])('%s', (_, before, after, other) => {
    expect(offered(before, after, other)).toEqual([]);
  });

  it('to segments that were edited or confirmed', () => {
    const text = 'Le navire attend devant le port.';
    const base = translation(text, text, text, text);
    const corrected = rewritten(base, 0, 'Le cargo attend devant le port.');
    const edited = rewritten(corrected, 1, 'Le navire attend devant la rade.');
    const marks = new Map([[2, { ...NO_MARK, progress: 'confirmed' as const }]]);
    expect(suggestionsFor(base, { ...edited, marks }).map(({ segment }) => segment)).toEqual([3, 3]);
    expect(suggestionsFor(base, { ...corrected, marks }).map(({ segment }) => segment)).toEqual([1, 3]);
  });

  it('where nothing was corrected', () => {
    const base = translation('Un.', 'Un.');
    expect(suggestionsFor(base, base)).toEqual([]);
  });
});

describe('corrections that disagree', () => {
  const text = 'Le navire attend devant le port.';
  const base = translation(text, text, text, text);
  const project = [
    'Le cargo attend devant le port.',
    'Le bateau attend devant le port.',
    'Le bateau attend devant le port.',
  ].reduce((now, after, segment) => rewritten(now, segment, after), base);

  it('are each offered, the most frequent first, with the first place it was made', () => {
    expect(
      suggestionsFor(base, project).map(({ segment, after, times, from }) => [segment, after, times, from]),
    ).toEqual([
      [3, 'Le bateau attend devant le port.', 2, 1],
      [3, 'Le cargo attend devant le port.', 1, 0],
    ]);
  });
});

describe('the sources', () => {
  const both = (sources: readonly [string, string], before: string, after: string, other: string) => {
    const base = buildProject([...sources], [before, other]);
    return suggestionsFor(base, rewritten(base, 2, after)).map(({ doubt }) => doubt);
  };
  it.each<[string, readonly [string, string], string, string, string, boolean]>([
    [
      'raise a doubt where another number stands in them and a number was corrected',
      ['It sold 14 new ships on Monday.', 'It sold 15 new ships on Tuesday.'],
      'Il a vendu 12 navires neufs ce lundi.',
      'Il a vendu 14 navires neufs ce lundi.',
      'Il a vendu 12 navires neufs ce mardi.',
      true,
    ],
    [
      'raise a doubt for the same sentence too',
      ['It sold 14 ships.', 'It sold 15 ships.'],
      'Il a vendu 12 navires.',
      'Il a vendu 14 navires.',
      'Il a vendu 12 navires.',
      true,
    ],
    [
      'raise a doubt where another name stands in them and a name was corrected',
      ['We saw Anna Berg in town today.', 'We saw Anna Borg in town again.'],
      'On a vu Anna Berge en ville ce jour.',
      'On a vu Anna Berg en ville ce jour.',
      'On a vu Anna Berge en ville encore.',
      true,
    ],
    [
      'raise none where the names are the same',
      ['We saw Anna Berg in town today.', 'We saw Anna Berg in town again.'],
      'On a vu Anna Berge en ville ce jour.',
      'On a vu Anna Berg en ville ce jour.',
      'On a vu Anna Berge en ville encore.',
      false,
    ],
    [
      'raise none where they differ in what was not corrected',
      ['The 3 ships were late on Monday.', 'The 4 ships were late on Tuesday.'],
      'Les 3 navires était en retard ce lundi.',
      'Les 3 navires étaient en retard ce lundi.',
      'Les 3 navires était en retard ce mardi.',
      false,
    ],
  ])('%s', (_, sources, before, after, other, doubt) => {
    expect(both(sources, before, after, other)).toEqual([doubt]);
  });
});

describe('suggestions', () => {
  const word = fc.constantFrom(
    'le',
    'Le',
    'la',
    'navire',
    'bateau',
    'port',
    'été',
    '12',
    '15',
    '«',
    ',',
    'l’accord',
    '船',
    '\uD800',
    '😀',
    'ÉTÉ',
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  const edited = fc
    .tuple(
      fc.array(sentence, { minLength: 2, maxLength: 10 }),
      fc.array(fc.tuple(fc.nat(9), sentence), { maxLength: 5 }),
      fc.array(fc.nat(9), { maxLength: 3 }),
    )
    .map(([sentences, changes, confirmed]) => {
      // Half of the sentences stand twice, so that there is something to find.
      const base = translation(...sentences, ...sentences);
      const changed = changes.reduce((now, [at, text]) => rewritten(now, at % sentences.length, text), base);
      const marks = new Map(confirmed.map((id) => [id, { ...NO_MARK, progress: 'confirmed' as const }]));
      return { base, project: { ...changed, marks } };
    });

  it('give their `after` when they are taken, and never go to edited or confirmed segments', () => {
    let seen = 0;
    fc.assert(
      fc.property(edited, ({ base, project }) => {
        for (const { segment, before, after, edits, likeness, from } of suggestionsFor(base, project)) {
          seen++;
          const steps = stepsForEdits(project, 'target', edits);
          const taken = steps.ok ? applySteps(project, steps.value) : null;
          expect(taken?.ok && segmentOf(taken.value.bitext.target, segment).text).toBe(after);
          expect(after).not.toBe(before);
          expect(segmentOf(base.bitext.target, segment).text).toBe(before);
          expect(segmentOf(project.bitext.target, segment).text).toBe(before);
          expect(project.marks.get(segment)?.progress).not.toBe('confirmed');
          expect(segmentOf(project.bitext.target, from).text).not.toBe(
            segmentOf(base.bitext.target, from).text,
          );
          expect(likeness).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(300);
  });

  it('are the same list for the same project', () => {
    fc.assert(
      fc.property(edited, ({ base, project }) => {
        expect(suggestionsFor(base, { ...project })).toEqual(suggestionsFor(base, project));
      }),
    );
  });

  it('go to every equal sentence that still reads as loaded', () => {
    fc.assert(
      fc.property(edited, ({ base, project }) => {
        const offers = new Set(suggestionsFor(base, project).map(({ segment }) => segment));
        const texts = (one: Project) => one.bitext.target.segments;
        const corrected = new Set(
          texts(base).flatMap(({ text }, at) => (texts(project)[at].text === text ? [] : [text])),
        );
        const due = texts(project).filter(
          ({ id, text }, at) =>
            texts(base)[at].text === text &&
            corrected.has(text) &&
            project.marks.get(id)?.progress !== 'confirmed',
        );
        expect(due.filter(({ id }) => !offers.has(id))).toEqual([]);
      }),
    );
  });

  it('survive any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (before, after) => {
          const base = translation(before, before, `${before} x`);
          const list = suggestionsFor(base, rewritten(base, 0, after));
          expect(list.filter(({ kind }) => kind === 'same').length).toBe(
            before === after || before === '' || after === '' ? 0 : 1,
          );
        },
      ),
    );
  });

  it('come for a line of a megabyte as for others', () => {
    const long = 'mot de plus '.repeat(90_000);
    expect(offered(long, `Un ${long}`, long)).toEqual([`same: Un ${long}`]);
  });
});

describe('the same sentence', () => {
  it.each([
    ['L’été « ici »', 'L\'ete "ici"', false],
    ['L’été «ici»', 'L\'ete "ici"', true],
    ['Un.', 'Un', false],
  ])('%j and %j: %s', (left, right, same) => {
    expect(isSameSentence(left, right)).toBe(same);
  });
});
