import type { LinkedTexts } from '../../shared/align/link-texts.ts';
import { linkTexts } from '../../shared/align/link-texts.ts';
import type { BeadRange } from '../../shared/align/relink-stretch.ts';
import { relinkStretch } from '../../shared/align/relink-stretch.ts';
import { bug } from '../../shared/bitext/bug.ts';
import { checkInputOf } from '../../shared/checks/check-input.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { FindingsIndex } from '../../shared/checks/findings-index.ts';
import { previewFixes } from '../../shared/checks/fix-all.ts';
import { dryRun } from '../../shared/checks/recipe.ts';
import { applySteps } from '../../shared/edit/apply.ts';
import type { Project } from '../../shared/edit/project.ts';
import { changedStretch } from '../../shared/edit/structure.ts';
import { openTexts } from '../../shared/formats/open-texts.ts';
import type { NameGroup } from '../../shared/names/name-group.ts';
import { findNameGroups } from '../../shared/names/name-groups.ts';
import { rewriteMentions } from '../../shared/names/rewrite.ts';
import { detectLanguage } from '../../shared/text/language.ts';
import { suggestionsFor } from '../../shared/memory/suggestions.ts';
import type { EngineTasks, FromEngine, NameChoice, TaskName, ToEngine } from './engine-messages.ts';

/** Longest time, in ms, that aligning whole texts may take before it answers with what it has. */
const ALIGN_TIME_LIMIT = 120_000;

/** The same for a stretch of them, which somebody waits for. */
const STRETCH_TIME_LIMIT = 15_000;

/** What the engine needs of where it runs. */
export interface EngineHost {
  send(message: FromEngine): void;
  /** Calls back once the messages that wait have been taken in. */
  whenIdle(callback: () => void): void;
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
  #index: FindingsIndex | null = null;
  #sent: readonly Finding[] = [];
  #due = false;
  #names: { readonly project: Project; readonly groups: readonly NameGroup[] } | null = null;

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
      case 'preview-fixes': {
        const keys = new Set(task.ask);
        const findings = this.#findings().filter((finding) => keys.has(finding.key));
        return previewFixes(checkInputOf(this.#mirror()), findings);
      }
      case 'dry-run': {
        const project = this.#mirror();
        return dryRun(checkInputOf(project), new Set(task.ask), project.dismissed);
      }
      case 'preview-name':
        return this.#previewName(task.ask);
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

  #previewName({ group, preferred, kept }: NameChoice) {
    const found = this.#nameGroups().find((one) => one.key === group);
    return found ? rewriteMentions(checkInputOf(this.#mirror()), found, preferred, kept) : [];
  }

  #nameGroups(): readonly NameGroup[] {
    const project = this.#mirror();
    if (this.#names?.project !== project)
      this.#names = { project, groups: findNameGroups(checkInputOf(project)) };
    return this.#names.groups;
  }

  #mirror(): Project {
    return this.#project ?? bug('the engine was asked before it was given a project');
  }

  #findings(): readonly Finding[] {
    const input = checkInputOf(this.#mirror());
    if (this.#index) return this.#index.update(input);
    this.#index = new FindingsIndex(input);
    return this.#index.findings;
  }

  #findingsAreDue(version: number): void {
    this.#version = version;
    if (this.#due) return;
    this.#due = true;
    this.#host.whenIdle(() => {
      this.#due = false;
      this.#sendFindings();
    });
  }

  #sendFindings(): void {
    try {
      const findings = this.#findings();
      const changed = changedStretch(this.#sent, findings, (left, right) => left === right);
      this.#sent = findings;
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
