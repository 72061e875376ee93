import type { Bead } from '../../../shared/bitext/bead.ts';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import type { Segment } from '../../../shared/bitext/segment.ts';
import type { Finding, Severity } from '../../../shared/checks/finding.ts';

const SOURCE = [
  'The harbour was quiet when we came back from the islands.',
  'Nobody had counted on the wind turning before noon, least of all the pilot, who had been told by three separate stations that it would hold until the evening.',
  'She closed the ledger.',
  'In the upper town the lamps were lit one after another, as they had been every evening since the old mayor had the gas laid, and the children followed the lamplighter as far as the well.',
  'Where is the second key?',
  'The surveyor measured the field twice, wrote both numbers down and chose the smaller one.',
  'It rained.',
  'Although the bridge had been declared safe by the engineers of two provinces, the carriers went on paying for the ferry, because a ferry, they said, is at least honest about the water.',
  'Her brother answered from Trieste, four weeks late, on the back of a concert programme.',
  'We ate bread and pears under the plane trees and talked of nothing that mattered.',
];

const TARGET = [
  'Le port était calme quand nous sommes rentrés des îles.',
  'Personne n’avait prévu que le vent tournerait avant midi, et le pilote moins que quiconque, à qui trois stations différentes avaient assuré qu’il tiendrait jusqu’au soir.',
  'Elle referma le registre d’un geste sec, sans regarder personne.',
  'Dans la ville haute, on allumait les réverbères l’un après l’autre, comme chaque soir depuis que l’ancien maire avait fait poser le gaz.',
  'Où est donc la deuxième clé ?',
  'L’arpenteur mesura deux fois le champ, nota les deux nombres et retint le plus petit, ce qui ne surprit personne.',
  'Il pleuvait depuis le matin, sans bruit.',
  'Bien que le pont eût été déclaré sûr par les ingénieurs de deux provinces, les charretiers continuaient de payer le bac.',
  'Son frère répondit de Trieste, avec quatre semaines de retard, au dos d’un programme de concert, et sans un mot d’excuse ni de regret.',
  'Nous avons mangé du pain et des poires sous les platanes.',
];

/** The same numbers each time, from 0 to 1: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Two texts of about `count` segments a side, of unequal lengths, linked mostly one to one. */
export function sampleBitext(count: number, seed = 1): Bitext {
  const random = randomFrom(seed);
  const sources: Segment[] = [];
  const targets: Segment[] = [];
  const beads: Bead[] = [];
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)];
  const gap = (): string => (random() < 0.18 ? '\n\n' : ' ');
  const addSource = (): number => {
    sources.push({ id: sources.length, text: pick(SOURCE), gap: gap() });
    return sources.length - 1;
  };
  const addTarget = (): number => {
    targets.push({ id: count * 2 + targets.length, text: pick(TARGET), gap: gap() });
    return count * 2 + targets.length - 1;
  };
  while (sources.length < count) {
    const dice = random();
    const confidence = random() < 0.08 ? 0.3 : 0.93;
    const pinned = random() < 0.03;
    const [left, right] =
      dice < 0.88 ? [1, 1] : dice < 0.92 ? [2, 1] : dice < 0.95 ? [1, 2] : dice < 0.975 ? [1, 0] : [0, 1];
    const source = Array.from({ length: left }, addSource);
    const target = Array.from({ length: right }, addTarget);
    beads.push({ source, target, confidence: pinned ? 1 : confidence, pinned });
  }
  return { source: { lead: '', segments: sources }, target: { lead: '', segments: targets }, beads };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint', 'style'];

/** Findings on about a seventh of the target's segments. */
export function sampleFindings(bitext: Bitext, seed = 2): Finding[] {
  const random = randomFrom(seed);
  const findings: Finding[] = [];
  const { segments } = bitext.target;
  for (const [index, segment] of segments.entries()) {
    if (random() > 0.15) continue;
    const severity = SEVERITIES[Math.floor(random() * SEVERITIES.length)];
    const whole = random() < 0.2;
    const words = [...segment.text.matchAll(/\S+/g)];
    const word = words[Math.floor(random() * words.length)];
    const start = whole ? 0 : word.index;
    const end = whole ? segment.text.length : word.index + word[0].length;
    findings.push({
      key: `sample/${segment.id}/${start}`,
      check: whole ? 'repeat/exact' : 'sample/word',
      severity,
      side: 'target',
      segment: segment.id,
      start,
      end,
      confidence: 1,
      actual: '',
      words: '',
      expected: null,
      reason: { code: 'sample', values: {} },
      related: whole && index > 3 ? [segments[index - 3].id] : [],
      fixes: [{ label: 'delete-repeat', edits: [] }],
    });
  }
  return findings;
}
