import { count } from './english-count.ts';

const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent' });
const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
// What is shown by these was moved to its author's clock before: see `shared/edit/local-time.ts`.
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const wholeDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
const together = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** The language's name by CLDR; what is no language tag stands as it was written. */
function languageName(tag: string): string {
  if (tag === '' || tag === 'und') return 'Unknown language';
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Spaces that stand alone, as they are called. */
const SPACES: ReadonlyMap<string, string> = new Map([
  [' ', 'space'],
  ['  ', 'two spaces'],
  ['\t', 'tab'],
  ['\u00a0', 'no-break space'],
  ['\u202f', 'narrow no-break space'],
  ['\u2009', 'thin space'],
]);

/** How many of each text, as far as there are any. */
function onSides(source: number, target: number): string {
  const ofSource = source === 0 ? '' : `${number.format(source)} in the source`;
  const ofTarget = target === 0 ? '' : `${number.format(target)} in the translation`;
  return [ofSource, ofTarget].filter((part) => part !== '').join(', ');
}

/** What the panels, dialogs and bars say. */
export const englishPanels = {
  common: {
    cancel: 'Cancel',
    back: 'Back',
    close: 'Close',
    clear: 'Clear',
    apply: 'Apply',
    open: 'Open',
    save: 'Save',
    number: (amount: number) => number.format(amount),
    percent: (share: number) => percent.format(share),
  },
  difference: {
    added: 'Added:',
    removed: 'Removed:',
    look: 'Look at:',
    /** What nobody would see: spaces by their names; undefined for what can be read. */
    space: (text: string): string | undefined => SPACES.get(text),
  },
  side: { source: 'Source', target: 'Translation' },
  findings: {
    title: 'Findings',
    filter: 'Filter findings',
    severities: 'Severity',
    severity: { error: 'Error', warning: 'Warning', hint: 'Hint', style: 'Style' },
    severityCount: (severity: string, amount: number) => `${severity}: ${number.format(amount)}`,
    checks: (chosen: number) =>
      chosen === 0 ? 'Choose severities and checks' : `Choose severities and checks, ${chosen} chosen`,
    repair: 'Repair with a recipe…',
    levels: 'Checks…',
    dismissed: (amount: number) => `Dismissed ${number.format(amount)}`,
    segment: 'Segment',
    sourceSegment: 'Source segment',
    firstOfAll: 'First place',
    sureness: { sure: 'sure', likely: 'likely', look: 'worth a look' },
    /** `share`: as a percentage. */
    confidence: (share: string) => `About ${share} of such findings are right`,
    comparedWith: (place: number) => `Compared with segment ${number.format(place)}`,
    comparedWithKept: (place: number) => `Compared with segment ${number.format(place)}, which would stay`,
    comparedWithLeft: (place: number) => `Compared with segment ${number.format(place)}; this one would stay`,
    jumpTo: {
      source: (place: number) => `Jump to source ${number.format(place)}`,
      target: (place: number) => `Jump to sentence ${number.format(place)}`,
    },
    backTo: {
      source: (place: number) => `Back to source ${number.format(place)}`,
      target: (place: number) => `Back to sentence ${number.format(place)}`,
    },
    jumpHelp: 'Shows what the finding speaks of',
    backHelp: 'Shows the finding again',
    morePlaces: (amount: number) => `and ${number.format(amount)} more`,
    /** Of a fix that is looked at before it is made. */
    previewed: (fix: string) => `${fix}…`,
    allOf: (check: string) => `All of “${check}”`,
    fixAll: 'Fix all of this kind…',
    dismiss: 'Dismiss',
    dismissMore: 'More ways to dismiss',
    dismissOne: 'Dismiss this one',
    dismissAlike: (amount: number) => `Dismiss all ${number.format(amount)} alike`,
    neverFlag: (words: string) => `Never flag “${SPACES.get(words) ?? words}”`,
    flagAgain: (words: string) => `Flag “${SPACES.get(words) ?? words}” again`,
    dismissAll: 'Dismiss all of this kind',
    restore: 'Bring back',
    restoreAll: 'Bring all back',
    rules: 'Never flagged',
    dismissedAll: (amount: number, rules: number) =>
      rules === 0
        ? `${number.format(amount)} dismissed`
        : `${number.format(amount)} dismissed, ${count(rules, 'rule', 'rules')}`,
    rulesIdle: 'The rules hold back nothing now',
    none: 'No findings',
    noneHelp: 'The checks found nothing that needs a look.',
    noneDismissed: 'Nothing is dismissed',
    nothingFiltered: 'Nothing matches',
    nothingFilteredHelp: 'Other words or fewer filters will show more.',
  },
  changes: {
    title: 'Changes',
    now: 'Now',
    /** In ascending order; several of them are only counted where they are many. */
    segments: (places: readonly number[]) =>
      places.length === 1
        ? `Segment ${number.format(places[0])}`
        : places.length <= 3
          ? `Segments ${together.format(places.map((place) => number.format(place)))}`
          : count(places.length, 'segment', 'segments'),
    steps: (amount: number) => count(amount, 'step', 'steps'),
    undone: 'Undone',
    takenBack: 'Taken back',
    undoToHere: (amount: number) => `Undo ${count(amount, 'change', 'changes')}, back to here`,
    redoToHere: (amount: number) => `Redo ${count(amount, 'change', 'changes')}, up to here`,
    revert: 'Take back only this',
    revertSeveral: (amount: number) => `Take back ${count(amount, 'change', 'changes')}`,
    chosen: (amount: number) => `${count(amount, 'change', 'changes')} chosen`,
    inTheWay: (label: string, time: string) =>
      `It cannot be taken back alone: “${label}” (${time}) builds on it.`,
    notAlone: 'It cannot be taken back alone: what it changed is no longer there.',
    revertTogether: (amount: number) =>
      amount === 2 ? 'Take back both' : `Take back all ${number.format(amount)}`,
    showInTheWay: 'Show that change',
    /** `time`: moved to the author's clock. */
    when: (time: number) => `${clock.format(time)}, ${dayAndMonth.format(time)}`,
    day: (day: number) => wholeDay.format(day),
    today: 'Today',
    yesterday: 'Yesterday',
    filter: 'Filter changes',
    onlySegment: 'Only this segment',
    kinds: (chosen: number) => (chosen === 0 ? 'Kind' : `Kind, ${chosen} chosen`),
    kind: {
      text: 'Text',
      split: 'Split',
      merge: 'Join',
      insert: 'New segment',
      delete: 'Deletion',
      move: 'Move',
      link: 'Link',
      unlink: 'Unlink',
      relink: 'Relink',
      pin: 'Pin',
      unpin: 'Unpin',
      mark: 'Mark',
      dismiss: 'Finding set aside',
      decide: 'Decision on a name',
      setting: 'Setting',
    },
    origins: (chosen: number) => (chosen === 0 ? 'Origin' : `Origin, ${chosen} chosen`),
    origin: {
      typed: 'Typed',
      fix: 'Fix',
      name: 'Name',
      suggestion: 'Suggestion',
      search: 'Search',
      restore: 'Restored',
      script: 'Script',
      link: 'Link',
      mark: 'Mark',
      setting: 'Setting',
    },
    since: (chosen: string) => `When: ${chosen}`,
    kindsTitle: 'Kind',
    originsTitle: 'Origin',
    sinceOf: { all: 'Any time', today: 'Today', hour: 'Last hour', session: 'This session' },
    shown: (amount: number, total: number) =>
      amount === total
        ? count(total, 'change', 'changes')
        : `${number.format(amount)} of ${count(total, 'change', 'changes')}`,
    none: 'No changes yet',
    noneHelp: 'Everything you change is listed here and can be undone.',
    nothingFiltered: 'No change matches',
    nothingFilteredHelp: 'Other words or fewer filters will show more.',
    showAll: 'Show all changes',
  },
  segment: {
    title: 'Segment',
    number: (side: string, place: number) => `${side}, segment ${number.format(place)}`,
    progress: 'Progress',
    status: { new: 'New', edited: 'Edited', confirmed: 'Confirmed' },
    accepted: 'Accepted in the review',
    acceptedEarlier: 'An earlier state was accepted in the review',
    bookmark: 'Bookmark',
    note: 'Note',
    notePlaceholder: 'For yourself or whoever comes next',
    link: 'Link',
    linkKind: (source: number, target: number) =>
      `${count(source, 'source segment', 'source segments')}, ${count(target, 'in the translation', 'in the translation')}`,
    noPartner: 'No partner on the other side',
    confidence: 'How sure',
    confidenceOf: (share: number) => percent.format(share),
    pinned: 'Pinned: no realignment changes it',
    settled: 'Confirmed: has no partner',
    byHand: 'Linked by hand: stays when links are found anew',
    unchanged: 'As it was loaded.',
    history: 'History',
    asLoaded: 'As it was loaded',
    versionNow: 'Now',
    restore: 'Restore this',
    restoreOf: (what: string) => `Restore this: ${what}`,
    olderVersions: (amount: number) => `Show ${count(amount, 'older state', 'older states')}`,
    empty: 'Empty',
    none: 'No segment',
    noneHelp: 'Put the caret into a sentence to see its details.',
  },
  segments: {
    title: 'Segments',
    filter: 'Filter segments',
    filters: 'Show only',
    bookmarked: 'Bookmarked',
    noted: 'With a note',
    unmatched: 'Without a partner',
    settled: 'Confirmed without a partner',
    pinned: 'Pinned',
    uneven: 'Not 1-1',
    crossing: 'Crossing',
    doubtful: 'Doubtful link',
    /** `share`: how sure the link is, as a percentage. */
    sure: (share: string) => `${share} sure`,
    sides: 'Segments of',
    sidesOf: { target: 'Translation', source: 'Source', both: 'Both texts' },
    order: 'Order',
    orderOf: { text: 'In text order', confidence: 'Least sure link first' },
    count: (what: string, amount: number) => `${what} ${number.format(amount)}`,
    shown: (amount: number, total: number) =>
      amount === total
        ? count(total, 'segment', 'segments')
        : `${number.format(amount)} of ${count(total, 'segment', 'segments')}`,
    chosen: (amount: number) => `${count(amount, 'segment', 'segments')} chosen`,
    place: (place: number) => number.format(place),
    confirm: 'Confirm',
    reopen: 'Reopen',
    bookmark: 'Bookmark',
    unbookmark: 'Remove bookmark',
    none: 'No segments',
    nothingFiltered: 'No segment matches',
    nothingFilteredHelp: 'Other words or fewer filters will show more.',
    showAll: 'Show all segments',
  },
  preview: {
    list: 'Changes',
    filter: 'Filter changes',
    byCheck: 'What is put right',
    /** `others`: what is ticked with it. */
    row: (place: number, others: string | null) =>
      `Segment ${number.format(place)}${others === null ? '' : `, ${others}`}`,
    tick: (place: number, others: string | null) =>
      `Change segment ${number.format(place)}${others === null ? '' : `, ${others}`}`,
    /** Numbers of the other segments that a change takes along, ascending; many are only counted. */
    together: (places: readonly number[]) =>
      places.length > 3
        ? `with ${count(places.length, 'other segment', 'other segments')}`
        : `with segment${places.length === 1 ? '' : 's'} ${together.format(places.map((place) => number.format(place)))}`,
    onlyTogether: (others: string) => `Only together ${others}`,
    all: 'All changes',
    allShown: (amount: number) =>
      amount === 1 ? 'The change shown' : `All ${number.format(amount)} changes shown`,
    shown: (amount: number) => `(${number.format(amount)} shown)`,
    chosen: (chosen: number, total: number) =>
      chosen === total
        ? count(total, 'change', 'changes')
        : `${number.format(chosen)} of ${count(total, 'change', 'changes')}`,
    apply: (amount: number) => (amount === 0 ? 'Apply' : `Apply ${count(amount, 'change', 'changes')}`),
    deleted: 'The whole segment is deleted',
    none: 'Nothing to change',
    nothingFiltered: 'No change matches',
    alsoPossible: 'Also possible:',
    instead: (words: string) => `Write “${words}” instead`,
    mayHaveToFollow: 'May have to follow:',
    alongWith: (before: string, after: string) => `${before} → ${after}`,
  },
  welcome: {
    name: 'Vis-à-vis',
    sentence:
      'Read a translation beside its source, sentence for sentence, and put right what the machine got wrong.',
    ways: 'Ways in',
    openTexts: 'Open source and translation…',
    openTextsHelp: 'Two files, side by side',
    openAlone: 'Open a translation alone…',
    openAloneHelp: 'Compared with how it was loaded',
    openProject: 'Open project…',
    openProjectHelp: 'Go on where you stopped',
    paste: 'Paste…',
    pasteHelp: 'From the clipboard',
    sample: 'Try the sample',
    sampleHelp: 'An article with every kind of fault',
    drop: 'Or drop one or two files anywhere in this window.',
    dropNow: 'Drop to open',
    recent: 'Recent',
    unsaved: 'Unsaved work',
    forget: (name: string) => `Forget ${name}`,
    forgetUnsaved: (name: string) => `Delete the unsaved work in ${name}`,
    opened: (time: number) => moment.format(time),
    version: (version: string) => `Version ${version}`,
  },
  openTexts: {
    title: 'Open texts',
    words: 'The source may be left out: the translation is then compared with itself as it was loaded.',
    source: 'Source',
    sourceOptional: 'Source (may be left out)',
    target: 'Translation',
    choose: 'Choose file…',
    drop: 'Choose a text or drop it here',
    dropZone: (side: string) => `Drop the file for: ${side}`,
    remove: (name: string) => `Take ${name} out`,
    encodingBy: (decided: string) => `Encoding (${decided})`,
    language: 'Language',
    detected: 'detected',
    bom: 'by its byte order mark',
    given: 'chosen',
    size: (characters: number) => count(characters, 'character', 'characters'),
    swap: 'Swap source and translation',
  },
  paste: {
    title: 'Paste texts',
    source: 'Source (may be left out)',
    target: 'Translation',
    open: 'Open',
  },
  language: {
    name: (tag: string) => languageName(tag),
  },
  encoding: {
    titleOf: (name: string) => `Encoding of ${name}`,
    words: 'Choose the encoding in which the accents and quotes below look right.',
    warning: 'The file is read again: what was changed since it was opened is given up.',
    choose: 'Encoding',
    bom: 'with byte order mark',
    preview: 'How the text reads',
    unreadable: 'This file is not valid in this encoding.',
    apply: 'Read again',
    lineEnds: {
      lf: 'LF',
      crlf: 'CRLF',
      cr: 'CR',
      mixed: 'Mixed line ends',
      none: 'No line ends',
    },
  },
  status: {
    label: 'Status',
    segment: 'Segment',
    goTo: 'Go to a segment',
    language: (side: string, language: string) => `${side}: ${language}, change the language`,
    encodingOf: (encoding: string, lineEnds: string) => `${encoding} ${lineEnds}: read with another encoding`,
    findings: (amount: number) => count(amount, 'finding', 'findings'),
    unmatched: (amount: number) => `${number.format(amount)} unmatched`,
    unmatchedOn: (source: number, target: number) => onSides(source, target),
    /** The same as short as can be, the source first. */
    unmatchedBriefly: (source: number, target: number) =>
      `${number.format(source)} | ${number.format(target)}`,
    showUnmatched: (settled: number) =>
      `Show what has no partner${settled === 0 ? '' : ` (${number.format(settled)} more confirmed so)`}`,
    confirmed: (amount: number, total: number) =>
      `${number.format(amount)} of ${number.format(total)} confirmed`,
    progress: (confirmed: number, total: number, edited: number) =>
      `${number.format(confirmed)} of ${number.format(total)} confirmed, ${number.format(edited)} edited`,
    showUnconfirmed: 'Show what is not confirmed',
    saved: 'Saved',
    fresh: 'No changes yet',
    saving: 'Saving…',
    unsaved: 'Unsaved changes',
    reading: 'Read only',
    failed: 'Changes are not on disk',
    failedBecause: (reason: string) => `Changes are not on disk: ${reason}`,
  },
  palette: {
    title: 'Commands',
    search: 'What do you want to do?',
    none: 'No command has this name.',
  },
  toolbar: {
    label: 'Toolbar',
    unsaved: 'Unsaved changes',
    open: 'Open',
    save: 'Save',
    export: 'Export',
    exportText: 'Corrected text…',
    exportTsv: 'Table of pairs (TSV)…',
    undo: 'Undo',
    redo: 'Redo',
    review: 'Review',
    reviewHelp: 'The translation as loaded and now',
    undoWhat: (what: string) => `Undo: ${what}`,
    redoWhat: (what: string) => `Redo: ${what}`,
    previousFinding: 'Previous finding',
    nextFinding: 'Next finding',
    findings: (amount: number) => (amount === 0 ? 'No findings' : count(amount, 'finding', 'findings')),
    position: (place: number, total: number) => `${number.format(place)} / ${number.format(total)}`,
    palette: 'Commands',
    theme: 'Appearance',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    settings: 'Settings…',
  },
  export: {
    title: 'Export',
    format: 'Format',
    text: 'Corrected text',
    textHelp: 'The translation as it stands; untouched lines stay byte for byte.',
    tsv: 'Table of pairs (TSV)',
    tsvHelp: 'Source and translation in two columns, one pair a line.',
    encoding: 'Encoding',
    keep: (encoding: string) => `As the file: ${encoding}`,
    utf8: 'UTF-8',
    /** `settled`: how many more were confirmed to have none. */
    unmatched: (source: number, target: number, settled: number) =>
      `${count(source + target, 'segment has', 'segments have')} no partner on the other side: ${onSides(source, target)}${settled === 0 ? '' : `; ${number.format(settled)} more confirmed so`}. ${source + target === 1 ? 'It is' : 'They are'} exported all the same.`,
    showUnmatched: (amount: number) => (amount === 1 ? 'Show it' : 'Show them'),
    unencodable: (encoding: string) => `${encoding} cannot hold these characters:`,
    nothingWritten: 'Nothing was written.',
    useUtf8: 'Export as UTF-8',
    apply: 'Export…',
  },
  closing: {
    title: (name: string) => `Save changes to ${name}?`,
    words: 'What you changed since the last save is otherwise given up.',
    save: 'Save',
    discard: 'Don’t save',
  },
  settings: {
    title: 'Settings',
    theme: 'Appearance',
    themes: { system: 'System', light: 'Light', dark: 'Dark', contrast: 'Contrast' },
    textSize: 'Text size',
    textSizeOf: (size: number) => `${size} px`,
    smaller: 'Smaller',
    larger: 'Larger',
    readingFont: 'Reading font',
    fonts: { even: 'Even width', prose: 'Book' },
    sample: 'The words one reads all day should be easy on the eye.',
    author: 'Your name',
    authorHelp: 'Stands with your changes in the project, so that others see whose they are.',
    keys: 'Keyboard',
    showKeys: 'Keys and commands…',
    done: 'Done',
  },
  keys: {
    title: 'Keys and commands',
    filter: 'Filter commands',
    command: 'Command',
    key: 'Key',
    noKey: 'no key',
    change: (command: string) => `Change the key of ${command}`,
    press: 'Press a key, Escape to leave it',
    remove: 'Remove key',
    reset: 'As it was',
    conflict: (command: string) => `Also used by “${command}”. Enter uses it here.`,
    takeOver: 'Use it here',
    none: 'No command has this name.',
  },
  progress: {
    done: (share: number) => percent.format(share),
  },
  notices: {
    label: 'Notices',
    dismiss: 'Dismiss notice',
    kind: { info: 'Note', success: 'Done', warning: 'Warning', error: 'Error' },
  },
  linkMenu: {
    label: 'Link',
  },
  quickFix: {
    label: 'Fixes',
    fixAll: (check: string) => `All of “${check}”…`,
    dismiss: 'Dismiss this finding',
    none: 'No fix is known.',
  },
};
