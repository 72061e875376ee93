import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../../shared/bitext/bead.ts';
import { findNameGroups } from '../../../../shared/names/find/name-groups.ts';
import type { NameGroup } from '../../../../shared/names/name-group.ts';
import type { NameInput } from '../../../../shared/names/name-input.ts';
import { bitextOf, shown, spellings, targetOf } from '../input.ts';

/** Each target line beside its source line, linked one to one. */
function linked(lines: readonly (readonly [source: string, target: string])[]): NameInput {
  const input = bitextOf(
    lines.map(([source]) => source),
    lines.map(([, target]) => target),
    'fr',
    'en',
  );
  const beads = lines.map((_, at): Bead => ({
    source: [1000 + at],
    target: [1 + at],
    confidence: 1,
    pinned: false,
  }));
  return { ...input, bitext: { ...input.bitext, beads } };
}

function groupWith(input: NameInput, form: string): NameGroup | undefined {
  return findNameGroups(input).find(({ forms }) => forms.some((one) => one.form === form));
}

describe('a full name', () => {
  it('takes its bare family name and its title', () => {
    const segments = ['Hier John Coale a parlé.', 'Puis M. Coale est parti.', 'On a revu Coale.'];
    expect(spellings(targetOf(segments))).toEqual(['Coale 3']);
  });

  it('does not take a family name that two persons have, which is offered to both', () => {
    const input = targetOf(['Hier John Coale a parlé.', 'Puis Peter Coale a parlé.', 'On a revu Coale.']);
    const groups = findNameGroups(input);
    expect(groups.map(shown)).toEqual(['John Coale 1', 'Peter Coale 1', 'Coale 1']);
    expect(groups[2].maybe.map(({ form, evidence }) => `${form} ${evidence}`)).toEqual([
      'John Coale surname-of',
      'Peter Coale surname-of',
    ]);
  });

  it('is one with the family name where the given name is an initial or romanised otherwise', () => {
    const segments = [
      'Hier Aliaksandr Loukachenko a parlé.',
      'Puis A. Loukachenko est parti.',
      'On a revu Loukachenko.',
    ];
    expect(spellings(targetOf(segments))).toEqual(['Loukachenko 3']);
  });
});

describe('what the editor said', () => {
  const segments = ['On parle de Lemberg ici.', 'On parle de Kovno ici.', 'On parle de Zamosc ici.'];

  it('joins forms that nothing else joins', () => {
    const said = { 'pair:lemberg\nzamosc': 'same' };
    const group = groupWith({ ...targetOf(segments), said }, 'Zamosc');
    expect(group?.forms.map(({ form, evidence }) => [form, evidence])).toEqual([
      ['Lemberg', null],
      ['Zamosc', 'decided'],
    ]);
  });

  it('joins over a third form', () => {
    const said = { 'pair:lemberg\nzamosc': 'same', 'pair:kovno\nzamosc': 'same' };
    expect(groupWith({ ...targetOf(segments), said }, 'Kovno')?.forms).toHaveLength(3);
  });

  it('joins the forms of a decision', () => {
    const decision = { preferred: 'Lemberg', kept: [], deprecated: ['Kovno'], left: [] };
    const group = groupWith({ ...targetOf(segments), decisions: new Map([['name:x', decision]]) }, 'Kovno');
    expect(group?.forms).toHaveLength(2);
  });

  it('splits what sounds alike, what has the same letters and what is listed, and offers it no more', () => {
    for (const [one, other] of [
      ['Gorbatchev', 'Gorbachev'],
      ['Seguin', 'Séguin'],
      ['Biélorussie', 'Belarus'],
    ]) {
      const input = targetOf([`On parle de ${one} ici.`, `On parle de ${other} ici.`]);
      expect(findNameGroups(input)).toHaveLength(1);
      const pair = [one, other].map((form) => form.toLowerCase());
      const folded = pair.map((form) => form.normalize('NFD').replace(/\p{M}/gu, ''));
      const [first, second] = folded[0] === folded[1] ? [one, other].sort() : folded.sort();
      const groups = findNameGroups({ ...input, said: { [`pair:${first}\n${second}`]: 'different' } });
      expect(groups.map(({ forms, maybe }) => [forms.length, maybe.length])).toEqual([
        [1, 0],
        [1, 0],
      ]);
    }
  });
});

describe('the source', () => {
  it('offers entirely different words for one of its names as one', () => {
    const input = linked([
      ['They reached Lwow at night.', 'Ils gagnent Lwow de nuit.'],
      ['All of Lwow slept.', 'Tout Leopoldville dormait.'],
      ['They left Lwow again.', 'Ils quittent encore Lwow.'],
      ['He saw Zagorje.', 'Il a vu Zagorje.'],
    ]);
    const group = groupWith(input, 'Lwow');
    expect(group?.maybe).toEqual([
      expect.objectContaining({ form: 'Leopoldville', evidence: 'same-source' }),
    ]);
    expect(group?.sources).toEqual([{ form: 'Lwow', count: 2 }]);
  });

  it('is shown with a name, however the name is spelled there', () => {
    const input = linked([
      ['They met Gorbachev.', 'Ils ont vu Gorbatchev.'],
      ['Here Gorbachev spoke.', 'Ici Gorbatchev a parlé.'],
    ]);
    expect(groupWith(input, 'Gorbatchev')?.sources).toEqual([{ form: 'Gorbachev', count: 2 }]);
  });
});

describe('a language of cases', () => {
  it.each([
    ['pl', ['Widział wczoraj Łukaszenkę.', 'Czytał list Łukaszenki.', 'Mówił o Łukaszence długo.'], 1],
    ['lt', ['Vakar kalbėjo Gorbačiovas.', 'Toks buvo Gorbačiovo planas.', 'Jis ėjo su Gorbačiovu.'], 1],
    ['ru', ['Он видел Лукашенко вчера.', 'Он видел Коваленко вчера.'], 2],
  ])('%s: case forms are one spelling, and different names stay two', (language, segments, count) => {
    const groups = findNameGroups(targetOf(segments, language));
    expect(groups.map(({ forms }) => forms.length)).toEqual(Array.from({ length: count }, () => 1));
  });
});
