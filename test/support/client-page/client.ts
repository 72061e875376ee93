import type { Page } from '@playwright/test';
import { isEvent, readAnswer } from '../../../shared/contract/answer.ts';
import type { Client } from '../../../shared/contract/client.ts';
import { decodeWire, encodeWire } from '../../../shared/contract/wire.ts';

/** The client that runs in a page, from here. Call it before the page is loaded, or no event before `load` is heard. */
export async function clientOfPage(page: Page, load: () => Promise<unknown>): Promise<Client> {
  const listeners = new Set<(name: string, event: unknown) => void>();
  await page.exposeFunction('eventArrived', (name: string, text: string) => {
    const event = decodeWire(text);
    for (const listener of listeners) listener(name, event.ok ? event.value : undefined);
  });
  await load();
  await pageIsReady(page);
  return {
    async request(name, parameters) {
      const text = await page.evaluate(([request, given]) => window.clientPage?.request(request, given), [
        name,
        encodeWire(parameters),
      ] as const);
      const answer = decodeWire(text ?? 'null');
      return readAnswer(name, answer.ok ? answer.value : null);
    },
    on(name, listener) {
      const receive = (given: string, event: unknown) => {
        if (given === name && isEvent(name, event)) listener(event);
      };
      listeners.add(receive);
      return () => listeners.delete(receive);
    },
  };
}

/** Resolves when the page's client is connected. */
export async function pageIsReady(page: Page): Promise<void> {
  await page.waitForSelector('body[data-script="ran"]', { state: 'attached' });
}
