import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `stop` at the first signal that asks the program to end, and lets it end by itself afterwards, with the exit code
 * that shells expect (128 + number). A second signal ends it at once. The function returned stops listening.
 */
export function stopOnSignals(stop: () => Promise<void>): () => void {
  const onSignal = (signal: (typeof SIGNALS)[number]) => {
    stopListening();
    process.exitCode = 128 + constants.signals[signal];
    void stop();
  };
  const stopListening = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return stopListening;
}
