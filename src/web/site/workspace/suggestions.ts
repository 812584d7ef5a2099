// Topics and people whose name begins with what is typed, one click away.
import type { Corpus, Named, Paper } from '../data';
import { button, byId, element, redraw } from '../dom';
import { fold } from '../text';
import { naturalOrder, type State, toggled, valuesOf, withPick } from './state';

const most = 4;

interface Offer { readonly filter: 'tag' | 'author'; readonly kind: string; readonly thing: Named; readonly words: string; readonly papers: number }

export class Suggestions {
  private offers: readonly (readonly Offer[])[] | undefined;

  constructor(private readonly corpus: Corpus, private readonly choose: (state: State) => void) {}

  /** Offers them under the search box. */
  draw(state: State): void {
    const words = spaced(state.words.trim());
    const found = words.length < 2 ? [] : this.all().flatMap(offers => matching(offers.filter(offer => !valuesOf(state, offer.filter).includes(offer.thing.id)), words));
    redraw(byId('suggestions'), found.map(({ filter, kind, thing, papers }) => {
      const plain = { ...state, words: '', order: naturalOrder('') };
      // In the network a topic is looked at; everywhere else it chooses papers.
      const next = filter === 'tag' && state.view === 'network' ? withPick(plain, `topic:${thing.id}`) : toggled(plain, filter, thing.id);
      return button([`${kind}: `, element('strong', {}, thing.name), ' ', element('span', { class: 'figure' }, papers.toLocaleString('en'))], () => this.choose(next));
    }));
  }

  /** Topics and people, made ready when the first key is typed. */
  private all(): readonly (readonly Offer[])[] {
    const { topics, authors, papers } = this.corpus;
    return (this.offers ??= [offersOf('tag', 'topic', topics, papers, paper => paper.topics), offersOf('author', 'person', authors, papers, paper => paper.authors)]);
  }
}

function offersOf(filter: Offer['filter'], kind: string, things: readonly Named[], papers: readonly Paper[], of: (paper: Paper) => readonly number[]): Offer[] {
  const counts = new Uint32Array(things.length);
  for (const paper of papers) for (const thing of of(paper)) counts[thing]!++;
  return things.map((thing, i) => ({ filter, kind, thing, words: ' ' + spaced(thing.name), papers: counts[i]! }));
}

/** Those that begin with the words, then those in which a later word does; each by papers. */
function matching(offers: readonly Offer[], words: string): Offer[] {
  const place = (offer: Offer): number => Math.sign(offer.words.indexOf(' ' + words));
  return offers.filter(offer => place(offer) >= 0).sort((a, b) => place(a) - place(b) || b.papers - a.papers).slice(0, most);
}

/** Folded, with single spaces between words. */
const spaced = (text: string): string => fold(text).split(/[\s-]+/).join(' ');
