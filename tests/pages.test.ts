import { describe, expect, test } from 'vitest';
import { clean } from '../src/clean.ts';
import { PARAGRAPHS } from './support.ts';

const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const cleanPage = (body: string, head = ''): ReturnType<typeof clean> =>
  clean(
    `<!doctype html><html lang="en"><head><title>Nine wells</title>${head}</head><body>${body}</body></html>`,
    {
      from: 'html',
    },
  );

describe('pages', () => {
  test('every removed piece points to its place in the source, entities and inline elements included', async () => {
    const source = `<!doctype html><body><nav><a href="/">Home</a> <a href="/n">News &amp; views</a></nav>${paragraphs}<p><b>Subscribe</b> to our&nbsp;newsletter</p></body>`;
    const { removed } = await clean(source, { from: 'html' });
    const pieces = removed.map(({ start, end }) => source.slice(start, end));
    expect(pieces.some((piece) => piece.includes('News &amp; views'))).toBe(true);
    expect(pieces).toContain('Subscribe</b> to our&nbsp;newsletter');
  });

  test('what a framework sends hidden, to be shown by a script, is read', async () => {
    const { text } = await cleanPage(`<p>Loading</p><div hidden id="S:0"><main>${paragraphs}</main></div>`);
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
  });

  test('a hidden box beside an article is not read', async () => {
    const { text, removed } = await cleanPage(
      `<main>${paragraphs}</main><div style="display: none"><p>The tenth well was never dug, whatever they say in the bakery.</p></div>`,
    );
    expect(text).not.toContain('tenth well');
    expect(removed.map((piece) => piece.text).join()).not.toContain('tenth well');
  });

  test('a body that is hidden until a script has run is read', async () => {
    const page = `<!doctype html><body style="visibility:hidden"><main>${paragraphs}</main></body>`;
    expect((await clean(page, { from: 'html' })).text).toContain(PARAGRAPHS[0]);
  });

  test('an article that is filed under newsletters, comments or cookies stays', async () => {
    for (const name of ['category-newsletter', 'tag-cookies', 'post related-posts', 'comments']) {
      const { text } = await cleanPage(`<div class="post ${name}"><h1>Nine wells</h1>${paragraphs}</div>`);
      for (const paragraph of PARAGRAPHS) expect(text, name).toContain(paragraph);
    }
  });

  test('templates, scripts and style sheets are no text', async () => {
    const { text, removed } = await cleanPage(
      `<template><p>Of the template nobody ever sees a word.</p></template><main>${paragraphs}</main>
       <script>document.write('<p>Of the script neither.</p>')</script><style>p::after { content: "Nor of this." }</style>`,
    );
    const all = [text, ...removed.map((piece) => piece.text)].join('\n');
    for (const words of ['Of the template', 'Of the script', 'Nor of this']) expect(all).not.toContain(words);
  });

  test('text among the rows of a table, which parsers move before it, is there once', async () => {
    const { text } = await cleanPage(
      `<main>${paragraphs}<table>Four seconds, in a dry year.<tr><td>Bakery</td><td>41 m</td></tr></table>${paragraphs}</main>`,
    );
    expect(text.split('Four seconds, in a dry year.').length).toBeLessThanOrEqual(2);
  });
});
