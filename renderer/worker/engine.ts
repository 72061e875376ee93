import type { LinkedTexts } from '../../shared/align/link-texts.ts';
import { linkTexts } from '../../shared/align/link-texts.ts';
import type { BeadRange } from '../../shared/align/relink-stretch.ts';
import { relinkStretch } from '../../shared/align/relink-stretch.ts';
import { bug } from '../../shared/bitext/bug.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import { checkInputOf } from '../../shared/checks/check-input.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { previewFixes } from '../../shared/checks/fix-all.ts';
import { dryRun, type RecipeRun } from '../../shared/checks/recipe.ts';
import { applySteps } from '../../shared/edit/apply.ts';
import type { Project } from '../../shared/edit/project.ts';
import { changedStretch } from '../../shared/edit/structure.ts';
import { openTexts } from '../../shared/formats/open-texts.ts';
import { proposedForm } from '../../shared/names/decide/proposed-form.ts';
import { AllFindings, type SaidOfNames } from '../../shared/names/findings/all-findings.ts';
import type { NameGroup } from '../../shared/names/name-group.ts';
import { nameInputOf } from '../../shared/names/name-input.ts';
import { findNameGroups } from '../../shared/names/find/name-groups.ts';
import { type NameRewrite, rewriteMentions } from '../../shared/names/rewrite/rewrite.ts';
import { detectLanguage } from '../../shared/text/language.ts';
import { suggestionsFor } from '../../shared/memory/suggestions.ts';
import type { EngineTasks, FromEngine, NameChoice, TaskName, ToEngine } from './engine-messages.ts';

/** Longest time, in ms, that aligning whole texts may take before it answers with what it has. */
const ALIGN_TIME_LIMIT = 120_000;

/** The same for a stretch of them, which somebody waits for. */
const STRETCH_TIME_LIMIT = 15_000;

/** How long the text must rest, in ms, before its names are gathered anew: they are a view of the whole text. */
const NAMES_REST = 400;

/** Where gathering takes long, the rest is so many times as long: who types on is not kept waiting for findings. */
const REST_PER_GATHERING = 3;

/** What the engine needs of where it runs. */
export interface EngineHost {
  send(message: FromEngine): void;
  /** Calls back once the messages that wait have been taken in. */
  whenIdle(callback: () => void): void;
  /** Calls back once, so many ms after the last call of this. */
  afterRest(milliseconds: number, callback: () => void): void;
  now(): number;
}

/**
 * The engine beside the window: a mirror of the project, its findings and its names. Steps are taken in at once; findings are
 * computed when no more steps wait, so a burst of typing costs one computation.
 */
export class Engine {
  readonly #host: EngineHost;
  #project: Project | null = null;
  #base: Project | null = null;
  #version = 0;
  #index: AllFindings | null = null;
  #sent: readonly Finding[] = [];
  #sentVersion = 0;
  #due = false;
  #names: { readonly project: Project; readonly groups: readonly NameGroup[] } | null = null;
  /** The names that the findings speak of. */
  #gathered: readonly NameGroup[] | null = null;
  #gatheringTook = 0;

  constructor(host: EngineHost) {
    this.#host = host;
  }

