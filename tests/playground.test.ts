import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, Script } from 'node:vm';
import iconv from 'iconv-lite';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clean } from '../src/clean.ts';
import { CATEGORIES } from '../src/rule.ts';
import { buildForBrowsers } from '../vite.pages.ts';
import { Browsing, HAS_CHROMIUM, IN_CHROMIUM, WAIT } from './browser.ts';
import { type Ran, runIn } from './command.ts';
import { PARAGRAPHS, ROOT, samples } from './support.ts';

const BUILT = join(ROOT, 'dist', 'playground.html');
const MOST_BYTES = 3_000_000; // of the page; people send it to each other
const LONG = 180_000; // milliseconds, for all samples one after another on a busy machine

const all = samples();
const toLf = (text: string): string => text.replaceAll('\r\n', '\n');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-article-playground-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The real command, as a person runs it. */
const run = (args: readonly string[], input: string | Buffer = ''): Ran => runIn(folder, args, input);

/** What the command says of documents, as JSON. */
function articlesOf(paths: readonly string[]): string[] {
  const lines = run(['--format', 'jsonl', '--no-config', ...paths])
    .out.trimEnd()
    .split('\n');
  return lines.map((line) => JSON.stringify(JSON.parse(line), null, 2));
}

/** What the command says of a document, as JSON. */
const articleOf = (input: string | Buffer, ...args: readonly string[]): string =>
  run(['--format', 'json', '--no-config', ...args], input).out.trimEnd();

function put(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the command', () => {
  test('writes the page to a file or to standard output, as the build made it', () => {
    expect(run(['playground', '-o', 'made/page.html'])).toEqual({ code: 0, out: '', err: '' });
    const built = readFileSync(BUILT, 'utf8');
    expect(readFileSync(join(folder, 'made', 'page.html'), 'utf8')).toBe(built);
    expect(run(['playground']).out).toBe(built);
  });

  test('says where it cannot write', () => {
    put('file', '');
    const { code, out, err } = run(['playground', '-o', 'file/page.html']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^clean-article: file\/page\.html: it cannot be written \(.*\)\n$/);
  });

  test('knows no flags of a run there', () => {
    expect(run(['playground', '--check'])).toEqual({
      code: 2,
      out: '',
      err: 'clean-article: --check does not go with clean-article playground; see clean-article --help\n',
    });
  });
});

