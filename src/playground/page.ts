import './page.css';
import { byId } from '../looks/byId.ts';
import { drawInSlices } from '../looks/draw.ts';
import { element } from '../looks/element.ts';
import { formatted, plural } from '../looks/figures.ts';
import { MarkedDocument } from '../looks/markedDocument.ts';
import { Client } from './client.ts';
import type { Judged, Settings } from './engine.ts';
import { EXAMPLES } from './examples.ts';
import { onFile } from './files.ts';
import { latest } from './latest.ts';
import { sharesOf, showOverview } from './overview.ts';
import { RulesPanel } from './rulesPanel.ts';
import { Tabs } from './tabs.ts';

const PAUSE = 150; // milliseconds without a key before what was typed is judged
const LARGE = 50_000; // characters; a browser takes seconds to paste more, line by line, so that it can be undone
const SLOW = 300; // milliseconds before people are told that it takes a while

const input = byId('source', HTMLTextAreaElement);
const from = byId('from', HTMLSelectElement);
const ruleset = byId('ruleset', HTMLSelectElement);
const status = byId('status', HTMLElement);
const copies = {
  article: byId('copy-article', HTMLButtonElement),
  json: byId('copy-json', HTMLButtonElement),
};

const client = new Client(byId('engine', HTMLScriptElement).text);
const marked = new MarkedDocument(byId('marked-text', HTMLElement));
const tabs = new Tabs(['marked', 'article', 'json'], (name) => {
  if (name !== 'marked') drawText(name);
});

// A text field changes line ends; what came from a file is judged as it is there.
let source = '';
let judged: Judged | null = null;
let rules: RulesPanel | null = null;
let drawing = new AbortController();

function say(text: string, isFailure = false): void {
  status.textContent = text;
  status.classList.toggle('failed', isFailure);
}

/** The article as the command prints it. */
const textFor = (name: 'article' | 'json'): string =>
  judged === null ? '' : name === 'article' ? judged.article.text : JSON.stringify(judged.article, null, 2);

function drawText(name: 'article' | 'json'): void {
  drawing.abort();
  drawing = new AbortController();
  const makeLine = (text: string): Node =>
    element('div', { class: 'line', text, attributes: { dir: 'auto' } });
  const lines = textFor(name).split(/\r\n|\n|\r/);
  void drawInSlices(byId(`${name}-text`, HTMLElement), lines, makeLine, drawing.signal);
}

const settings = (): Settings => ({
  from: from.value as Settings['from'],
  ruleset: ruleset.value as Settings['ruleset'],
  rules: rules?.settings ?? {},
});

const FORMAT_NAMES = { text: 'text', markdown: 'Markdown', html: 'HTML' } as const;

function summaryOf({ format, article, pieces }: Judged): string {
  if (pieces.length === 0) return '';
  const shares = sharesOf(pieces);
  const all = shares.reduce((sum, { words }) => sum + words, 0);
  const kept = `${plural(shares[0]!.words, 'word')} of ${formatted(all)} kept`;
  const removed = `${plural(article.removed.length, 'piece')} removed`;
  const readAs = `read as ${FORMAT_NAMES[format]}`;
  return [...(article.reason === null ? [] : [article.reason]), kept, removed, readAs].join(' · ');
}

const judge = latest(async (text: string) => {
  const timer = setTimeout(() => {
    say('Cleaning …');
  }, SLOW);
  try {
    judged = await client.ask('judge', text, settings());
    say(summaryOf(judged));
  } catch (error) {
    judged = null;
    say((error as Error).message, true);
  } finally {
    clearTimeout(timer);
  }
  const pieces = judged?.pieces ?? [];
  showOverview(pieces);
  rules?.show(pieces);
  for (const button of Object.values(copies)) button.disabled = judged === null || text === '';
  if (tabs.shown !== 'marked') drawText(tabs.shown);
  void marked.draw(pieces);
  showPlace();
});

const judgeAgain = (): void => {
  judge(source);
};

function setSource(text: string): void {
  source = text;
  input.value = text;
  judgeAgain();
}

function showPlace(current?: number): void {
  const { count } = marked;
  byId('steps', HTMLElement).hidden = count === 0;
  byId('place', HTMLElement).textContent =
    current === undefined ? plural(count, 'finding') : `${current + 1} of ${count}`;
}

async function copy(name: 'article' | 'json'): Promise<void> {
  try {
    await navigator.clipboard.writeText(textFor(name));
    say(name === 'article' ? 'The article is copied.' : 'The JSON is copied.');
  } catch {
    tabs.show(name);
    byId(`${name}-text`, HTMLElement).focus();
    say('This browser does not let the page copy; select the text and copy it yourself.', true);
  }
}

async function openFile(file: File): Promise<void> {
  try {
    const text = await client.ask('decode', new Uint8Array(await file.arrayBuffer()));
    // A page by its name is read as one, fragment or not.
    from.value = /\.(?:html?|xhtml)$/i.test(file.name) ? 'html' : 'auto';
    setSource(text);
  } catch (error) {
    say(`${file.name}: ${(error as Error).message}`, true);
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  source = input.value;
  clearTimeout(timer);
  timer = setTimeout(judgeAgain, PAUSE);
});
input.addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.length < LARGE) return;
  event.preventDefault();
  input.setRangeText(text, input.selectionStart, input.selectionEnd, 'end');
  source = input.value;
  judgeAgain();
});
from.addEventListener('change', judgeAgain);
ruleset.addEventListener('change', judgeAgain);
byId('clear', HTMLButtonElement).addEventListener('click', () => {
  from.value = 'auto';
  setSource('');
  input.focus();
});
for (const name of ['article', 'json'] as const)
  copies[name].addEventListener('click', () => {
    void copy(name);
  });
byId('previous', HTMLButtonElement).addEventListener('click', () => {
  marked.step(-1);
});
byId('next', HTMLButtonElement).addEventListener('click', () => {
  marked.step(1);
});
marked.onMove = showPlace;
onFile((file) => {
  void openFile(file);
});
byId('examples', HTMLElement).replaceChildren(
  ...[...EXAMPLES].flatMap(([name, text], i) => {
    const button = element('button', { class: 'link', text: name, attributes: { type: 'button' } });
    button.addEventListener('click', () => {
      from.value = 'auto';
      setSource(text);
    });
    return i === 0 ? [button] : [document.createTextNode(', '), button];
  }),
);

void client.ask('switches').then(
  (switches) => {
    rules = new RulesPanel(switches, {
      onChange: judgeAgain,
      onSeek(rule) {
        tabs.show('marked');
        marked.goToNext((piece) => piece.rule === rule);
      },
    });
    rules.show(judged?.pieces ?? []);
  },
  (error: unknown) => {
    say(`this browser cannot run the page: ${(error as Error).message}`, true);
  },
);
