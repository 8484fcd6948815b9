import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Whether there is a browser to test pages in. */
export const HAS_CHROMIUM = existsSync(CHROMIUM);

/** What tests in it are called; where there is none that says how to get it. */
export const IN_CHROMIUM = `in Chromium at ${CHROMIUM}${
  HAS_CHROMIUM ? '' : ' (skipped: it is not here; apt-get install -y chromium puts it there)'
}`;

export const WAIT = { timeout: 30_000 };

export const launchChromium = (): Promise<Browser> =>
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
export function watch(page: Page, file: string): string[] {
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
