import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { closeDiscarding, closeWork } from '../../../renderer/app/closing.ts';
import { workOf } from '../../../renderer/app/desk.ts';
import { undo } from '../../../renderer/app/editing.ts';
import { openProject } from '../../../renderer/app/opening.ts';
import { takeOutside } from '../../../renderer/app/outside.ts';
import { documentOf, save } from '../../../renderer/app/saving.ts';
import { isUnsaved } from '../../../renderer/app/state.ts';
import type { FileReference } from '../../../shared/contract/contract.ts';
import type { HostClient } from '../../support/host-client.ts';
import { createHostClient } from '../../support/host-client.ts';
import { openedFile } from '../../support/opened-file.ts';
import { deskOnHost, DOCUMENT } from './desk-on-host.ts';

/** The window's operations with the real host behind them: whatever comes between, nothing is lost and nothing done twice. */

async function opened() {
  const { client, path, opened: first } = await openedFile(DOCUMENT);
  await client.expect('project.close', { project: first.project, discard: false });
  const window = deskOnHost(client);
  await openProject(window.desk, client.host.grant(path));
  return { client, path, ...window };
}

/** What another window finds after this one was killed. */
async function afterKill(client: HostClient, path: string) {
  await client.expect('session.start', {});
  const next = deskOnHost(client);
  await openProject(next.desk, client.host.grant(path));
  return next;
}

const settled = async (desk: Parameters<typeof workOf>[0]) => {
  await desk.journal?.flush();
  expect(workOf(desk).journal).toEqual({ pending: 0, failure: null });
};

describe('work in the journal', () => {
  it('goes on after it was restored, again and again', async () => {
    const first = await opened();
    first.type('A');
    await settled(first.desk);
    const second = await afterKill(first.client, first.path);
    second.type('B');
    await settled(second.desk);
    const third = await afterKill(first.client, first.path);
    expect(third.text()).toBe('BAUn');
    third.type('C');
    expect(await save(third.desk, 'here')).toBe(true);
    expect((await afterKill(first.client, first.path)).text()).toBe('CBAUn');
  });

  it.each(['here', 'ask'] as const)(
    'is done once when saves (%s) overlap and something is typed between',
    async (place) => {
      const { client, path, desk, type, text, hold } = await opened();
      type('A');
      const letGo = hold('project.save');
      const saves = [save(desk, place)];
      type('B');
      saves.push(save(desk, place));
      type('C');
      letGo();
      expect(await Promise.all(saves)).toEqual([true, true]);
      await settled(desk);
      expect(text()).toBe('CBAUn');
      const { file } = workOf(desk);
      const saved = place === 'here' ? path : `${file.folder}/${file.name}`;
      const next = await afterKill(client, saved);
      expect(next.text()).toBe('CBAUn');
    },
  );

  it('is complete when it is made short while something is typed', async () => {
    const { client, path, desk, type, hold } = await opened();
    type('A');
    const letGo = hold('project.compact');
    const compacting = desk.journal?.compact(() => documentOf(workOf(desk)));
    type('B');
    letGo();
    expect(await compacting).toBeNull();
    await settled(desk);
    expect((await afterKill(client, path)).text()).toBe('BAUn');
  });

  it('starts anew behind a record that does not fit, and keeps a copy', async () => {
    const { client, path, desk } = await opened();
    const { id } = workOf(desk);
    await client.expect('project.append', { project: id, first: 0, records: ['{"kind":"undo"}'] });
    const next = await afterKill(client, path);
    expect(next.said().join()).toContain('0 of 1 change could be restored');
    next.type('A');
    await settled(next.desk);
    expect((await afterKill(client, path)).text()).toBe('AUn');
    expect(await readFile(`${path}-journal-aside-1`, 'utf8')).toContain('undo');
  });
});

describe('taking a project over', () => {
  it('waits for a save on its way and for what is typed meanwhile', async () => {
    const { client, path, desk, type, text, hold } = await opened();
    type('A');
    const letGo = hold('project.save');
    const saving = save(desk, 'here');
    type('B');
    const beside = createHostClient({ dataFolder: client.dataFolder });
    const other = deskOnHost(beside);
    const taking = openProject(other.desk, beside.host.grant(path), 'take');
    letGo();
    await Promise.all([saving, taking]);
    expect([text(), other.text()]).toEqual(['BAUn', 'BAUn']);
    expect(workOf(desk).hold).toBe('taken');
    expect(type('C')).toBe(false);
    await beside.host.dispose();
  });
});

describe('a draft', () => {
  async function draft() {
    const window = await opened();
    const { client, desk } = window;
    const made = await client.expect('project.create', { name: 'draft', document: DOCUMENT });
    await client.expect('project.close', { project: made.project, discard: false });
    await openProject(desk, made.file);
    const isThere = async () =>
      (await client.request('project.open', { file: made.file.id, mode: 'read' })).ok;
    return { ...window, file: made.file, isThere };
  }

  it('that nobody touched leaves no trace when it is closed', async () => {
    const { desk, isThere } = await draft();
    await closeWork(desk);
    expect(await isThere()).toBe(false);
  });

  it('stays where everything was undone, since it can be done again', async () => {
    const { client, desk, type, file, isThere } = await draft();
    type('A');
    undo(desk);
    await settled(desk);
    expect(isUnsaved(workOf(desk))).toBe(false);
    await closeWork(desk);
    expect(await isThere()).toBe(true);
    const next = deskOnHost(client);
    await openProject(next.desk, file);
    expect(workOf(next.desk).edits.undone).toHaveLength(1);
  });

  it('stays where something of it could not be read', async () => {
    const { client, desk, type, file, isThere } = await draft();
    type('A');
    await settled(desk);
    const { id } = workOf(desk);
    await client.expect('project.close', { project: id, discard: false });
    const journal = `${await draftPath(client, file)}-journal`;
    await writeFile(journal, (await readFile(journal, 'latin1')).replace('"A"', '"B"'), 'latin1');
    const next = deskOnHost(client);
    await openProject(next.desk, file);
    expect(next.text()).toBe('Un');
    await closeWork(next.desk);
    expect(await isThere()).toBe(true);
  });

  it('goes when the person says so', async () => {
    const { desk, type, isThere } = await draft();
    type('A');
    await closeDiscarding(desk, async () => {});
    expect(await isThere()).toBe(false);
  });
});

/** Where the host keeps a draft: its only one but for those of other tests, which have folders of their own. */
async function draftPath(client: HostClient, { name }: FileReference): Promise<string> {
  const [folder] = await readdir(`${client.dataFolder}/drafts`);
  return `${client.dataFolder}/drafts/${folder}/${name}`;
}

describe("taking another program's version", () => {
  it('keeps what this window has, with what was typed while it was kept', async () => {
    const { client, path, desk, type, text, hold } = await opened();
    type('A');
    await settled(desk);
    await writeFile(path, DOCUMENT.replaceAll('"Un"', '"Deux"'));
    const letGo = hold('project.create');
    const taking = takeOutside(desk);
    await Promise.resolve();
    type('B');
    letGo();
    await taking;
    expect(text()).not.toBe('BAUn');
    const { recent } = await client.expect('recent.list', {});
    const mine = recent.find(({ file }) => file.name.includes('(mine)'));
    if (!mine) throw new Error('what this window had is not there');
    await closeWork(desk);
    await openProject(desk, mine.file);
    expect(text()).toBe('BAUn');
  });
});
