import { describe, expect, it } from 'vitest';
import { linkCommands, linkMenuGroups, linkWords } from '../../../renderer/app/link-menu.ts';
import { openLinkMenu, openLinkMenuHere } from '../../../renderer/app/open-link-menu.ts';
import { LINK_OPERATIONS } from '../../../renderer/app/link-operations.ts';
import { changeLinks } from '../../../renderer/app/links.ts';
import { workOf } from '../../../renderer/app/desk.ts';
import { english } from '../../../renderer/locale/english.ts';
import { buildProject } from '../../support/build-project.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

/** Source 0, 1, 2; translation 3, 4, 5. The caret is in the last segment. */
const start = () => madeUpDesk(workOn(buildProject(['a|b|c'], ['d|e|f'], '1-1 1-1 1-0 0-1'), 5));
const POINT = { clientX: 40, clientY: 90 };

describe('the menu of a link', () => {
  it.each([
    ['the segment at whose edge it was asked for', 1, 'source', 1, { side: 'source', segment: 1 }],
    ['the translation of a link that lies under the pointer', 1, null, null, { side: 'target', segment: 4 }],
    ['the source where there is no translation', 2, null, null, { side: 'source', segment: 2 }],
  ] as const)('is about %s', (_name, bead, side, segment, about) => {
    const { desk } = start();
    openLinkMenu(desk, { bead, side, segment, ...POINT });
    expect(desk.store.state.dialog).toEqual({ kind: 'link-menu', at: { left: 40, top: 90 }, about });
  });

  it('does not open where the link is gone', () => {
    const { desk } = start();
    openLinkMenu(desk, { bead: 17, side: null, segment: null, ...POINT });
    expect(desk.store.state.dialog).toBeNull();
  });

  it('lists every command that changes links, and lets choose those that would change something', () => {
    const { desk } = start();
    const at = (side: 'source' | 'target', segment: number) => {
      const commands = linkCommands(desk, workOf(desk), { side, segment });
      expect(commands.map(({ id }) => id).toSorted()).toEqual(Object.keys(LINK_OPERATIONS).toSorted());
      return new Map(commands.map(({ id, enabled }) => [id, enabled]));
    };
    expect(at('source', 1).get('unlink')).toBe(true);
    expect(at('source', 2).get('unlink')).toBe(false);
    expect(at('source', 1).get('split-link')).toBe(false);
    expect(at('source', 1).get('unpin-all')).toBe(false);
  });

  it('groups them, acts on the link first, and names what a pin would do', () => {
    const { desk } = start();
    const titles = (segment: number, isInText = false) =>
      linkMenuGroups(desk, workOf(desk), { side: 'source', segment }, isInText).map((group) =>
        group.map(({ title }) => title),
      );
    const groups = titles(1);
    expect(groups.map((group) => group[0])).toEqual([
      'Unlink',
      'Merge link with the one before',
      'Move this and the ones before to the link above',
      'Pin link',
      'Find links anew here…',
    ]);
    expect(groups[0].at(-1)).toBe(english.app.commands['link']);
    expect(titles(2)[3][0]).toBe(english.links.menu.settle);
    changeLinks(desk, 'pin', { side: 'source', segment: 1 });
    changeLinks(desk, 'pin', { side: 'source', segment: 2 });
    expect(titles(1)[3][0]).toBe('Unpin link');
    expect(titles(2)[3][0]).toBe(english.links.menu.unsettle);
    expect(titles(1, true)).toHaveLength(groups.length + 1);
  });

  it('opens at the caret', () => {
    const { desk } = start();
    Object.assign(desk, { editor: { caretRectangle: () => ({ left: 7, bottom: 9 }) } });
    openLinkMenuHere(desk);
    expect(desk.store.state.dialog).toEqual({
      kind: 'link-menu',
      at: { left: 7, top: 9 },
      about: { side: 'target', segment: 5 },
      isInText: true,
    });
  });

  it('says where a pin was lost', () => {
    const { desk } = start();
    changeLinks(desk, 'pin', { side: 'source', segment: 1 });
    changeLinks(desk, 'unlink', { side: 'source', segment: 1 });
    expect(desk.store.state.announcement?.text).toMatch(/^Unlinked: .* The pin was taken off\.$/);
    changeLinks(desk, 'unlink', { side: 'source', segment: 0 });
    expect(desk.store.state.announcement?.text).not.toContain('pin');
  });

  it('works on its own link, wherever the caret is', () => {
    const { desk } = start();
    changeLinks(desk, 'pin', { side: 'source', segment: 1 });
    expect(workOf(desk).edits.project.bitext.beads.map(({ pinned }) => pinned)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('says what the link is', () => {
    const { desk } = start();
    expect(linkWords(desk, workOf(desk), { side: 'source', segment: 1 })).toBe(
      'source segment 2; translation segment 2; linked 1-1, 90 %',
    );
  });
});
