import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openGallery, type Gallery } from './open-gallery.ts';

/** One gallery for the tests of a file, and a page of its own for each; `address` and `page` are there once they run. */
export interface GalleryBench {
  readonly address: string;
  readonly page: Page;
}

/** Registers what opens and closes them; called inside `describe`. */
export function benchInGallery(executable: string | null): GalleryBench {
  let gallery: Gallery;
  let page: Page;
  beforeAll(async () => {
    gallery = await openGallery(executable ?? '');
  }, 180_000);
  afterAll(() => gallery.close());
  beforeEach(async () => {
    page = await gallery.browser.newPage({ viewport: { width: 1280, height: 800 } });
  });
  afterEach(() => page.close());
  return {
    get address() {
      return gallery.address;
    },
    get page() {
      return page;
    },
  };
}