  receive(message: ToEngine): void {
    try {
      this.#take(message);
    } catch (error) {
      const id = message.kind === 'task' ? message.id : null;
      this.#host.send({
        kind: 'failed',
        id,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }

  #take(message: ToEngine): void {
    switch (message.kind) {
      case 'task':
        this.#host.send({ kind: 'answer', id: message.id, answer: this.#answer(message) });
        break;
      case 'mirror':
        this.#project = message.project;
        this.#base = message.base ?? message.project;
        this.#index = null;
        this.#gathered = null;
        this.#findingsAreDue(message.version);
        break;
      case 'steps': {
        const after = applySteps(this.#mirror(), message.steps);
        if (!after.ok) bug(`the mirror went astray: ${after.failure.why}`);
        this.#project = after.value;
        this.#findingsAreDue(message.version);
        break;
      }
    }
  }

  #answer(task: Extract<ToEngine, { kind: 'task' }>): EngineTasks[TaskName]['answer'] {
    switch (task.name) {
      case 'open':
        return openTexts(task.ask, this.#aligning(task.id, ALIGN_TIME_LIMIT));
      case 'realign':
        return this.#realigned(task.id, task.ask);
      case 'language':
        return detectLanguage(task.ask)?.language ?? 'und';
      case 'names':
        return this.#nameGroups();
      case 'proposals': {
        const { names: said, targetLanguage } = this.#mirror().settings;
        return new Map(
          this.#nameGroups().map((group) => [group.key, proposedForm(group, said, targetLanguage)]),
        );
      }
      case 'preview-fixes': {
        const keys = new Set(task.ask);
        const findings = this.#findings().filter((finding) => keys.has(finding.key));
        return previewFixes(checkInputOf(this.#mirror()), findings);
      }
      case 'dry-run': {
        const project = this.#mirror();
        return this.#dryRun(project, new Set(task.ask));
      }
      case 'preview-names':
        return this.#previewNames(task.ask);
      case 'suggestions': {
        const project = this.#mirror();
        return suggestionsFor(this.#base ?? project, project);
      }
    }
  }

  #realigned(id: number, range: BeadRange | null): LinkedTexts {
    const { bitext, settings } = this.#mirror();
    return range === null
      ? linkTexts(bitext, { ...settings, ...this.#aligning(id, ALIGN_TIME_LIMIT) })
      : relinkStretch(bitext, range, { ...settings, ...this.#aligning(id, STRETCH_TIME_LIMIT) });
  }

  #aligning(id: number, milliseconds: number) {
    return {
      onProgress: (done: number) => this.#host.send({ kind: 'progress', id, done }),
      timeLimit: { milliseconds, now: () => this.#host.now() },
    };
  }

  #dryRun(project: Project, checks: ReadonlySet<string>): RecipeRun {
    const input = checkInputOf(project);
    const index = new AllFindings(input, saidOfNames(project));
    if (this.#gathered) index.gather(input, this.#nameGroups());
    return dryRun(input, checks, project.dismissed, index);
  }

  #previewNames(choices: readonly NameChoice[]): readonly NameRewrite[] {
    const input = nameInputOf(this.#mirror());
    const groups = new Map(this.#nameGroups().map((group) => [group.key, group]));
    const rewrites = choices.flatMap(({ group, preferred, kept, left }) => {
      const found = groups.get(group);
      return found ? rewriteMentions(input, found, preferred, kept, new Set(left)) : [];
    });
    const { target } = input.bitext;
    const at = ({ mention }: NameRewrite) => positionOf(target, mention.segment);
    return rewrites.sort((one, other) => at(one) - at(other) || one.mention.start - other.mention.start);
  }

  #nameGroups(): readonly NameGroup[] {
    const project = this.#mirror();
    if (this.#names && looksAlikeToNames(this.#names.project, project)) return this.#names.groups;
    const began = this.#host.now();
    this.#names = { project, groups: findNameGroups(nameInputOf(project)) };
    this.#gatheringTook = this.#host.now() - began;
    return this.#names.groups;
  }

  /** The findings with those on names gathered anew. */
  #findingsWithNames(): readonly Finding[] {
    const findings = this.#findings();
    const groups = this.#nameGroups();
    if (groups === this.#gathered || !this.#index) return findings;
    this.#gathered = groups;
    return this.#index.gather(checkInputOf(this.#mirror()), groups);
  }

  #mirror(): Project {
    return this.#project ?? bug('the engine was asked before it was given a project');
  }

  #findings(): readonly Finding[] {
    const project = this.#mirror();
    const input = checkInputOf(project);
    if (this.#index) return this.#index.update(input, saidOfNames(project));
    this.#index = new AllFindings(input, saidOfNames(project));
    return this.#index.findings;
  }

  #findingsAreDue(version: number): void {
    this.#version = version;
    const rest = Math.max(NAMES_REST, REST_PER_GATHERING * this.#gatheringTook);
    this.#host.afterRest(rest, () => this.#sendFindings(() => this.#findingsWithNames()));
    if (this.#due) return;
    this.#due = true;
    this.#host.whenIdle(() => {
      this.#due = false;
      this.#sendFindings(() => this.#findings());
    });
  }

  #sendFindings(find: () => readonly Finding[]): void {
    try {
      const findings = find();
      const changed = changedStretch(this.#sent, findings, (left, right) => left === right);
      this.#sent = findings;
      if (!changed && this.#version === this.#sentVersion) return;
      this.#sentVersion = this.#version;
      const { start, remove, insert } = changed ?? { start: 0, remove: [], insert: [] };
      this.#host.send({ kind: 'findings', version: this.#version, at: start, count: remove.length, insert });
    } catch (error) {
      this.#host.send({
        kind: 'failed',
        id: null,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
}

function saidOfNames({ decisions, settings }: Project): SaidOfNames {
  return { decisions, said: settings.names };
}

/** Whether the names of two states are the same: nothing that they are gathered from is changed. */
function looksAlikeToNames(one: Project, other: Project): boolean {
  return (
    one.bitext === other.bitext &&
    one.decisions === other.decisions &&
    one.monolingual === other.monolingual &&
    one.settings === other.settings
  );
}
