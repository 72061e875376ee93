import { describe, expect, it } from 'vitest';
import { bilingual, findingsLike, found, monolingual, repairedBy } from './check-input-of.ts';

describe('a word or phrase twice in a row', () => {
  it.each([
    ['fr', 'Il a signé le le contrat.', 'Il a signé le contrat.'],
    ['fr', 'Le pilote a a manqué la passe.', 'Le pilote a manqué la passe.'],
    ['fr', 'La rade a a 12 bouées.', 'La rade a 12 bouées.'],
    ['fr', 'Il mène le bac à à la rade.', 'Il mène le bac à la rade.'],
    ['fr', 'Elle croit que que le bac partira.', 'Elle croit que le bac partira.'],
    ['fr', 'Il ne ne part pas.', 'Il ne part pas.'],
    ['en', 'He rowed a a boat.', 'He rowed a boat.'],
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
    ['fr', 'another accent', 'À quoi il pense à a peu de poids ; le prix dû du bac ; le marché marche.'],
    ['fr', 'letters', 'On pose x a a b, puis A a.'],
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

describe('three rounds with the same mark between', () => {
  it.each([
    ['fr', 'Le bac a chaviré, chaviré, chaviré.', 'Le bac a chaviré.'],
    ['fr', 'La grève dure trois jours. trois jours. trois jours.', 'La grève dure trois jours.'],
    [
      'fr',
      'Il va vers le port, vers le port, vers le port, puis revient.',
      'Il va vers le port, puis revient.',
    ],
    ['de', 'Der Hafen. Der Hafen. Der Hafen. Der Hafen.', 'Der Hafen.'],
    ['de', 'Die Tür. Die Tür. Die Tür. Die Tür.', 'Die Tür.'],
    ['en', 'Harbour, harbour, harbour, harbour, harbour.', 'Harbour.'],
  ])('are found and kept once (%s): %s', (language, text, expected) => {
    expect(findingsLike(monolingual([text], language), 'repeat/loop')).toHaveLength(1);
    expect(repairedBy(text, 'repeat/loop', language)).toBe(expected);
  });

  it.each([
    ['fr', 'two rounds', 'Le bac a chaviré, chaviré.'],
    ['fr', 'an interjection', 'Il répond non, non, non et rit : ha, ha, ha.'],
    ['fr', 'a word that may be doubled', 'Elle ne reviendra jamais, jamais, jamais.'],
    ['fr', 'an exclamation', 'Il crie au secours, au secours, au secours !'],
    ['fr', 'a cry', 'Silence, silence, silence.'],
    ['fr', 'names', 'Ils ont vu Lorvain, Lorvain, Lorvain.'],
    ['fr', 'numbers', 'Le relevé donne 0, 0, 0 et 3 nœuds, 3 nœuds, 3 nœuds.'],
    ['en', 'a short cry', 'Come on, come on, come on.'],
    ['en', 'different marks', 'They sailed away, sailed away. sailed away.'],
    ['en', 'dots', 'They waited... waited... waited.'],
    ['en', 'code', 'Call node.child.child.child first, or parent.parent.parent.parent.'],
  ])('are none where it is meant (%s, %s): %s', (language, _, text) => {
    expect(found(monolingual([text], language), 'repeat/loop')).toEqual([]);
  });

  it('are none where the source does the same, and a warning where it does not', () => {
    const text = 'Il demande le phare, le phare, le phare.';
    const findingsFor = (source: string) => findingsLike(bilingual([[source, text]]), 'repeat/loop');
    expect(findingsFor('He wants the beacon, the beacon, the beacon.')).toEqual([]);
    expect(findingsFor('He wants the beacon. The beacon.| The beacon.')).toEqual([]);
    expect(findingsFor('He wants the very, very old beacon.').map((one) => one.severity)).toEqual([
      'warning',
    ]);
  });

  it('are a hint where it is one word without a source', () => {
    const severities = (text: string) =>
      findingsLike(monolingual([text]), 'repeat/loop').map((one) => one.severity);
    expect(severities('Le bac a chaviré, chaviré, chaviré.')).toEqual(['hint']);
    expect(severities('Le bac est au port, est au port, est au port.')).toEqual(['warning']);
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

  it.each(['port ', 'vers le port ', 'a b ', 'ha ', 'port, ', 'le port. ', 'a b c d, '])(
    'is survived at a megabyte: %s',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length).trim();
      expect(found(monolingual([text, text]), 'repeat/loop').length).toBeLessThanOrEqual(2);
    },
  );
});
