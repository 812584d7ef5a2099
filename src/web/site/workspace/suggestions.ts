// Topics and people whose name begins with what is typed, one click away.
import type { Corpus, Named } from '../data';
import { button, byId, element, redraw } from '../dom';
import { fold } from '../text';
import { naturalOrder, type State, withFilter, withPick } from './state';

const most = 4;

/** Offers them under the search box. */
export function drawSuggestions(corpus: Corpus, state: State, choose: (state: State) => void): void {
  const part = byId('suggestions');
  const words = fold(state.words.trim());
  const offers = words.length < 2 ? [] : [
    ...matching(corpus.topics, words).map(thing => ({ name: 'tag' as const, kind: 'topic', thing })),
    ...matching(corpus.authors, words).map(thing => ({ name: 'author' as const, kind: 'person', thing })),
  ].filter(({ name, thing }) => state.filters[name] !== thing.id);
  redraw(part, offers.map(({ name, kind, thing }) => {
    const plain = { ...state, words: '', order: naturalOrder('') };
    // In the network a topic is looked at; everywhere else it chooses papers.
    const next = name === 'tag' && state.view === 'network' ? withPick(plain, `topic:${thing.id}`) : withFilter(plain, name, thing.id);
    return button([`${kind}: `, element('strong', {}, thing.name)], () => choose(next));
  }));
}

const folded = new WeakMap<Named, string>();

/** The folded name with single spaces between its words; made once per thing, since every key that is typed asks for all of them. */
function wordsOf(thing: Named): string {
  let words = folded.get(thing);
  if (words === undefined) folded.set(thing, (words = fold(thing.name).split(/[\s-]+/).join(' ')));
  return words;
}

function matching(things: readonly Named[], words: string): Named[] {
  const found: Named[] = [];
  for (const thing of things) {
    if (` ${wordsOf(thing)}`.includes(` ${words}`)) found.push(thing);
    if (found.length === 40) break;
  }
  return found.sort((a, b) => a.name.length - b.name.length).slice(0, most);
}
