// A paper as the list shows it, as PaperEntry.razor does, but with links that keep the filters in use.
import { abstractOf, type Corpus } from './data';
import { element, mark } from './dom';
import { type FilterName, type State, withFilter, writeState } from './state';

/** One entry of the list. Links to topics and sources keep the other filters. */
export function row(corpus: Corpus, index: number, state: State): HTMLLIElement {
  const paper = corpus.papers[index]!;
  const filtered = (name: FilterName, id: string, from = state): string => writeState(withFilter(from, name, id)) || '#';
  const heading = element('h3', {}, element('a', { href: paper.page }, paper.title));
  const facts = element('p', { class: 'facts' }, element('span', { class: 'by' }, paper.people), ' · ', fieldName(corpus, paper.field, paper.fieldNote));
  if (paper.date) facts.append(' · ', element('time', { datetime: paper.date }, paper.date));
  const sources = corpus.sources.length < 2 ? [] : paper.sources.map(source => corpus.sources[source]!);
  sources.forEach((source, i) => facts.append(i === 0 ? ' · ' : ', ', element('a', { class: 'sources', href: filtered('source', source.id) }, source.name)));
  if (paper.url) facts.append(' · ', element('a', { class: 'away', href: paper.url, rel: 'noreferrer' }, addressName(paper.url)));
  const item = element('li', { class: 'paper' }, heading, facts);
  if (paper.topics.length > 0) {
    const topics = element('p', { class: 'topics' });
    paper.topics.forEach((topic, i) => {
      const { id, name } = corpus.topics[topic]!;
      const note = paper.topicNotes?.[i] ?? undefined;
      topics.append(element('a', { href: filtered('tag', id, note ? { ...state, stated: false } : state), title: note, class: note && 'derived', 'aria-current': state.filters.tag === id ? 'true' : undefined }, name), ' ');
    });
    item.append(topics);
  }
  const text = abstractOf(index);
  if (text) item.append(lazyAbstract(text));
  return item;
}

function fieldName(corpus: Corpus, field: number, note: string | undefined): HTMLSpanElement {
  return element('span', { class: note ? 'field derived' : 'field', title: note }, mark(field), corpus.fields[field]?.name ?? 'no field');
}

/** What an address is called, as PaperAddress.cs has it. */
function addressName(url: string): string {
  return url.startsWith('https://arxiv.org/abs/') ? 'arXiv' : url.startsWith('https://doi.org/') ? 'DOI' : 'Web page';
}

/** The abstract's text enters the page when it is opened. */
function lazyAbstract(text: string): HTMLDetailsElement {
  const details = element('details', {}, element('summary', {}, 'Abstract'));
  details.addEventListener('toggle', () => details.append(element('p', {}, text)), { once: true });
  return details;
}
