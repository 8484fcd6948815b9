import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';

const CHROMIUM = '/usr/bin/chromium';

/** Whether there is a browser to test pages in. */
export const HAS_CHROMIUM = existsSync(CHROMIUM);

/** What tests in it are called; where there is none that says how to get it. */
export const IN_CHROMIUM = `in Chromium at ${CHROMIUM}${
  HAS_CHROMIUM ? '' : ' (skipped: it is not here; apt-get install -y chromium puts it there)'
}`;

export const WAIT = { timeout: 30_000 };

const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/**
 * Watches for what a page must not do: errors, dialogs, requests.
 * @param file the page's own
 * @returns what it did, as it does it
 */
function watch(page: Page, file: string): string[] {
  const problems: string[] = [];
  const { href } = pathToFileURL(file);
  page.setDefaultTimeout(WAIT.timeout);
  page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url.replace(/#.*/, '') !== href && !url.startsWith('blob:')) problems.push(`request: ${url}`);
  });
  return problems;
}

/** Chromium for the tests of a `describe`, with a context for each. What the page that is watched must not do fails the test. */
export class Browsing {
  #context: BrowserContext | undefined;
  #problems: string[] = [];

  constructor(options: BrowserContextOptions = {}) {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser.close();
    });
    beforeEach(async () => {
      this.#problems = [];
      this.#context = await browser.newContext(options);
    });
    afterEach(async () => {
      await this.#context!.close();
      expect(this.#problems).toEqual([]);
    });
  }

  /** What the page has done of it so far; what is taken out is let pass. */
  get problems(): string[] {
    return this.#problems;
  }

  newPage(): Promise<Page> {
    return this.#context!.newPage();
  }

  /** Watches a page from here on. @param file the page's own */
  watch(page: Page, file: string): void {
    this.#problems = watch(page, file);
  }
}
