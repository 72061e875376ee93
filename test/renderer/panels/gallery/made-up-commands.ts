import type { Command } from '../../../../renderer/panels/match-commands.ts';

const command = (id: string, group: string, title: string, keys: string, enabled = true): Command => ({
  id,
  group,
  title,
  keys,
  enabled,
});

export const commands: readonly Command[] = [
  command('file.open-texts', 'File', 'Open source and translation…', 'Ctrl+O'),
  command('file.save', 'File', 'Save project', 'Ctrl+S'),
  command('file.save-as', 'File', 'Save project as…', 'Ctrl+Shift+S'),
  command('file.export', 'File', 'Export corrected text…', 'Ctrl+E'),
  command('edit.undo', 'Edit', 'Undo', 'Ctrl+Z'),
  command('edit.redo', 'Edit', 'Redo', 'Ctrl+Y', false),
  command('finding.next', 'Findings', 'Next finding', 'F8'),
  command('finding.previous', 'Findings', 'Previous finding', 'Shift+F8'),
  command('finding.fix', 'Findings', 'Fix at the caret', 'Ctrl+.'),
  command('finding.dismiss', 'Findings', 'Dismiss finding', ''),
  command('link.join', 'Links', 'Link with the next segment', 'Alt+J'),
  command('link.split', 'Links', 'Split segment at the caret', 'Alt+Enter'),
  command('view.theme', 'View', 'Change appearance', ''),
  command('view.larger', 'View', 'Larger text', 'Ctrl++'),
];

export const linkGroups: readonly (readonly Command[])[] = [
  [
    command('unlink', 'Links', 'Unlink', 'Alt+U'),
    command('link', 'Links', 'Link what is selected', 'Alt+L', false),
  ],
  [
    command('merge-link', 'Links', 'Merge with the next link', 'Alt+M'),
    command('split-link', 'Links', 'Split the link before this segment', 'Alt+S', false),
  ],
  [command('pin', 'Links', 'Pin, or free it', 'Alt+P'), command('unpin-all', 'Links', 'Free all', '')],
];
