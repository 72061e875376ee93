import type { CheckLevel } from '../../shared/checks/check-levels.ts';
import { englishCheckHelp } from './english-check-help.ts';
import { count } from './english-count.ts';

const number = new Intl.NumberFormat('en');

const LEVELS: Readonly<Record<CheckLevel, string>> = {
  error: 'Error',
  warning: 'Warning',
  hint: 'Hint',
  style: 'Style',
  off: 'Off',
};

/** What the dialogs say of checks: their levels, and what recipes repair. */
export const englishRepairs = {
  checks: {
    title: 'Checks',
    words:
      'What is looked for in this project, and how gravely it is taken. A change holds at once and can be undone.',
    filter: 'Filter checks',
    check: 'Check',
    findings: 'Findings',
    level: 'Level',
    levelOf: (check: string) => `Level of ${check}`,
    levels: LEVELS,
    usual: (level: CheckLevel) => `As usual (${LEVELS[level].toLowerCase()})`,
    help: (check: string) => (englishCheckHelp as Readonly<Record<string, string>>)[check] ?? '',
    needsSource: 'Needs a source.',
    found: (amount: number) => number.format(amount),
    isOff: 'Not looked for',
    all: (amount: number, off: number) =>
      off === 0
        ? count(amount, 'finding', 'findings')
        : `${count(amount, 'finding', 'findings')}, ${count(off, 'check', 'checks')} off`,
    allAsUsual: (changed: number) =>
      changed === 0 ? 'All as usual' : `All as usual (${number.format(changed)} changed)`,
    done: 'Done',
    none: 'No check has these words.',
    /** What the list of changes shows of a level; empty: as usual. */
    saidOf: (check: string, level: string) =>
      `${check}: ${level === '' ? 'as usual' : ((LEVELS as Readonly<Record<string, string>>)[level] ?? level).toLowerCase()}`,
  },
  recipes: {
    title: 'Repair with a recipe',
    words:
      'All that the ticked checks can put right by rule, in one go. A dry run shows every change first; nothing happens before you apply it.',
    recipe: 'Recipe',
    builtIn: {
      characters: 'Characters',
      marks: 'Quotation marks and brackets',
      spaces: 'Spaces',
      typography: 'Typography',
      names: 'Names as decided',
      repeats: 'Repeated sentences',
      everything: 'Everything that needs no source',
    } as Readonly<Record<string, string>>,
    ownChoice: 'Own choice',
    changed: (name: string) => `${name} (changed)`,
    saveChanges: 'Save changes',
    saveAs: 'Save as a recipe…',
    rename: 'Rename…',
    delete: 'Delete',
    name: 'Name of the recipe',
    taken: 'There is a recipe of this name.',
    order: 'Checks, in the order in which they run',
    isOff: '– off in this project',
    repairable: (amount: number) => `${count(amount, 'finding', 'findings')} to repair`,
    chosen: (checks: number, amount: number) =>
      checks === 0
        ? 'No check is ticked'
        : `${count(checks, 'check', 'checks')}, ${amount === 0 ? 'nothing' : count(amount, 'finding', 'findings')} to repair`,
    nothing: (left: number) =>
      left === 0
        ? 'Nothing to repair: these checks find nothing.'
        : `Nothing to repair by rule: ${count(left, 'finding is', 'findings are')} left to your judgement.`,
    run: 'Dry run…',
    runHelp: 'Works out every change and shows it; changes nothing yet',
    running: 'Working out the repairs',
    preview: (name: string) => `Repair: ${name}`,
    /** `left`: findings that only a person can put right. */
    previewWords: (segments: number, left: number) =>
      `${count(segments, 'segment would change', 'segments would change')}.${left === 0 ? '' : ` ${count(left, 'finding is', 'findings are')} left to your judgement.`}`,
    applied: (segments: number) => `Repaired ${count(segments, 'segment', 'segments')}.`,
  },
};
