const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The wish of whoever runs the command that it end. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Stops listening. */
  release(): void;
}

/** Listens for the first signal to end; the second ends the process at once, as it does where nobody listens. */
export function listenForInterruption(): Interruption {
  const controller = new AbortController();
  const release = (): void => {
    for (const name of SIGNALS) process.off(name, interrupt);
  };
  const interrupt = (): void => {
    release();
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, interrupt);
  return { signal: controller.signal, release };
}
