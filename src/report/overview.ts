import { byId } from '../looks/byId.ts';
import { element } from '../looks/element.ts';
import { formatted, percent, plural } from '../looks/figures.ts';
import { CATEGORY_NAMES } from '../looks/kinds.ts';
import {
  besideShares,
  drawLegend,
  drawShares,
  keptShare,
  removedShares,
  type Share,
} from '../looks/shares.ts';
import type { Category } from '../rule.ts';
import type { DocumentRow, Look, ReportData, SiteTotals } from './data.ts';
import { histogram, rowBar, stepName } from './histogram.ts';
import { addressOf, type Query } from './route.ts';
import { nameOf } from './select.ts';
import { type Column, table } from './table.ts';

const listOf = (query: Query): string => addressOf({ view: 'documents', query });

const link = (text: string, href: string): HTMLElement =>
  element('a', { text, attributes: { href, dir: 'auto' } });

/** Shows what a run did as a whole. */
export function drawOverview(data: ReportData): void {
  byId('run', HTMLElement).textContent = runOf(data);
  drawFigures(data);
  drawWords(data);
  drawHistogram(data);
  drawLooks(data);
  const categories = byCategory(data);
  const mostWords = Math.max(...categories.map(({ words }) => words));
  byId('categories', HTMLElement).append(
    table<(typeof categories)[number]>(
      'Removed by category',
      [
        {
          name: 'Category',
          isHead: true,
          cell: ({ category }) => link(CATEGORY_NAMES[category], listOf({ category })),
        },
        { name: 'Pieces', isNumber: true, cell: ({ pieces }) => formatted(pieces) },
        { name: 'Words', isNumber: true, cell: ({ words }) => formatted(words) },
        barColumn(({ words }) => words, mostWords),
      ],
      categories,
      ({ category }) => category,
    ),
  );
  drawRules(data);
  drawSites(data);
  drawLines(data);
  byId('sample', HTMLElement).textContent = sampleOf(data);
}

const DONE = { clean: 'Cleaned', explain: 'Explained', check: 'Checked', fix: 'Fixed in place' } as const;

function runOf({ action, inputs, moreInputs, version }: ReportData): string {
  const given = inputs.length === 0 ? 'standard input' : inputs.join(', ');
  const more = moreInputs === 0 ? '' : ` and ${formatted(moreInputs)} more`;
  const note =
    action === 'check' ? ' Nothing was changed: what is removed here is what --fix takes out.' : '';
  return `${DONE[action]}: ${given}${more}, by clean-article ${version}.${note}`;
}

function drawFigures({ totals }: ReportData): void {
  const { documents, failed, words, kept, pieces } = totals;
  const figures: (readonly [name: string, number: string, note?: string])[] = [
    ['Documents', formatted(documents)],
    ['Words in', formatted(words)],
    ['Words kept', percent(kept, words), formatted(kept)],
    ['Pieces removed', formatted(pieces), plural(totals.removed, 'word')],
    ...(failed === 0 ? [] : [['Failed', formatted(failed)] as const]),
  ];
  byId('figures', HTMLElement).replaceChildren(
    ...figures.map(([name, number, note]) =>
      element(
        'div',
        name === 'Failed' ? { class: 'failed' } : {},
        element('dt', { text: name }),
        element('dd', { text: number }),
        ...(note === undefined ? [] : [element('dd', { class: 'quiet', text: note })]),
      ),
    ),
  );
}

function drawWords(data: ReportData): void {
  const { words, kept, removed } = data.totals;
  const shares: Share[] = [
    keptShare(kept),
    ...besideShares(words - kept - removed),
    ...removedShares(byCategory(data).map(({ category, words: count }) => [category, count])),
  ];
  drawShares(byId('words-bar', HTMLElement), shares);
  drawLegend(byId('words-legend', HTMLElement), shares, ({ name, words: count, category }) => {
    const text = `${name} ${percent(count, words)}`;
    return category === null || category === 'article'
      ? document.createTextNode(text)
      : link(text, listOf({ category }));
  });
  byId('words', HTMLElement).hidden = words === 0;
}

function drawHistogram({ shares }: ReportData): void {
  const addressFor = (step: number): string => listOf({ kept: String(step) });
  byId('shares', HTMLElement).append(histogram(shares, addressFor));
  const steps = shares.flatMap((count, step) => (count === 0 ? [] : [{ count, step }]));
  byId('shares-table', HTMLElement).append(
    table<(typeof steps)[number]>(
      'Documents by share kept',
      [
        {
          name: 'Kept',
          isHead: true,
          cell: ({ step }) => link(stepName(step, shares.length), addressFor(step)),
        },
        { name: 'Documents', isNumber: true, cell: ({ count }) => formatted(count) },
      ],
      steps,
    ),
  );
}

const LOOK_ORDER: readonly Look[] = ['failed', 'nothing-left', 'little-left', 'nothing-removed'];

/** Why a document is worth a look, for people. */
export function whyLook({ look, words, kept, failure }: DocumentRow): string {
  if (look === 'failed') return failure?.message ?? '';
  if (look === 'nothing-left') return `nothing left of ${plural(words, 'word')}`;
  if (look === 'little-left') return `${percent(kept, words)} left of ${plural(words, 'word')}`;
  return look === undefined ? '' : 'nothing removed, unlike most';
}