describe('the page', () => {
  test('is one file of a bounded size that names no other', () => {
    expect(statSync(BUILT).size).toBeLessThan(MOST_BYTES);
    const [head] = readFileSync(BUILT, 'utf8').split('<body>');
    const [, markup] = /<\/style>([\s\S]*)<script type="application/.exec(readFileSync(BUILT, 'utf8'))!;
    expect(head!.replace(/<style>[\s\S]*<\/style>/, '') + markup!).not.toMatch(/(?:src|href)="(?!data:)/);
  });
});

describe('the engine for browsers', () => {
  test('asks for nothing that only Node has', async () => {
    const judge = inBareWorker(await programOf('worker.ts'));
    for (const { name, input } of all) {
      const source = input.toString('utf8');
      const { article } = (await judge(source)) as { article: unknown };
      expect({ name, article }).toEqual({ name, article: await clean(source) });
    }
  });

  test.each(['node:fs', 'fs'])('is not built where it imports “%s”', async (name) => {
    const entry = put(
      'entry.ts',
      `import { readFileSync } from '${name}';\npostMessage(readFileSync('x'));\n`,
    );
    await expect(buildForBrowsers(entry)).rejects.toThrow(`entry.ts asks for ${name}, which no browser has`);
  });
});

async function programOf(entry: string): Promise<string> {
  const bundle = await buildForBrowsers(join(ROOT, 'src', 'playground', entry));
  const [chunk] = Object.values(bundle);
  if (chunk?.type !== 'chunk') throw new Error('the build gave no program');
  return chunk.code;
}

/** Runs the worker's program where there is the language, what workers speak with, and three things of the web's. */
function inBareWorker(program: string): (source: string) => Promise<unknown> {
  type Message = { readonly result?: unknown; readonly error?: string };
  let hear: (event: { data: unknown }) => void = () => undefined;
  let resolve: (message: Message) => void = () => undefined;
  const world = {
    atob,
    TextDecoder,
    URL,
    addEventListener: (_: 'message', listener: typeof hear): void => {
      hear = listener;
    },
    postMessage: (message: Message): void => {
      resolve(message);
    },
  };
  new Script(program).runInContext(createContext(world));
  return async (source): Promise<unknown> => {
    const answer = new Promise<Message>((done) => {
      resolve = done;
    });
    const settings = { from: 'auto', ruleset: 'balanced', rules: {} };
    hear({ data: { id: 0, task: 'judge', args: [source, settings] } });
    const { result, error } = await answer;
    if (error !== undefined) throw new Error(error);
    return JSON.parse(JSON.stringify(result)) as unknown;
  };
}

const DIRTY = ['Dark Mode Light Mode', 'Share this article', ...PARAGRAPHS, 'JOIN US ON TELEGRAM'].join(
  '\n\n',
);

describe.skipIf(!HAS_CHROMIUM)(IN_CHROMIUM, () => {
  const browsing = new Browsing({ permissions: ['clipboard-read', 'clipboard-write'] });
  let page: Page;
  beforeEach(async () => {
    page = await open();
  });

  /** Opens the page from disk. */
  async function open(): Promise<Page> {
    const opened = await browsing.newPage();
    browsing.watch(opened, BUILT);
    await opened.goto(pathToFileURL(BUILT).href);
    return opened;
  }

  async function clear(): Promise<void> {
    await page.click('#clear');
    await page.waitForSelector('#copy-json:disabled');
  }

  const settled = async (): Promise<void> => {
    await page.waitForSelector('#copy-json:enabled');
  };

  const clipboard = (): Promise<string> => page.evaluate('navigator.clipboard.readText()');

  /** Pastes as a person does. */
  async function paste(text: string): Promise<void> {
    await clear();
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await page.focus('#source');
    await page.keyboard.press('Control+V');
    await settled();
  }

  async function openFile(path: string): Promise<void> {
    await clear();
    await page.setInputFiles('#file', path);
    await settled();
  }

  async function copied(name: 'article' | 'json'): Promise<string> {
    await page.click(`#copy-${name}`);
    await page.getByText(/^The (?:article|JSON) is copied\.$/).waitFor();
    return clipboard();
  }

  const linesIn = async (selector: string): Promise<string> =>
    (await page.locator(`${selector} .line`).allTextContents()).join('\n');

  const isRemoved = (text: string): Promise<boolean> =>
    page
      .locator('#marked-text del', { hasText: text })
      .count()
      .then((count) => count > 0);

  test(
    'a document that is pasted gives the article that the command gives: every sample',
    { timeout: LONG },
    async () => {
      await page.click('#tab-article');
      // A text field has one kind of line end.
      const sources = all.map(({ input }) => toLf(input.toString('utf8')));
      const articles = articlesOf(all.map(({ path }, i) => put(`${i}${extname(path)}`, sources[i]!)));
      for (const [i, { name }] of all.entries()) {
        const { text } = JSON.parse(articles[i]!) as { text: string };
        await paste(sources[i]!);
        await expect.poll(() => linesIn('#article-text'), { ...WAIT, message: name }).toBe(text);
      }
    },
  );

  test(
    'a file that is opened gives the JSON that the command gives: every sample',
    { timeout: LONG },
    async () => {
      const articles = articlesOf(all.map(({ path }) => path));
      for (const [i, { path }] of all.entries()) {
        await openFile(path);
        expect(await copied('json')).toBe(articles[i]);
      }
    },
  );

  test(
    'what is shown is the whole document, with what goes struck and the rest unchanged',
    { timeout: LONG },
    async () => {
      for (const { input } of all.filter(({ path }) => path.endsWith('.txt'))) {
        const source = toLf(input.toString('utf8'));
        const { removed } = await clean(source);
        await paste(source);
        await expect
          .poll(() => page.locator('#marked-text del').allTextContents(), WAIT)
          .toEqual(removed.map(({ text }) => text));
        const shown = await page.evaluate(
          `[...document.querySelectorAll('#marked-text .piece')].map((piece) => piece.dataset.finding ? piece.firstChild.textContent : piece.textContent).join('')`,
        );
        expect((shown as string).replace(/\s/gu, '')).toBe(source.replace(/\s/gu, ''));
      }
    },
  );

  test('the article is copied as the command prints it, line ends included', async () => {
    const { path } = all.find(({ name }) => name.startsWith('crlf--'))!;
    await openFile(path);
    const text = await copied('article');
    expect(text).toBe((JSON.parse(articleOf('', path)) as { text: string }).text);
    expect(text).toContain('\r\n');
  });

  test.each([
    [
      'declared',
      'a.html',
      `<!doctype html><meta charset="windows-1251"><p>${'Ночью пекарня не спит. '.repeat(30)}</p>`,
    ],
    ['undeclared', 'a.txt', 'Ночью пекарня не спит: в три часа здесь уже пахнет хлебом.\n'.repeat(30)],
  ])('a file in a legacy encoding that is %s reads as the command reads it', async (_, name, text) => {
    const path = put(name, iconv.encode(text, 'windows-1251'));
    await openFile(path);
    expect(await page.inputValue('#source')).toContain('Ночью пекарня не спит');
    expect(await copied('json')).toBe(articleOf('', path));
  });

  test('a file that is no text is refused with a line, and the page goes on', async () => {
    const path = put('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0xff]));
    await page.setInputFiles('#file', path);
    await page.getByText(`${basename(path)}: is not text; give text, Markdown or HTML`).waitFor();
    await paste(DIRTY);
    expect(await copied('json')).toBe(articleOf(DIRTY));
  });

  test('a file that is dropped is cleaned', async () => {
    await page.evaluate(`{
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([${JSON.stringify(DIRTY)}], 'dropped.txt'));
      document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    }`);
    expect(await page.isVisible('#drop')).toBe(true);
    await page.evaluate(`{
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([${JSON.stringify(DIRTY)}], 'dropped.txt'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }`);
    await settled();
    expect(await page.isVisible('#drop')).toBe(false);
    expect(await copied('json')).toBe(articleOf(DIRTY));
  });

  test('what is typed is judged live', async () => {
    await page.locator('#source').pressSequentially('Dark Mode Light Mode');
    await expect.poll(() => isRemoved('Dark Mode Light Mode'), WAIT).toBe(true);
  });

  test('a rule is switched off and on again', async () => {
    await paste(DIRTY);
    await page.uncheck('#rule-social-promo');
    await expect.poll(() => isRemoved('JOIN US ON TELEGRAM'), WAIT).toBe(false);
    expect(await copied('json')).toBe(articleOf(DIRTY, '--rule', 'social-promo:off'));
    expect(await page.evaluate('document.activeElement.id')).toBe('copy-json');
    await page.click('#all-on');
    await expect.poll(() => isRemoved('JOIN US ON TELEGRAM'), WAIT).toBe(true);
    expect(await page.isChecked('#rule-social-promo')).toBe(true);
    expect(await copied('json')).toBe(articleOf(DIRTY));
  });

  test('a rule that is switched by key keeps the focus', async () => {
    await paste(DIRTY);
    await page.focus('#rule-theme-toggle');
    await page.keyboard.press('Space');
    await expect.poll(() => isRemoved('Dark Mode Light Mode'), WAIT).toBe(false);
    expect(await page.evaluate('document.activeElement.id')).toBe('rule-theme-toggle');
  });

  test('a ruleset and a format are chosen', async () => {
    const { input } = all.find(({ name }) => name === 'mixed--hospital-merger')!;
    const source = toLf(input.toString('utf8'));
    await paste(source);
    for (const ruleset of ['strict', 'gentle', 'sure', 'balanced']) {
      await page.selectOption('#ruleset', ruleset);
      await expect.poll(() => copied('json'), WAIT).toBe(articleOf(source, '--ruleset', ruleset));
    }
    await page.selectOption('#from', 'html');
    await page.getByText('read as HTML').waitFor();
    expect(await copied('json')).toBe(articleOf(source, '--from', 'html'));
  });

  test('keys go through the findings, and each says why', async () => {
    await paste(DIRTY);
    const note = page.locator('.note');
    await page.focus('#copy-json');
    // Past the two buttons between is the first finding.
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    const focused = (): Promise<string> => page.evaluate('document.activeElement.firstChild.textContent');
    expect(await focused()).toBe('Dark Mode Light Mode');
    expect(await note.textContent()).toContain(
      'theme-toggleRemoved: it says only “dark mode”.line 1, column 1',
    );
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Share this article');
    expect(await page.textContent('#place')).toBe('2 of 3');
    await page.keyboard.press('n');
    expect(await focused()).toBe('JOIN US ON TELEGRAM');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Dark Mode Light Mode');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('JOIN US ON TELEGRAM');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('Dark Mode Light Mode');
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
  });

  test('the pointer shows why, and buttons step through the findings', async () => {
    await paste(DIRTY);
    const note = page.locator('.note');
    await page.hover('#marked-text del >> text=JOIN US');
    expect(await note.textContent()).toContain('social-promo');
    await page.hover('h1');
    expect(await note.isVisible()).toBe(false);
    await page.click('#next');
    await page.click('#next');
    expect(await page.textContent('#place')).toBe('2 of 3');
    await page.click('#previous');
    expect(await page.textContent('#place')).toBe('1 of 3');
    await page.click('[aria-label="1 found by social-promo: show the next"]');
    expect(await page.textContent('#place')).toBe('3 of 3');
  });

  test('the tabs are a tab list by key', async () => {
    await paste(DIRTY);
    await page.focus('#tab-marked');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.id')).toBe('tab-article');
    expect(await page.isVisible('#article-text')).toBe(true);
    expect(await page.isVisible('#marked-text')).toBe(false);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => linesIn('#json-text'), WAIT).toBe(articleOf(DIRTY));
    await page.keyboard.press('ArrowRight');
    expect(await page.isVisible('#marked-text')).toBe(true);
  });

  const HOSTILE: Readonly<Record<string, string>> = {
    script: '<script>window.reached = true; alert(1)</script>',
    handler: '<img src="x" onerror="window.reached = true; alert(2)"><svg onload="window.reached = true">',
    link: '<a href="javascript:window.reached = true">Read more</a> and [more](javascript:alert(3))',
    picture: '![x](http://127.0.0.1:9/x.png) <img src="http://127.0.0.1:9/y.png">',
    frame: '<iframe srcdoc="<script>parent.reached = true</script>"></iframe>',
    style: '</textarea></style></script><style>* { display: none }</style><base href="http://127.0.0.1:9/">',
    template: '${window.reached = true} {{constructor.constructor("window.reached = true")()}}',
    terminal: 'before \u001b[2J\u001b]0;reached\u0007 after \u202e and \ud800 end',
  };

  test.each(Object.entries(HOSTILE))('a document that tries does nothing: %s', async (name, attack) => {
    const documents = [
      `${attack}\n\n${DIRTY}\n\n${attack}`,
      `# ${attack}\n\n${DIRTY}`,
      `<!doctype html><title>${attack}</title><body><h1>${attack}</h1><p>${PARAGRAPHS.join(`</p>${attack}<p>`)}</p><nav>${attack}</nav>`,
    ];
    for (const [i, text] of documents.entries()) {
      const path = put(`${name}${i}.${['txt', 'md', 'html'][i]!}`, text);
      await openFile(path);
      for (const tab of ['article', 'json', 'marked']) {
        await page.click(`#tab-${tab}`);
        await expect.poll(() => page.locator(`#${tab}-text .slice`).count(), WAIT).toBeGreaterThan(0);
      }
      expect(await copied('json')).toBe(articleOf('', path));
      const reached = `[window.reached, document.querySelectorAll('.sheet :is(a, img, svg, script, iframe, style, base)').length]`;
      expect(await page.evaluate(reached)).toEqual([undefined, 0]);
    }
  });

  test('the page may fetch nothing and make no markup of text, whoever asks', async () => {
    const tried = await page.evaluate(`Promise.allSettled([
      fetch('http://127.0.0.1:9/'),
      Promise.resolve().then(() => { document.body.innerHTML = '<p>text</p>'; }),
    ]).then((all) => all.map(({ status }) => status))`);
    expect(tried).toEqual(['rejected', 'rejected']);
    // It says what it refused; a request that was made would be among these.
    const { problems } = browsing;
    expect(problems.filter((problem) => !/Content Security Policy|TrustedHTML/.test(problem))).toEqual([]);
    problems.length = 0;
  });

  test('a large document is judged in a worker and drawn whole', async () => {
    const source = `${DIRTY}\n\n`.repeat(Math.ceil(1_000_000 / DIRTY.length));
    await paste(source);
    expect(page.workers()).toHaveLength(1);
    const article = articleOf(source);
    expect(await copied('json')).toBe(article);
    const { removed } = JSON.parse(article) as { removed: unknown[] };
    await expect.poll(() => page.locator('#marked-text del').count(), WAIT).toBe(removed.length);
  });

  test('of several documents in a row the last one is shown', async () => {
    const source = `${DIRTY}\n\n`.repeat(300);
    await paste(source);
    await page.evaluate(`{
      const field = document.querySelector('#source');
      for (const text of ['Dark Mode', 'Share this article', ${JSON.stringify(DIRTY)}]) {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }`);
    await expect.poll(() => page.locator('#marked-text .piece').count(), WAIT).toBe(3 + PARAGRAPHS.length);
    expect(await copied('json')).toBe(articleOf(DIRTY));
  });

  test('the examples are documents to try', async () => {
    const buttons = await page.locator('#examples button').all();
    expect(buttons.length).toBeGreaterThan(2);
    for (const button of buttons) {
      await clear();
      await button.click();
      await settled();
      await expect.poll(() => page.locator('#marked-text del').count(), WAIT).toBeGreaterThan(0);
    }
  });

  test.each([320, 800, 1440])('nothing is cut %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.click('#examples button >> nth=1');
    await settled();
    await page.locator('#marked-text del').first().waitFor();
    const isTooWide = `document.documentElement.scrollWidth > document.documentElement.clientWidth
      || [...document.querySelectorAll('main *')].some((each) => each.checkVisibility()
        && getComputedStyle(each).clipPath === 'none'
        && each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)`;
    expect(await page.evaluate(isTooWide)).toBe(false);
  });

  test.each(['light', 'dark'] as const)('every category can be read in %s colours', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const contrasts = await page.evaluate<number[]>(`(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const luminance = (color) => {
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
          value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      return ${JSON.stringify(CATEGORIES)}.map((category) => {
        const piece = document.createElement('div');
        piece.className = 'piece';
        piece.dataset.category = category;
        const text = document.createElement('del');
        text.className = 'removed';
        piece.append(text);
        document.body.append(piece);
        const [a, b] = [getComputedStyle(piece).backgroundColor, getComputedStyle(text).color].map(luminance);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      });
    })()`);
    expect(contrasts).toHaveLength(CATEGORIES.length);
    // WCAG 2.2, 1.4.3
    expect(Math.min(...contrasts)).toBeGreaterThan(4.5);
  });
});
