import './page.css';
import { byId } from '../looks/byId.ts';
import { DATA_ID, type ReportData } from './data.ts';
import { DocumentList } from './documentList.ts';
import { DocumentPage } from './documentPage.ts';
import { drawOverview } from './overview.ts';
import { addressOf, parseRoute, type Query, type Route } from './route.ts';

const TITLE = 'clean-article report';

const data = JSON.parse(byId(DATA_ID, HTMLScriptElement).text) as ReportData;
const list = new DocumentList(data, (query) => {
  history.replaceState(null, '', addressOf({ view: 'documents', query }));
  list.show(query);
});
const page = new DocumentPage(data, () => list.rows);

let shown: Route['view'] | null = null;
/** Where the list was scrolled to, and what it listed. */
let left: { readonly address: string; readonly scroll: number } | null = null;
let address = '';

function showView(view: Route['view']): void {
  for (const each of ['overview', 'documents', 'document'] as const)
    byId(each, HTMLElement).hidden = each !== view;
  for (const [id, isHere] of [
    ['to-overview', view === 'overview'],
    ['to-documents', view !== 'overview'],
  ] as const) {
    const link = byId(id, HTMLAnchorElement);
    if (isHere) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

const queryOf = (route: Route): Query => (route.view === 'overview' ? {} : route.query);

async function follow(): Promise<void> {
  const route = parseRoute(location.hash);
  const isFirst = shown === null;
  const isOther = shown !== route.view;
  if (shown === 'documents' && isOther) left = { address, scroll: scrollY };
  shown = route.view;
  address = location.hash;
  showView(route.view);
  if (route.view !== 'overview') list.show(queryOf(route));
  const name =
    route.view === 'document' ? await page.open(route) : route.view === 'documents' ? 'Documents' : '';
  document.title = name === '' ? TITLE : `${name} · ${TITLE}`;
  if (route.view === 'documents' && left?.address === address) scrollTo(0, left.scroll);
  else if (isOther || route.view === 'document') scrollTo(0, 0);
  // The keys of a document are for who is in it; for others it says what has come.
  if (!isFirst || route.view === 'document') byId(route.view, HTMLElement).focus({ preventScroll: true });
  if (route.view === 'document') await page.goTo(route);
}

byId('to-documents', HTMLAnchorElement).textContent =
  `Documents (${data.documents.length.toLocaleString('en')})`;
drawOverview(data);
addEventListener('hashchange', () => {
  void follow();
});
void follow();