function drawLooks({ documents, totals }: ReportData): void {
  const rows = documents
    .filter(({ look }) => look !== undefined)
    .sort(
      (a, b) =>
        LOOK_ORDER.indexOf(a.look!) - LOOK_ORDER.indexOf(b.look!) ||
        a.kept / (a.words || 1) - b.kept / (b.words || 1),
    );
  byId('look-hint', HTMLElement).textContent =
    rows.length === 0
      ? totals.documents === 0
        ? ''
        : 'Nothing stands out.'
      : 'Documents that failed, or whose share kept is far from the rest’s';
  if (rows.length === 0) return;
  const columns: Column<DocumentRow>[] = [
    {
      name: 'Document',
      isHead: true,
      cell: (row) =>
        link(
          row.title ?? nameOf(row),
          addressOf({ view: 'document', number: row.number, finding: null, query: { look: 'any' } }),
        ),
    },
    { name: 'Why', cell: whyLook },
  ];
  byId('look', HTMLElement).append(table('Documents worth a look', columns, rows));
}

function drawRules({ rules }: ReportData): void {
  const most = Math.max(...rules.map(({ words }) => words));
  byId('rules', HTMLElement).append(
    table<(typeof rules)[number]>(
      'Removed by rule',
      [
        { name: 'Rule', isHead: true, cell: ({ id }) => link(id, listOf({ rule: id })) },
        { name: 'Documents', isNumber: true, isExtra: true, cell: ({ documents }) => formatted(documents) },
        { name: 'Pieces', isNumber: true, cell: ({ pieces }) => formatted(pieces) },
        { name: 'Words', isNumber: true, cell: ({ words }) => formatted(words) },
        barColumn(({ words }) => words, most),
      ],
      rules,
      ({ category }) => category,
    ),
  );
}

function drawSites({ sites, otherSites }: ReportData): void {
  const rows = otherSites ? [...sites, otherSites] : sites;
  byId('sites', HTMLElement).append(
    table<SiteTotals>(
      'By site',
      [
        { name: 'Site', isHead: true, cell: ({ name }) => link(name, listOf({ site: name })) },
        { name: 'Documents', isNumber: true, cell: ({ documents }) => formatted(documents) },
        { name: 'Words kept', isNumber: true, cell: ({ kept, words }) => percent(kept, words) },
        barColumn(({ kept, words }) => kept / (words || 1), 1),
      ],
      rows,
    ),
  );
}

function drawLines({ lines, rules }: ReportData): void {
  const target = byId('lines', HTMLElement);
  if (lines.length === 0) {
    target.append(element('p', { class: 'hint', text: 'No line was removed from more than one document.' }));
    return;
  }
  target.append(
    table<(typeof lines)[number]>(
      'Lines removed most often',
      [
        { name: 'Line', isHead: true, cell: ({ text }) => link(text, listOf({ text })) },
        { name: 'Rule', isExtra: true, cell: ({ rule }) => element('code', { text: rules[rule]!.id }) },
        {
          name: 'Documents',
          isNumber: true,
          cell: ({ documents, isAtLeast }) => `${isAtLeast ? '≥ ' : ''}${formatted(documents)}`,
        },
      ],
      lines,
      ({ rule }) => rules[rule]!.category,
    ),
  );
}

function byCategory({ rules }: ReportData): { category: Category; pieces: number; words: number }[] {
  const found = new Map<Category, { category: Category; pieces: number; words: number }>();
  for (const { category, pieces, words } of rules) {
    const sum = found.get(category) ?? { category, pieces: 0, words: 0 };
    found.set(category, { category, pieces: sum.pieces + pieces, words: sum.words + words });
  }
  return [...found.values()].sort((a, b) => b.words - a.words);
}

const barColumn = <Row>(sizeOf: (row: Row) => number, most: number): Column<Row> => ({
  name: '',
  isExtra: true,
  cell: (row) => rowBar(sizeOf(row), most),
});

/** What of the run is in the report. */
function sampleOf({ documents, totals }: ReportData): string {
  const withText = documents.filter(({ text }) => text !== undefined).length;
  const listed = documents.filter(({ failure }) => failure === undefined).length;
  const parts: string[] = [];
  if (withText < totals.documents) {
    const which =
      'those of which least is kept, some of which nothing was removed, and a random part of the others';
    const list = listed < totals.documents ? `${formatted(listed)} are in the list, ` : '';
    parts.push(
      `The numbers are of all ${plural(totals.documents, 'document')}; ${list}the texts of ${formatted(withText)} are here: ${which}.`,
    );
  }
  const failedRows = documents.length - listed;
  if (failedRows < totals.failed)
    parts.push(`Of ${plural(totals.failed, 'failure')} the first ${formatted(failedRows)} are listed.`);
  if (totals.earlier > 0)
    parts.push(`${plural(totals.earlier, 'file')} that an earlier run did are not in this report.`);
  return parts.join(' ');
}
