// Makes a report of samples/ and the README's pictures of it: npm run report [FILE.html]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURES = join(ROOT, 'src', 'report', 'pictures');
const folder = mkdtempSync(join(tmpdir(), 'clean-article-'));
const report = resolve(process.argv[2] ?? join(folder, 'report.html'));
const flags = ['--no-config', '-q', '-o', join(folder, 'out'), '--report', report];
const command = ['bin/clean-article.js', 'samples/*/input.*', ...flags];
execFileSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' });

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1180, height: 900 } });
await page.goto(pathToFileURL(report).href);
await page.locator('#lines table').waitFor();
await page.screenshot({ path: join(PICTURES, 'overview.png') });
await page.goto(`${pathToFileURL(report).href}#/documents`);
await page.locator('#list-body a', { hasText: 'Brannoc' }).click();
await page.locator('#document-text del').first().waitFor();
for (let i = 0; i < 3; i++) await page.keyboard.press('n');
await page.setViewportSize({ width: 1180, height: 760 });
await page.screenshot({ path: join(PICTURES, 'document.png') });
await browser.close();
rmSync(folder, { recursive: true });
