import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../renderer/app/commands.ts';
import { workOf } from '../../../renderer/app/desk.ts';
import { undo } from '../../../renderer/app/editing.ts';
import { attachTo, changeLinks, linkThese, wouldChangeLinks } from '../../../renderer/app/links.ts';
import type { LinkOperation } from '../../../renderer/app/link-operations.ts';
import { LINK_OPERATIONS } from '../../../renderer/app/link-operations.ts';
import { openProject } from '../../../renderer/app/opening.ts';
import { save } from '../../../renderer/app/saving.ts';
import type { Caret, Work } from '../../../renderer/app/state.ts';
import { english } from '../../../renderer/locale/english.ts';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import type { Side } from '../../../shared/bitext/segment.ts';
import { joinText, positionOf } from '../../../shared/bitext/segmented-text.ts';
import { startSession } from '../../../shared/edit/edit-session.ts';
import { writeProjectFile } from '../../../shared/formats/project-file.ts';
import { buildProject } from '../../support/build-project.ts';
import { openedFile } from '../../support/opened-file.ts';
import { deskOnHost } from './desk-on-host.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

const { links } = english;

/** Six segments on either side: the source is 0 to 5, the translation 6 to 11. */
const project = (beads: string) => buildProject(['a|b|c|d|e|f'], ['A|B|C|D|E|F'], beads);

/** `source 2`, `target 3+5`: the segments where the caret or the selection is, numbered from 1. */
function caretIn(place: string): Caret {
  const [side, numbers] = place.split(' ');
  const of: Side = side === 'source' ? 'source' : 'target';
  const segments = numbers.split('+').map((number) => Number(number) - 1 + (of === 'source' ? 0 : 6));
  return { side: of, segment: segments[0], start: 0, end: 0, segments };
}

/** The last place is the pane that has the focus. */
function workAt(beads: string, ...places: readonly string[]): Work {
  const work = workOn(project(beads));
  const carets = places.map(caretIn);
  return {
    ...work,
    carets: { ...work.carets, ...Object.fromEntries(carets.map((caret) => [caret.side, caret])) },
    activeSide: carets.at(-1)?.side ?? 'target',
  };
}

/** Links by the numbers of their segments, as they were written. */
function showLinks(bitext: Bitext): string {
  return bitext.beads
    .map((bead) => {
      const numbers = (side: Side) => bead[side].map((id) => positionOf(bitext[side], id) + 1).join('+');
      return `${bead.pinned ? '!' : ''}${numbers('source')}:${numbers('target')}`;
    })
    .join(' ');
}

const press = (desk: Parameters<typeof workOf>[0], key: string) =>
  COMMANDS.find(({ keys }) => keys === key)?.run(desk);

const EVEN = '1:1 2:2 3:3 4:4 5:5 6:6';

