// What the parts of the panel are made from, and the small parts themselves.
import type { Corpus } from '../../data';
import { button, element } from '../../dom';
import type { PaperSubject } from '../paperMap';
import type { Selection } from '../select';
import { type State, withPick } from '../state';
import type { TopicSubject } from '../topics';

/** A piece of the panel. */
export type Part = Node | string;

export interface Context {
  readonly corpus: Corpus;
  readonly state: State;
  readonly selection: Selection;
  /** The views' data, as far as it is loaded. */
  readonly topics: TopicSubject | undefined;
  readonly papers: PaperSubject | undefined;
  choose(state: State): void;
  say(words: string): void;
}

export const kind = (text: string): HTMLElement => element('p', { class: 'kind' }, text);
export const heading = (text: string): HTMLElement => element('h3', {}, text);
export const title = (text: string, page: string): HTMLElement => element('h2', {}, element('a', { href: page }, text));

/** A name that selects what it stands for. */
export const picker = (context: Context, name: string, pick: string): HTMLButtonElement => button(name, () => context.choose(withPick(context.state, pick)), { class: 'quiet' });
