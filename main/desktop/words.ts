import type { ChoosePurpose, SaveKind } from '../host/host-options.ts';

/** What the shell itself says: menus and dialogs, in the person's language. The window has its own messages. */
export interface Words {
  readonly file: string;
  readonly edit: string;
  readonly view: string;
  readonly window: string;
  readonly close: string;
  readonly quit: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly fullScreen: string;
  readonly minimize: string;
  readonly choose: Readonly<Record<ChoosePurpose, string>>;
  readonly save: Readonly<Record<SaveKind, string>>;
  readonly project: string;
  readonly texts: string;
  readonly tables: string;
  readonly commaTables: string;
  readonly termLists: string;
  readonly allFiles: string;
  readonly stopped: string;
  readonly stoppedDetail: string;
  readonly reload: string;
  readonly startFailed: string;
}

const ENGLISH: Words = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  window: 'Window',
  close: 'Close',
  quit: 'Quit',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select All',
  zoomIn: 'Zoom In',
  zoomOut: 'Zoom Out',
  zoomReset: 'Actual Size',
  fullScreen: 'Full Screen',
  minimize: 'Minimize',
  choose: {
    source: 'Open the source text',
    target: 'Open the translation',
    project: 'Open a project',
    any: 'Open',
  },
  save: {
    project: 'Save the project',
    text: 'Export the text',
    tsv: 'Export a table',
    csv: 'Export a table',
    tbx: 'Export a list of terms',
  },
  project: 'Vis-à-vis projects',
  texts: 'Texts',
  tables: 'Tables (TSV)',
  commaTables: 'Tables (CSV)',
  termLists: 'Lists of terms (TBX)',
  allFiles: 'All files',
  stopped: 'The window has stopped.',
  stoppedDetail: 'Every change that it had confirmed is on disk.',
  reload: 'Load Again',
  startFailed: 'Vis-à-vis could not start',
};

const FRENCH: Words = {
  file: 'Fichier',
  edit: 'Édition',
  view: 'Affichage',
  window: 'Fenêtre',
  close: 'Fermer',
  quit: 'Quitter',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  selectAll: 'Tout sélectionner',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoomReset: 'Taille réelle',
  fullScreen: 'Plein écran',
  minimize: 'Réduire dans la barre',
  choose: {
    source: 'Ouvrir le texte source',
    target: 'Ouvrir la traduction',
    project: 'Ouvrir un projet',
    any: 'Ouvrir',
  },
  save: {
    project: 'Enregistrer le projet',
    text: 'Exporter le texte',
    tsv: 'Exporter un tableau',
    csv: 'Exporter un tableau',
    tbx: 'Exporter une liste de termes',
  },
  project: 'Projets Vis-à-vis',
  texts: 'Textes',
  tables: 'Tableaux (TSV)',
  commaTables: 'Tableaux (CSV)',
  termLists: 'Listes de termes (TBX)',
  allFiles: 'Tous les fichiers',
  stopped: 'La fenêtre a cessé de fonctionner.',
  stoppedDetail: 'Toutes les modifications qu’elle avait confirmées sont sur le disque.',
  reload: 'Recharger',
  startFailed: 'Vis-à-vis n’a pas pu démarrer',
};

/** By a language tag such as `fr-CA`; English where there is no translation. */
export function wordsFor(language: string): Words {
  return language.toLowerCase().split('-')[0] === 'fr' ? FRENCH : ENGLISH;
}
