import type { Command as ListedCommand } from '../panels/match-commands.ts';
import type { Command } from './commands.ts';
import { COMMANDS } from './commands.ts';
import type { Desk } from './desk.ts';
import { showKey } from './key-text.ts';
import { keysFor } from './keys.ts';

/** The commands as the palette and the list of keys show them. */
export function commandList(desk: Desk): readonly ListedCommand[] {
  const { settings } = desk.store.state;
  const { commands, groups } = desk.messages.app;
  const keys = keysFor(COMMANDS, settings.keys);
  return COMMANDS.map((command) => ({
    id: command.id,
    title: commands[command.id] ?? command.id,
    group: groups[command.group],
    keys: showKey(keys.get(command.id) ?? ''),
    enabled: isEnabled(desk, command),
  }));
}

/** Runs a command by its id, where it can be run now. */
export function runCommand(desk: Desk, id: string): void {
  const command = COMMANDS.find((one) => one.id === id);
  if (command && isEnabled(desk, command)) void command.run(desk);
}

function isEnabled(desk: Desk, command: Command): boolean {
  return !command.needsWork || desk.store.state.work !== null;
}

const used = new WeakMap<Desk, readonly string[]>();

/** Ids of the commands that were run from the palette since the window was opened, the last one first. */
export function usedCommands(desk: Desk): readonly string[] {
  return used.get(desk) ?? [];
}

/** The palette ran it: it finds it sooner the next time. */
export function rememberCommand(desk: Desk, id: string): void {
  used.set(desk, [id, ...usedCommands(desk).filter((one) => one !== id)]);
}
