import { describe, expect, it } from 'vitest';
import { bilingual, findingsLike, found, monolingual, repairedBy } from './check-input-of.ts';

describe('a word or phrase twice in a row', () => {
  it.each([
    ['fr', 'Il a signé le le contrat.', 'Il a signé le contrat.'],
    ['fr', 'Le vieux phare phare a été repeint.', 'Le vieux phare a été repeint.'],
    [
      'fr',
      'Elle agit dans le cadre de dans le cadre de ses fonctions.',
      'Elle agit dans le cadre de ses fonctions.',
    ],
    ['en', 'The the harbour is closed.', 'The harbour is closed.'],
    ['en', 'It rained. The the harbour was closed.', 'It rained. The harbour was closed.'],
    ['en', 'They left they left they left the harbour.', 'They left the harbour.'],
    ['en', 'The crew went back to to the boat.', 'The crew went back to the boat.'],
    ['de', 'Er hat den den Vertrag unterschrieben.', 'Er hat den Vertrag unterschrieben.'],
    ['de', 'Das Schiff liegt seit seit Montag im Hafen.', 'Das Schiff liegt seit Montag im Hafen.'],
    ['es', 'El barco salió de de la isla.', 'El barco salió de la isla.'],
    ['it', 'La nave lascia il il porto.', 'La nave lascia il porto.'],
    ['pt', 'O navio saiu para para a ilha.', 'O navio saiu para a ilha.'],
    ['lt', 'Uostas uostas vėl atidarytas.', 'Uostas vėl atidarytas.'],
    ['pl', 'Statek wypłynął z portu portu wczoraj.', 'Statek wypłynął z portu wczoraj.'],
    ['ru', 'Корабль вышел вышел из порта.', 'Корабль вышел из порта.'],
  ])('is found and kept once (%s): %s', (language, text, expected) => {
    expect(repairedBy(text, 'repeat/loop', language)).toBe(expected);
  });

  it.each([2, 3, 4, 5, 6, 7, 8])('is found where the phrase has %i words', (words) => {
    const phrase = 'a quitté la rade du sud avant midi'.split(' ').slice(0, words).join(' ');
    expect(repairedBy(`Le bac ${phrase} ${phrase} encore.`, 'repeat/loop')).toBe(`Le bac ${phrase} encore.`);
  });

  it.each([
    ['fr', 'vous', 'Vous vous souvenez que nous nous sommes vus.'],
    ['fr', 'très', 'Il fait très très froid ; si si, oui oui.'],
    ['fr', 'peu à peu', 'Peu à peu, face à face, petit à petit, côte à côte.'],
    ['fr', 'bla', 'Et bla bla bla, ha ha, là là, bien bien.'],
    ['fr', 'faire', 'Il faut le faire faire, et ce qu’il fait fait du bruit.'],
    ['fr', 'a particle of a name', 'Il relit un discours de de Gaulle.'],
    ['fr', 'a chain', 'Elle avance jour après jour après jour.'],
    ['fr', 'punctuation between', 'Non, non, c’est fini.'],
    ['en', 'that, had', 'He knew that that man had had enough.'],
    ['en', 'is', 'What it is is a mystery.'],
    ['en', 'a name', 'They sailed to Bora Bora.'],
    ['en', 'numbers', 'The code is 20 20, the score 2 2.'],
    ['en', 'sounds', 'Ha ha, blah blah, bye bye, knock knock, tut tut.'],
    ['en', 'punctuation between', 'Row, row, row your boat.'],
    ['en', 'very', 'It was very very cold, so so tired, far far away.'],
    ['de', 'die', 'Das sind die, die die Tür öffnen, und die die bleiben.'],
    [
      'de',
      'a relative pronoun',
      'Der Lotse, den den ganzen Tag niemand sah, und das Boot, mit dem dem Hafen geholfen war.',
    ],
    ['de', 'werden', 'Die Boote, die gebaut werden werden.'],
    ['de', 'sehr', 'Es war sehr sehr kalt, ganz ganz kalt.'],
    ['es', 'si', 'Si si, no no, muy muy bien, poco a poco, casi casi.'],
    ['es', 'que', 'Dice que que venga quien quiera.'],
    ['it', 'piano', 'Piano piano, via via, quasi quasi, si si, passo passo.'],
    ['pt', 'se', 'Convém ver o que acontece se se considerar o vento, logo logo.'],
    ['lt', 'vos vos', 'Laivas vos vos juda, labai labai lėtai, seniai seniai.'],
    ['pl', 'się', 'Bardzo bardzo dawno dawno temu, tak tak.'],
    ['ru', 'очень', 'Было очень очень холодно, давно давно, чуть чуть.'],
    ['nl', 'dat', 'Hij zei dat dat heel heel lang duurt.'],
    ['id', 'the plural', 'Anak anak bermain di pelabuhan.'],
    ['ms', 'the plural', 'Kapal kapal itu besar.'],
    ['zh', 'no spaces', '我们看看，慢慢走，天天都来。'],
    ['ja', 'no spaces', '人々はときどき港に来る。'],
  ])('is none where it is meant (%s, %s): %s', (language, _, text) => {
    expect(found(monolingual([text], language), 'repeat/loop')).toEqual([]);
  });

  it('is none where the source doubles too', () => {
    expect(
      found(bilingual([['It was cold cold water.', 'C’était de l’eau froide froide.']]), 'repeat/loop'),
    ).toEqual([]);
    expect(
      found(bilingual([['It was cold water.', 'C’était de l’eau froide froide.']]), 'repeat/loop'),
    ).toHaveLength(1);
  });
});

describe('a loop of a translation engine', () => {
  it.each([
    ['three words', 'vers le port'],
    ['a name', 'Morvagne'],
    ['a name of two words', 'Port Ventmer'],
    ['one word', 'port'],
    ['ten words', 'que le bac de la rade du sud part avant'],
  ])('is one finding, and kept once: %s fifty times', (_, phrase) => {
    const text = `Il va ${Array.from({ length: 50 }, () => phrase).join(' ')} enfin.`;
    expect(findingsLike(monolingual([text]), 'repeat/loop')).toHaveLength(1);
    expect(repairedBy(text, 'repeat/loop')).toBe(`Il va ${phrase} enfin.`);
  });

  it('is found where it breaks off within a round', () => {
    const text = `Il va ${'vers le port '.repeat(50)}vers le`;
    expect(findingsLike(monolingual([text]), 'repeat/loop')).toHaveLength(1);
  });

  it.each(['port ', 'vers le port ', 'a b ', 'ha '])('is survived at a megabyte: %s', (piece) => {
    const text = piece.repeat(1_000_000 / piece.length).trim();
    expect(found(monolingual([text, text]), 'repeat/loop').length).toBeLessThanOrEqual(2);
  });
});
