import { defineRule, drop } from '../rule.ts';

export default defineRule({
  id: 'print-note',
  category: 'site-controls',
  why: 'Buttons to print, save, cite or license the text are the page’s tools, not its words.',
  tellingFrom: { sure: 1, likely: 4 },
  examples: {
    removes: [
      'Print this page',
      'Click here to print',
      'Save as PDF',
      'Cite this article',
      'Download PDF | Export Citation',
      'Permissions and Reprints',
    ],
    keeps: [
      'Print this page and hang it by the door, the pamphlet advised.',
      'She had permission to reprint the map.',
      'How to cite a ship’s log',
      'Printing',
      'Permissions',
    ],
  },
  phrases: {
    only: `
      (print|click to print|print out|cite|download|click here to print) (this|) (page|article|story|recipe),
      (print|click to print|cite|download) this post, click here to print,
      click to print opens in new window, print friendly, print friendly version, printer friendly,
      printer friendly version, print version, printable version, print preview, print pdf,
      print or save as pdf, print email, print mode, view print mode, view pdf print mode,
      print friendly pdf, print email share, save as pdf, save to pdf, save pdf, download pdf,
      download as pdf, download the pdf, download this pdf, view pdf, view as pdf, view the pdf,
      open pdf, open as pdf, get pdf, pdf version, pdf download, full text pdf, article pdf, read pdf,
      download article as pdf, download a pdf, create pdf, export pdf, export as pdf, export to pdf,
      cite this, cite this webpage, cite this paper, cite this entry, cite as, cite, copy citation,
      show citation, export citation, export citations, download citation, download citations,
      view citation, get citation, citation tools, citation manager, export to bibtex, bibtex,
      endnote, download ris, how to cite this article, how to cite this page,
      permissions and reprints, reprints and permissions, reprints permissions, permissions reprints,
      rights and permissions, rights permissions, request reprint, request reprints,
      request a reprint, order reprints, order a reprint, buy reprints, reprints, reprint,
      get rights and content, get permissions, request permissions, request permission,
      reuse this content, license this article, license this content, license article,
      republish this story, republish this article, republish, republish our articles, get reprints,
      purchase reprints, reprint this article, copyright and reprints, purchase licensing rights,
      article menu, article tools, article actions, page tools, story tools`,
    starts: `click here to print, click here to download the pdf, click here for a printable,
      click here for a printer friendly`,
    within: `under a creative commons license republish, republish our articles for free online or in print`,
  },
  *judge(document, hits) {
    for (const { block, only, starts, within, phrase } of hits) {
      if (only) yield drop(block, 'sure', `it says only “${phrase}”`);
      else if ((starts || within) && document.blocks[block]!.shape.words <= 20)
        yield drop(block, 'likely', `it says “${phrase}”`);
    }
  },
});
