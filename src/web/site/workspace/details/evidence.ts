// The papers and figures behind what is selected.
import type { Corpus, Measure, Paper } from '../../data';
import { element } from '../../dom';
import { type Selection, topicsOf } from '../select';
import type { State } from '../state';
import { shown } from '../topics';

const shortList = 8;

/** The papers that carry all of the topics, as far as they count in the lists. */
export const papersOf = (corpus: Corpus, topics: readonly number[], state: State): number[] => papersWith(topics, corpus, paper => topicsOf(paper, state));

/** The papers that carry all of the topics by some account. */
export const papersWith = (topics: readonly number[], corpus: Corpus, of: (paper: Paper) => readonly number[]): number[] =>
  [...corpus.papers.keys()].filter(paper => topics.every(topic => of(corpus.papers[paper]!).includes(topic)));

/** Papers as links to their pages; selected ones first, the others behind a click. */
export function listOf(corpus: Corpus, papers: readonly number[], selection: Selection | undefined): HTMLElement {
  const inOrder = selection ? [...papers.filter(paper => selection.isSelected[paper]), ...papers.filter(paper => !selection.isSelected[paper])] : papers;
  const item = (paper: number): HTMLElement => {
    const { title, page, date } = corpus.papers[paper]!;
    return element('li', { class: selection && !selection.isSelected[paper] ? 'left' : undefined }, element('a', { href: page }, title), date ? ` · ${date.slice(0, 4)}` : '');
  };
  const list = element('ul', { class: 'plain' }, ...inOrder.slice(0, shortList).map(item));
  if (inOrder.length <= shortList) return list;
  const more = element('details', {}, element('summary', {}, `${(inOrder.length - shortList).toLocaleString('en')} more`));
  more.addEventListener('toggle', () => more.append(element('ul', { class: 'plain' }, ...inOrder.slice(shortList).map(item))), { once: true });
  return element('div', {}, list, more);
}

/** The measures of a topic with what they say. */
export function facts(measures: readonly Measure[], topic: number): HTMLElement {
  return element('dl', { class: 'measures' }, ...measures.flatMap(measure => [
    element('dt', {}, measure.name, ' ', element('span', { class: 'figure' }, shown(measure.values[topic], measure.decimals) || 'not defined')), element('dd', { class: 'note' }, measure.meaning),
  ]));
}

/**
 * Topics more frequent in some papers than elsewhere, the most telling first: signed log-likelihood ratio (Dunning 1993) over papers with and without the topic.
 */
export function characteristic(corpus: Corpus, papers: readonly number[], state: State): { topic: number; here: number }[] {
  const [here, all] = [counts(corpus, papers, state), counts(corpus, corpus.papers.keys(), state)];
  const rest = corpus.papers.length - papers.length;
  return [...here].map(([topic, inside]) => ({ topic, here: inside, score: likelihoodRatio(inside, papers.length, all.get(topic)! - inside, rest) }))
    .filter(entry => entry.here > 1 || papers.length < 5).sort((a, b) => b.score - a.score || b.here - a.here || a.topic - b.topic).slice(0, 10);
}

function counts(corpus: Corpus, papers: Iterable<number>, state: State): Map<number, number> {
  const counted = new Map<number, number>();
  for (const paper of papers) for (const topic of topicsOf(corpus.papers[paper]!, state)) counted.set(topic, (counted.get(topic) ?? 0) + 1);
  return counted;
}

/** 2·Σ observed·ln(observed/expected) of a in m papers against b in n others; negative when a is below what b leads one to expect. */
export function likelihoodRatio(a: number, m: number, b: number, n: number): number {
  const share = (a + b) / (m + n);
  const term = (observed: number, expected: number): number => (observed > 0 && expected > 0 ? observed * Math.log(observed / expected) : 0);
  const ratio = 2 * (term(a, m * share) + term(b, n * share) + term(m - a, m * (1 - share)) + term(n - b, n * (1 - share)));
  return a / Math.max(m, 1) >= b / Math.max(n, 1) ? ratio : -ratio;
}
