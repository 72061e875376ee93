import { plural } from './plural.ts';

const segments = plural('en', { one: (n) => `${n} segment`, other: (n) => `${n} segments` });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
const bytes = new Intl.NumberFormat('en', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });

/** What the window says about where work is kept and who holds it. */
export const englishKeeping = {
  strayLeft:
    'Unsaved work was found that belongs to another version of this file, which another program replaced. It is kept beside the project.',
  strayTaken: (records: number) =>
    `The project file is damaged; the unsaved work beside it was put back all the same (${records} changes). Save the project.`,
  notOnDisk: (why: string) =>
    `Your last changes are not on disk yet; it is tried again while you go on. ${why}`,
  onlyReading: 'This window only reads the project: another one has it open. Take it over to change it.',
  takenAway: 'Another window has taken this project over. What you did is in it; here it can only be read.',
  taken: (name: string) =>
    `Another window took over ${name}. Everything you did is in it; here it can only be read.`,
  takenUnwritten:
    'Another window took the project over before the last changes were on disk. They stand here: save them elsewhere.',
  heldHere: 'This window has the project already.',
  download: 'Download the project',
  changedOutside: (name: string) =>
    `Another program changed ${name}. Nothing of yours is lost; compare before you save.`,
  compare: 'Compare…',
  merged: 'Saved. The other version is kept among the previous versions.',
  mineOf: (name: string) => `${name} (mine)`,
  mineKept: (name: string) => `What this window had is kept as ${name}, under Recent.`,
  noVersions: 'No earlier version is kept yet: each save keeps the one it replaces.',
  held: {
    title: (name: string) => `${name} is open in another window`,
    words:
      'Two windows must not write to one project. You can read it here, or take it over with everything that was done there.',
    wordsNoTake: 'Two windows must not write to one project. You can read it here, or close it there first.',
    read: 'Open to read',
    take: 'Take over',
  },
  outside: {
    title: 'Another program changed this project',
    words: (amount: number) =>
      amount === 0
        ? 'The texts read the same in both.'
        : `${segments(amount)} read differently. Choose for each; your choice is saved, and the other version is kept.`,
    unreadable: (why: string) => `What stands in the file now cannot be read as a project: ${why}.`,
    onlyMine: (amount: number) => `${segments(amount)} only in yours stay.`,
    onlyTheirs: (amount: number) =>
      `${segments(amount)} only in theirs (split, joined or added there) cannot be mixed in; open theirs to see them.`,
    otherwise: 'Links, marks or decisions differ too: yours stay.',
    base: 'Before',
    mine: 'Mine',
    theirs: 'Theirs',
    segment: (side: string, place: number) => `${side}, segment ${place}`,
    changedBy: { me: 'changed here', them: 'changed there', both: 'changed in both' },
    allMine: 'All mine',
    allTheirs: 'All theirs',
    open: 'Open theirs, keep mine as a draft',
    save: 'Save',
    overwrite: 'Save mine over it',
  },
  versions: {
    title: 'Previous versions',
    words:
      'Each save keeps the version it replaces: the last ten, then fewer the older they are. A version opens as a copy.',
    replaced: (time: number) => `Replaced ${moment.format(time)}`,
    size: (amount: number) => bytes.format(Math.max(1, Math.round(amount / 1000))),
    open: 'Open a copy',
    openOf: (when: string) => `Open a copy: ${when}`,
  },
};
