import { unpack } from '../looks/unpack.ts';
import type { Answer, Engine, Question, Result, Task } from './engine.ts';

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

const GONE = 'the engine has stopped: the document may be too large for this browser; try a part of it';

/** The engine in a worker of its own, so that the page can be used while it works. */
export class Client {
  readonly #packed: string;
  readonly #waiting = new Map<number, Waiting>();
  readonly #urls: (url: string) => string;
  #worker: Promise<Worker> | null = null;
  #asked = 0;

  /** @param packed the worker's program, gzip in base64 */
  constructor(packed: string) {
    this.#packed = packed;
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy('engine', { createScriptURL: (url) => url });
    this.#urls = (url) => policy?.createScriptURL(url) ?? url;
  }

  /**
   * Asks the engine.
   * @throws Error with a line for the person who reads the page
   */
  async ask<Name extends Task>(task: Name, ...args: Parameters<Engine[Name]>): Promise<Result<Name>> {
    const worker = await (this.#worker ??= this.#start());
    const question: Question<Name> = { id: this.#asked++, task, args };
    return new Promise<Result<Name>>((resolve, reject) => {
      this.#waiting.set(question.id, { resolve, reject });
      worker.postMessage(question);
    });
  }

  async #start(): Promise<Worker> {
    const program = new Blob([await unpack(this.#packed)], { type: 'text/javascript' });
    const url = URL.createObjectURL(program);
    const worker = new Worker(this.#urls(url));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('error' in data) waiting?.reject(new Error(data.error));
      else waiting?.resolve(data.result as never);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      this.#worker = null;
      for (const { reject } of this.#waiting.values()) reject(new Error(GONE));
      this.#waiting.clear();
    });
    return worker;
  }
}
