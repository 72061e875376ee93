import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import { spliced } from '../../shared/bitext/spliced.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Project } from '../../shared/edit/project.ts';
import type { Step } from '../../shared/edit/step.ts';
import type { EngineTasks, FromEngine, TaskMessage, TaskName, ToEngine } from './engine-messages.ts';

/** Work of the engine that goes on: its end, and a way to stop it. */
export interface EngineTask<Answer> {
  readonly answer: Promise<Result<Answer, TaskFailure>>;
  cancel(): void;
}

export type TaskFailure =
  | { readonly code: 'cancelled' }
  | { readonly code: 'failed'; readonly message: string };

export interface EngineListeners {
  /** All findings of the project as it stands after the steps sent last. Results for an older state are passed over. */
  onFindings(findings: readonly Finding[]): void;
  onFailure(message: string): void;
}

interface PendingTask {
  settle(result: Result<EngineTasks[TaskName]['answer'], TaskFailure>): void;
  progress(done: number): void;
}

/** The engine from the window's side. Cancelling ends the worker, and starts another with the same project. */
export class EngineClient {
  readonly #start: () => Worker;
  readonly #listeners: EngineListeners;
  #worker: Worker;
  #pending = new Map<number, PendingTask>();
  #nextTask = 1;
  #version = 0;
  #findings: readonly Finding[] = [];

  constructor(start: () => Worker, listeners: EngineListeners) {
    this.#start = start;
    this.#listeners = listeners;
    this.#worker = this.#launch();
  }

  /** Gives the engine the project whole, and as it was loaded: when it is opened, and when its mirror was lost. */
  mirror(project: Project, base: Project = project): void {
    this.#send({ kind: 'mirror', version: ++this.#version, project, base });
  }

  /** Tells the engine what was done to the project. */
  follow(steps: readonly Step[]): void {
    this.#send({ kind: 'steps', version: ++this.#version, steps });
  }

  run<Name extends TaskName>(
    name: Name,
    ask: EngineTasks[Name]['ask'],
    onProgress: (done: number) => void = () => {},
  ): EngineTask<EngineTasks[Name]['answer']> {
    const id = this.#nextTask++;
    const answer = new Promise<Result<EngineTasks[Name]['answer'], TaskFailure>>((resolve) => {
      this.#pending.set(id, { settle: resolve, progress: onProgress });
    });
    this.#send({ kind: 'task', id, name, ask });
    return { answer, cancel: () => this.#cancel(id) };
  }

  /** Ends the worker and everything it was asked for. Whoever holds a project must mirror it again before the next task. */
  #cancel(id: number): void {
    if (!this.#pending.has(id)) return;
    this.#worker.terminate();
    const pending = this.#pending;
    this.#pending = new Map();
    this.#findings = [];
    this.#worker = this.#launch();
    for (const task of pending.values()) task.settle(failed({ code: 'cancelled' }));
  }

  dispose(): void {
    this.#worker.terminate();
  }

  #launch(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', (event: MessageEvent<FromEngine>) => this.#receive(event.data));
    worker.addEventListener('error', (event) => this.#listeners.onFailure(event.message));
    return worker;
  }

  #send(message: ToEngine | TaskMessage<TaskName>): void {
    this.#worker.postMessage(message);
  }

  #receive(message: FromEngine): void {
    switch (message.kind) {
      case 'findings':
        this.#findings = spliced(this.#findings, message.at, message.count, message.insert);
        if (message.version === this.#version) this.#listeners.onFindings(this.#findings);
        break;
      case 'progress':
        this.#pending.get(message.id)?.progress(message.done);
        break;
      case 'answer':
        this.#settle(message.id, success(message.answer));
        break;
      case 'failed':
        if (message.id === null) this.#listeners.onFailure(message.message);
        else this.#settle(message.id, failed({ code: 'failed', message: message.message }));
        break;
    }
  }

  #settle(id: number, result: Result<EngineTasks[TaskName]['answer'], TaskFailure>): void {
    this.#pending.get(id)?.settle(result);
    this.#pending.delete(id);
  }
}
