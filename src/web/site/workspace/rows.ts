// A paper as the list shows it, as PaperEntry.razor does, but with links that keep the filters in use.
import { abstractOf, type Corpus, load } from '../data';
import { element, mark } from '../dom';
import { count, fold } from '../text';
import { type FilterName, type State, valuesOf, withFilter, writeState } from './state';

const snippetLength = 160;

/** One entry of the list. Links to topics and sources keep the other filters; words that matched are marked. */
export function row(corpus: Corpus, index: number, state: State, matched: ReadonlySet<string> | undefined): HTMLLIElement {
  const paper = corpus.papers[index]!;
  const filtered = (name: FilterName, id: string, from = state): string => writeState(withFilter(from, name, id)) || '#';
  const title = marked(paper.title, matched);
  const heading = element('h3', {}, element('a', { href: paper.page }, ...title));
  const facts = element('p', { class: 'facts' }, element('span', { class: 'by' }, paper.people), ' · ', fieldName(corpus, paper.field, paper.fieldNote));
  if (paper.date) facts.append(' · ', element('time', { datetime: paper.date }, paper.date));
  if (paper.votes !== undefined) facts.append(' · ', element('span', { class: 'votes' }, count(paper.votes, 'vote')));
  const sources = corpus.sources.length < 2 ? [] : paper.sources.map(source => corpus.sources[source]!);
  sources.forEach((source, i) => facts.append(i === 0 ? ' · ' : ', ', element('a', { class: 'sources', href: filtered('source', source.id) }, source.name)));
  if (paper.url) facts.append(' · ', element('a', { class: 'away', href: paper.url, rel: 'noreferrer' }, addressName(paper.url)));
  const item = element('li', { class: 'paper' }, heading, facts);
  if (paper.topics.length > 0) {
    const topics = element('p', { class: 'topics' });
    paper.topics.forEach((topic, i) => {
      const { id, name } = corpus.topics[topic]!;
      const note = paper.topicNotes?.[i] ?? undefined;
      topics.append(element('a', { href: filtered('tag', id, note ? { ...state, stated: false } : state), title: note, class: note && 'derived', 'aria-current': valuesOf(state, 'tag').includes(id) ? 'true' : undefined }, name), ' ');
    });
    item.append(topics);
  }
  if (matched && title.length === 1) item.append(...snippet(index, matched));
  if (paper.hasAbstract) item.append(lazyAbstract(index));
  return item;
}

export function fieldName(corpus: Corpus, field: number, note: string | undefined): HTMLSpanElement {
  return element('span', { class: note ? 'field derived' : 'field', title: note }, mark(field), corpus.fields[field]?.name ?? 'no field');
}

/** What an address is called, as PaperAddress.cs has it. */
export function addressName(url: string): string {
  return url.startsWith('https://arxiv.org/abs/') ? 'arXiv' : url.startsWith('https://doi.org/') ? 'DOI' : 'Web page';
}

/** The text in pieces, those that matched marked. */
function marked(text: string, matched: ReadonlySet<string> | undefined): (string | HTMLElement)[] {
  if (!matched) return [text];
  const pieces: (string | HTMLElement)[] = [];
  for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    if (piece && matched.has(fold(piece))) pieces.push(element('mark', {}, piece));
    else if (typeof pieces.at(-1) === 'string') pieces.push(String(pieces.pop()) + piece);
    else pieces.push(piece);
  }
  return pieces.filter(piece => piece !== '');
}

/** Where the abstract has the first word that matched. */
function snippet(index: number, matched: ReadonlySet<string>): HTMLElement[] {
  const text = abstractOf(index) ?? '';
  const hit = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].find(word => matched.has(fold(word[0])));
  if (!hit) return [];
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, hit.index - snippetLength / 2)));
  const end = text.indexOf(' ', hit.index + snippetLength / 2);
  const cut = `${start > 0 ? '… ' : ''}${text.slice(start, end < 0 ? undefined : end).trim()}${end < 0 ? '' : ' …'}`;
  return [element('p', { class: 'note snippet' }, ...marked(cut, matched))];
}

/** The abstract's text is fetched when it is opened. */
function lazyAbstract(index: number): HTMLDetailsElement {
  const details = element('details', {}, element('summary', {}, 'Abstract'));
  details.addEventListener('toggle', () => {
    void load('abstracts.js').then(() => details.append(element('p', {}, abstractOf(index) ?? '')), (error: Error) => details.append(element('p', {}, error.message)));
  }, { once: true });
  return details;
}