describe('a link command', () => {
  it.each<[string, string, string[], string, string, string]>([
    [
      'Alt+L',
      EVEN,
      ['source 3', 'target 4+6'],
      'link',
      '1:1 2:2 :3 3:4+6 4: 5:5 6:',
      'Linked: source 3 with translation 4 and 6, crossing',
    ],
    [
      'Alt+U',
      EVEN,
      ['target 2'],
      'unlink',
      '1:1 2: :2 3:3 4:4 5:5 6:6',
      'Unlinked: translation 2 without a partner; source 2 without a partner.',
    ],
    [
      'Alt+X',
      '1:1+2 2+3:3 4:4 5:5 6:6',
      ['target 2'],
      'unlink-segment',
      '1:1 :2 2+3:3 4:4 5:5 6:6',
      'Unlinked: translation 2 without a partner; source 1 with translation 1.',
    ],
    [
      'Alt+Shift+M',
      EVEN,
      ['target 3'],
      'merge-link-up',
      '1:1 2+3:2+3 4:4 5:5 6:6',
      'Merged: source 2 and 3 with translation 2 and 3.',
    ],
    [
      'Alt+M',
      EVEN,
      ['source 3'],
      'merge-link',
      '1:1 2:2 3+4:3+4 5:5 6:6',
      'Merged: source 3 and 4 with translation 3 and 4.',
    ],
    [
      'Alt+S',
      '1:1 2+3:2+3 4:4 5:5 6:6',
      ['target 3'],
      'split-link',
      EVEN,
      'Split: source 3 with translation 3; source 2 with translation 2.',
    ],
    [
      'Alt+ArrowUp',
      EVEN,
      ['target 3'],
      'move-link-up',
      '1:1 2:2+3 3: 4:4 5:5 6:6',
      'Moved: source 2 with translation 2 and 3; source 3 without a partner.',
    ],
    [
      'Alt+ArrowDown',
      EVEN,
      ['target 3'],
      'move-link-down',
      '1:1 2:2 3: 4:3+4 5:5 6:6',
      'Moved: source 4 with translation 3 and 4; source 3 without a partner.',
    ],
    [
      'Alt+G',
      EVEN,
      ['source 5'],
      'insert-partner',
      '1:1 2:2 3:3 4:4 5: 6:5 :6',
      'Empty partner inserted: source 5 without a partner; source 6 with translation 5.',
    ],
    [
      'Alt+Shift+G',
      '1:1 2:2 3:3 4:4 5: 6:5 :6',
      ['source 5'],
      'close-up',
      EVEN,
      'Closed up: source 5 with translation 5.',
    ],
    [
      'Alt+T',
      EVEN,
      ['target 2'],
      'swap-links',
      '1:1 2:3 3:2 4:4 5:5 6:6',
      'Swapped: source 3 with translation 2, crossing; source 2 with translation 3, crossing.',
    ],
    ['Alt+P', EVEN, ['target 2'], 'pin', '1:1 !2:2 3:3 4:4 5:5 6:6', 'Pinned: source 2 with translation 2.'],
    [
      'Alt+P',
      '1:1 !2:2 3:3 4:4 5:5 6:6',
      ['target 2'],
      'pin',
      EVEN,
      'Unpinned: source 2 with translation 2.',
    ],
    [
      'Alt+Shift+P',
      '!1:1 2:2 3:3 4:4 5:5 6:6',
      ['target 3'],
      'pin-above',
      '!1:1 !2:2 !3:3 4:4 5:5 6:6',
      '2 links pinned.',
    ],
    ['Mod+Alt+P', '!1:1 2:2 3:3 4:4 5:5 !6:6', ['target 3'], 'unpin-all', EVEN, '2 links unpinned.'],
  ])(
    '%s on %s makes one change that undo takes back, and says it',
    (key, before, places, label, after, said) => {
      const work = workAt(before, ...places);
      const { desk, done } = madeUpDesk(work);
      const texts = () => (['source', 'target'] as const).map((side) => joinText(bitextNow()[side]));
      const bitextNow = () => workOf(desk).edits.project.bitext;
      const words = texts();
      press(desk, key);
      expect(showLinks(bitextNow())).toBe(after);
      expect(brokenBeadLaw(bitextNow())).toBeNull();
      expect(texts()).toEqual(words);
      expect(done().map((one) => [one.label, one.origin, one.steps.length])).toEqual([[label, 'link', 1]]);
      expect(desk.store.state.announcement?.text).toContain(said);
      undo(desk);
      expect(bitextNow().beads).toEqual(work.edits.project.bitext.beads);
    },
  );

  it.each<[LinkOperation, string, string[], string]>([
    ['link', EVEN, ['source 2', 'target 2'], links.nothing.link],
    ['link', EVEN, ['target 2'], links.needsBoth],
    ['unlink', '1:1 2: :2 3:3 4:4 5:5 6:6', ['target 2'], links.nothing.unlink],
    ['unlink-segment', '1:1 2: :2 3:3 4:4 5:5 6:6', ['target 2'], links.nothing['unlink-segment']],
    ['merge-link-up', EVEN, ['target 1'], links.nothing['merge-link-up']],
    ['merge-link', EVEN, ['target 6'], links.nothing['merge-link']],
    ['split-link', '1:1 2+3:2+3 4:4 5:5 6:6', ['target 2'], links.nothing['split-link']],
    ['split-link', '1:1 2:2+3 3: 4:4 5:5 6:6', ['source 2'], links.splitOtherSide],
    ['split-link', EVEN, ['source 2'], links.splitSingle],
    ['move-link-up', EVEN, ['source 1'], links.nothing['move-link-up']],
    ['insert-partner', '1: :1 2:2 3:3 4:4 5:5 6:6', ['source 1'], links.nothing['insert-partner']],
    ['close-up', EVEN, ['source 1'], links.nothing['close-up']],
    ['swap-links', EVEN, ['source 6'], links.nothing['swap-links']],
    ['unpin-all', EVEN, ['source 6'], links.nothing['unpin-all']],
  ])('%s on %s from %s does nothing and says why', (operation, beads, places, why) => {
    const work = workAt(beads, ...places);
    const { desk, said, done } = madeUpDesk(work);
    expect(wouldChangeLinks(work, operation)).toBe(false);
    changeLinks(desk, operation);
    expect(said()).toEqual([why]);
    expect(done()).toEqual([]);
    expect(desk.store.state.announcement).toBeNull();
  });

  it('without a caret asks for one', () => {
    const { desk, said } = madeUpDesk(workOn(project(EVEN)));
    for (const operation of Object.keys(LINK_OPERATIONS)) changeLinks(desk, operation as LinkOperation);
    expect(said()).toEqual([english.app.noCaret]);
  });

  it('works on the segment that is given rather than the one at the caret', () => {
    const { desk } = madeUpDesk(workAt(EVEN, 'target 1'));
    changeLinks(desk, 'unlink', { side: 'source', segment: 3 });
    expect(showLinks(workOf(desk).edits.project.bitext)).toBe('1:1 2:2 3:3 4: :4 5:5 6:6');
  });
});

describe('what is drawn by the pointer', () => {
  it('is one change too', () => {
    const { desk, done } = madeUpDesk(workAt(EVEN, 'target 1'));
    attachTo(desk, { side: 'target', segment: 9 }, 2);
    expect(showLinks(workOf(desk).edits.project.bitext)).toBe('1:1 2:2 3:3+4 4: 5:5 6:6');
    linkThese(desk, [0], [10]);
    expect(desk.store.state.announcement?.text).toContain('source 1 with translation 5');
    expect(done().map(({ label }) => label)).toEqual(['link', 'link']);
  });
});

it('links that cross and pins are there again after the project was saved and opened', async () => {
  const base = project(EVEN);
  const { client, path, opened } = await openedFile(
    writeProjectFile({
      source: null,
      target: { name: 'news.fr.txt', form: { encoding: 'utf-8', bom: false } },
      base,
      session: startSession(base),
    }),
  );
  await client.expect('project.close', { project: opened.project, discard: false });
  const { desk } = deskOnHost(client);
  await openProject(desk, client.host.grant(path));
  for (const place of ['source 1', 'target 5']) desk.store.dispatch({ kind: 'caret', caret: caretIn(place) });
  press(desk, 'Alt+L');
  press(desk, 'Alt+P');
  const linked = showLinks(workOf(desk).edits.project.bitext);
  expect(linked).toContain('!1:5');
  expect(await save(desk, 'here')).toBe(true);
  await client.expect('session.start', {});
  const next = deskOnHost(client);
  await openProject(next.desk, client.host.grant(path));
  expect(showLinks(workOf(next.desk).edits.project.bitext)).toBe(linked);
});
