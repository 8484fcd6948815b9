import type { Document } from '../document.ts';
import type { Ballot } from '../judge/judge.ts';
import { isMarker, MARKER_SIGN, type MarkerOrder, readMarker } from '../read/marker.ts';
import { withoutMarkers } from '../read/build.ts';
import { LAYOUT } from './layout.ts';
import type { Verdict } from './settle.ts';

/** What is wrong with a marker, for whoever wrote it. */
export interface MarkerProblem {
  /** The marker's place in the source. */
  readonly start: number;
  readonly end: number;
  readonly kind:
    | 'not-understood' // what it asks for is nothing that can be
    | 'unknown-rule' // it names a rule that there isn't
    | 'unused'; // it changes nothing, or the named rule in it doesn't
  /** The id it is about; null where it is about the whole marker. */
  readonly rule: string | null;
}

/** One of a marker's ids, or all ids at once (null), and whether that ever changed anything. */
interface Order {
  readonly rule: string | null;
  isUsed: boolean;
}

interface PlacedMarker {
  readonly start: number;
  readonly end: number;
  readonly order: MarkerOrder | null;
  readonly orders: readonly Order[];
  readonly unknown: readonly string[];
}

/** What is silent somewhere: named rules, and all others but some. */
interface Stretch {
  readonly named: ReadonlyMap<string, Order>;
  readonly all: Order | null;
  readonly except: ReadonlySet<string>;
}

const LOUD: Stretch = { named: new Map(), all: null, except: new Set() };

const KEPT: Verdict = {
  role: 'body',
  rule: 'body',
  category: 'article',
  reason: 'a marker in the document keeps it',
};

/** A rest of the document as it is judged, and what is silent in it. */
interface Hush {
  readonly document: Document;
  /** The votes that count. */
  heard(ballots: readonly Ballot[]): readonly Ballot[];
  /** The verdicts, with what silence keeps in the body. */
  spared(verdicts: Verdict[]): Verdict[];
}

/**
 * What an author's markers in a document silence: where a rule is silent its votes don't count, and where a layout
 * judgement is, what it would take out stays. Front matter is what it is all the same. The markers themselves stay in
 * the body, are judged by nobody, and part the paragraphs around them.
 */
export class Silence {
  /** By their line's index in the document. */
  readonly #markers = new Map<number, PlacedMarker>();

  /** @param ruleIds the ids of all rules there are; those of layout judgements are known */
  constructor(document: Document, ruleIds: readonly string[]) {
    if (!document.source.includes(MARKER_SIGN)) return;
    const known = new Set([...ruleIds, ...Object.keys(LAYOUT)]);
    for (const { kind, index, start, end, text } of document.lines) {
      if (kind !== 'comment' || !isMarker(text)) continue;
      const { order, rules } = readMarker(text);
      const ids: readonly (string | null)[] =
        rules.length === 0 ? [null] : rules.filter((id) => known.has(id));
      this.#markers.set(index, {
        start,
        end,
        order,
        orders: ids.map((rule) => ({ rule, isUsed: false })),
        unknown: rules.filter((id) => !known.has(id)),
      });
    }
  }

  /** The verdicts on the markers themselves, by line. */
  *verdicts(): Iterable<readonly [line: number, verdict: Verdict]> {
    for (const line of this.#markers.keys()) yield [line, KEPT];
  }

  /** What is silent in a rest of the document. It is asked of each rest, as reading the rest would find it. */
  in(rest: Document): Hush {
    if (this.#markers.size === 0)
      return { document: rest, heard: (ballots) => ballots, spared: (verdicts) => verdicts };
    const silent = this.#stretches(rest);
    const silencer = (block: number, rule: string): Order | null => {
      for (const stretch of silent[block]!) {
        const order = silencerIn(stretch, rule);
        if (order) return order;
      }
      return null;
    };
    return {
      document: withoutMarkers(rest, (line) => this.#markers.has(line.index)),
      heard: (ballots) =>
        ballots.filter(({ block, rule, verdict }) => {
          const order = silencer(block, rule.id);
          // To silence what speaks for a block is not what a marker is written for.
          if (order && verdict !== 'protect') order.isUsed = true;
          return !order;
        }),
      spared: (verdicts) =>
        verdicts.map((verdict, block) => {
          const order = verdict.role === 'chrome' ? silencer(block, verdict.rule) : null;
          if (!order) return verdict;
          order.isUsed = true;
          return KEPT;
        }),
    };
  }

  /** What is wrong with the markers; of what is unused only once the document has been judged. */
  *problems(): Iterable<MarkerProblem> {
    for (const { start, end, order, orders, unknown } of this.#markers.values()) {
      if (order === null) yield { start, end, kind: 'not-understood', rule: null };
      else {
        for (const rule of unknown) yield { start, end, kind: 'unknown-rule', rule };
        for (const { rule, isUsed } of orders) if (!isUsed) yield { start, end, kind: 'unused', rule };
      }
    }
  }

  /** For each block that is no marker what is silent there. */
  #stretches(rest: Document): (readonly Stretch[])[] {
    let [file, open, next] = [LOUD, LOUD, LOUD];
    const found: (readonly Stretch[])[] = [];
    const markers = rest.blocks.map(({ lines }) => this.#markers.get(lines[0]!.index));
    for (const marker of markers) if (marker?.order === 'disable-file') file = silence(file, marker.orders);
    rest.blocks.forEach(({ kind }, i) => {
      const marker = markers[i];
      if (!marker) {
        found.push(kind === 'front-matter' ? [] : [file, open, next]);
        next = LOUD;
      } else if (marker.order === 'disable') open = silence(open, marker.orders);
      else if (marker.order === 'enable') open = unsilence(open, marker.orders);
      else if (marker.order === 'disable-next-line') next = silence(next, marker.orders);
    });
    return found;
  }
}

const silencerIn = ({ named, all, except }: Stretch, rule: string): Order | null =>
  named.get(rule) ?? (except.has(rule) ? null : all);

/** What is silent already stays so by the order that came first. */
function silence(stretch: Stretch, orders: readonly Order[]): Stretch {
  let { all, except } = stretch;
  const named = new Map(stretch.named);
  for (const order of orders) {
    if (order.rule === null) [all, except] = [all && except.size === 0 ? all : order, new Set()];
    else if (!silencerIn({ named, all, except }, order.rule)) named.set(order.rule, order);
  }
  return { named, all, except };
}

function unsilence(stretch: Stretch, orders: readonly Order[]): Stretch {
  const named = new Map(stretch.named);
  const except = new Set(stretch.except);
  const { all } = stretch;
  for (const order of orders) {
    if (order.rule === null) {
      order.isUsed ||= all !== null || named.size > 0;
      return LOUD;
    }
    order.isUsed ||= silencerIn({ named, all, except }, order.rule) !== null;
    named.delete(order.rule);
    if (all) except.add(order.rule);
  }
  return { named, all, except };
}
