// What is selected: a topic, a link, a paper, a community or a region, with what one can do next.
import { abstractOf, type Corpus, pageOf } from '../data';
import { button, byId, element } from '../dom';
import { compose, endsOf } from './compose';
import { characteristic, facts, listOf, papersOf } from './evidence';
import { addressName, fieldName } from './rows';
import type { Selection } from './select';
import { type State, withFilter, withPick, writeState } from './state';
import type { Subject } from './subject';
import type { TopicSubject } from './topics';
import type { PaperSubject } from './paperMap';

type Part = Node | string;

export class Details {
  private readonly panel = byId('details');
  private readonly body = byId('detailsbody');
  private shownPick = '';

  constructor(private readonly corpus: Corpus, private readonly choose: (state: State) => void, private readonly say: (words: string) => void) {
    byId('closedetails').addEventListener('click', () => this.close());
  }

  private state!: State;

  /** Lets go of the selection. */
  close(): void {
    this.choose({ ...withPick(this.state, ''), area: '' });
  }

  /** Shows what the state selects, as far as the data of the views is loaded. */
  show(state: State, selection: Selection, topics: TopicSubject | undefined, papers: PaperSubject | undefined): void {
    this.state = state;
    const parts = this.parts(state, selection, topics, papers);
    this.panel.hidden = parts.length === 0;
    this.body.replaceChildren(...parts);
    const chosen = state.pick || state.area;
    if (chosen !== this.shownPick && parts.length > 0) this.say(`Selected: ${this.body.querySelector('h2')?.textContent ?? ''}`);
    if (chosen !== this.shownPick) this.panel.scrollTop = 0;
    this.shownPick = chosen;
  }

  private parts(state: State, selection: Selection, topics: TopicSubject | undefined, papers: PaperSubject | undefined): Part[] {
    const topic = topics?.nodeOf(state.pick) ?? -1;
    if (topic >= 0) return this.topic(topics!, topic, state, selection);
    const paper = papers?.nodeOf(state.pick) ?? -1;
    if (paper >= 0) return this.paper(papers!, paper, state, selection);
    for (const subject of [topics, papers]) {
      const [a, b] = subject ? endsOf(subject, state.pick) : [-1, -1];
      if (a >= 0 && b >= 0) return subject === topics ? this.topicLink(topics!, a, b, state) : this.paperLink(a, b);
    }
    const community = this.corpus.communities.findIndex(thing => `community:${thing.id}` === state.pick);
    if (community >= 0) return this.community(community, state, selection);
    if (state.area) return this.region(state, selection);
    return [];
  }

  private topic(subject: TopicSubject, topic: number, state: State, selection: Selection): Part[] {
    const { name, id } = this.corpus.topics[topic]!;
    const papers = papersOf(this.corpus, [topic], state);
    const community = this.corpus.communities[subject.network.community[topic]!];
    const inside = papers.filter(paper => selection.isSelected[paper]).length;
    return [
      kind('Topic'), title(name, pageOf('topic', this.corpus.topics[topic]!)),
      element('p', { class: 'facts' }, count(papers.length, 'paper', 'papers'), inside < papers.length ? `, ${inside} of them selected` : '',
        ...(community ? [' · ', button(community.name, () => this.choose(withPick(state, `community:${community.id}`)), { class: 'quiet' })] : [])),
      this.actions(subject, topic, state, button(state.filters.tag === id ? 'All topics' : 'Only its papers', () => this.choose(withFilter(state, 'tag', state.filters.tag === id ? undefined : id)))),
      ...this.path(subject, state, selection),
      heading('Neighbours'), this.neighbours(subject, topic, state),
      heading('Papers'), listOf(this.corpus, papers, selection),
      heading('In the network'), facts(subject.network.measures, topic),
    ];
  }

  private neighbours(subject: Subject, node: number, state: State): HTMLElement {
    const steps = subject.topology.of(node).filter(step => subject.isUsable(step.link, state));
    if (steps.length === 0) return element('p', { class: 'note' }, 'None, as the settings stand.');
    const isTopic = subject.kind === 'network';
    return element('ol', { class: 'rows' }, ...steps.slice(0, 12).map(step => {
      const strength = subject.topology.links.strength[step.link]!;
      const link = `link:${subject.pickOf(node).slice(6)}~${subject.pickOf(step.node).slice(6)}`;
      return element('li', {}, button(subject.name(step.node), () => this.choose(withPick(state, subject.pickOf(step.node))), { class: 'quiet' }),
        button(isTopic ? count(strength, 'paper', 'papers') : `${Math.round(100 * strength)} %`, () => this.choose(withPick(state, link)), { class: 'quiet figure', 'aria-label': `${isTopic ? count(strength, 'paper', 'papers') : `${Math.round(100 * strength)} % alike`}: why ${subject.name(step.node)}` }));
    }));
  }

  private paper(subject: PaperSubject, index: number, state: State, selection: Selection): Part[] {
    const paper = this.corpus.papers[index]!;
    const text = abstractOf(index);
    return [
      kind('Paper'), title(paper.title, paper.page),
      element('p', { class: 'facts' }, element('span', { class: 'by' }, paper.people)),
      element('p', { class: 'facts' }, fieldName(this.corpus, paper.field, paper.fieldNote), paper.date ? ` · ${paper.date}` : '', paper.votes === undefined ? '' : ` · ${count(paper.votes, 'vote', 'votes')}`,
        ...(paper.url ? [' · ', element('a', { href: paper.url, rel: 'noreferrer', class: 'away' }, addressName(paper.url))] : [])),
      element('p', { class: 'topics' }, ...paper.topics.flatMap((topic, i) => [element('a', { href: writeState(withPick({ ...state, view: 'network' }, `topic:${this.corpus.topics[topic]!.id}`)), class: paper.topicNotes?.[i] ? 'derived' : undefined, title: paper.topicNotes?.[i] ?? undefined }, this.corpus.topics[topic]!.name), ' '])),
      this.actions(subject, index, state),
      ...this.path(subject, state, selection),
      ...(text ? [element('details', { open: '' }, element('summary', {}, 'Abstract'), element('p', {}, text))] : []),
      heading('Most like it'), this.neighbours(subject, index, state),
    ];
  }

  private topicLink(subject: TopicSubject, a: number, b: number, state: State): Part[] {
    const link = subject.topology.between(a, b);
    const papers = papersOf(this.corpus, [a, b], state);
    const { association, backbone } = subject.network.links;
    const end = (topic: number): HTMLElement => button(this.corpus.topics[topic]!.name, () => this.choose(withPick(state, subject.pickOf(topic))), { class: 'quiet' });
    return [
      kind('Two topics'), element('h2', {}, `${subject.name(a)} – ${subject.name(b)}`),
      element('p', { class: 'facts' }, end(a), ' · ', end(b)),
      element('p', {}, link < 0 ? 'No paper that counts has both.'
        : `${count(papers.length, 'paper has', 'papers have')} both, ${association[link]!.toLocaleString('en')} times what the sizes of the topics alone would bring about; ${backbone[link] ? 'beyond chance' : 'chance could bring that about'}.`),
      heading('Papers with both'), listOf(this.corpus, papers, undefined),
    ];
  }

  private paperLink(a: number, b: number): Part[] {
    const [first, second] = [this.corpus.papers[a]!, this.corpus.papers[b]!];
    const shared = first.topics.filter(topic => second.topics.includes(topic)).map(topic => this.corpus.topics[topic]!.name);
    return [kind('Two papers'), element('h2', {}, 'Why they are linked'),
      element('p', {}, shared.length > 0 ? `They share ${shared.join(', ')}.` : 'They share no topic.'), listOf(this.corpus, [a, b], undefined)];
  }

  private community(community: number, state: State, selection: Selection): Part[] {
    const thing = this.corpus.communities[community]!;
    const papers = [...this.corpus.papers.keys()].filter(paper => this.corpus.papers[paper]!.community === community);
    const isChosen = state.filters.community === thing.id;
    return [kind('Community of topics'), title(thing.name, pageOf('community', thing)),
      element('p', { class: 'facts' }, count(papers.length, 'paper', 'papers')),
      element('p', { class: 'actions' }, button(isChosen ? 'All communities' : 'Only its papers', () => this.choose(withFilter(state, 'community', isChosen ? undefined : thing.id)))),
      heading('What it is about'), this.about(papers, state), heading('Papers'), listOf(this.corpus, papers, selection)];
  }

  private region(state: State, selection: Selection): Part[] {
    return [kind('Region'), element('h2', {}, count(selection.papers.length, 'paper', 'papers')),
      element('p', { class: 'actions' }, button('Show as a list', () => this.choose({ ...state, view: 'list' })), ' ', button('Without the region', () => this.choose({ ...state, area: '' }))),
      heading('What it is about'), this.about(selection.papers, state), heading('Papers'), listOf(this.corpus, selection.papers, undefined)];
  }

  private about(papers: readonly number[], state: State): HTMLElement {
    return element('ol', { class: 'rows' }, ...characteristic(this.corpus, papers, state).map(({ topic, here }) =>
      element('li', {}, button(this.corpus.topics[topic]!.name, () => this.choose(withPick(state, `topic:${this.corpus.topics[topic]!.id}`)), { class: 'quiet' }), element('span', { class: 'figure' }, count(here, 'paper', 'papers')))));
  }

  private actions(subject: Subject, node: number, state: State, ...more: HTMLElement[]): HTMLElement {
    const depths = [0, 1, 2, 3].map(depth => {
      const choice = button(depth === 0 ? 'all' : String(depth), () => this.choose({ ...state, view: viewOf(subject), depth, to: '' }), { 'aria-pressed': String(state.depth === depth) });
      choice.append(element('span', { class: 'unseen' }, depth === 0 ? ' of it' : depth === 1 ? ' step around it' : ' steps around it'));
      return choice;
    });
    const names = byId<HTMLDataListElement>('names');
    const box = element('input', { type: 'search', list: 'names', 'aria-label': `Shortest path to which ${subject.nouns[0]}`, placeholder: `Path to a ${subject.nouns[0]}`, autocomplete: 'off' });
    box.addEventListener('focus', () => { if (names.dataset.of !== subject.kind) { names.replaceChildren(...subject.x.map((_, other) => element('option', { value: subject.name(other) }))); names.dataset.of = subject.kind; } });
    box.addEventListener('change', () => {
      const target = subject.x.findIndex((_, other) => other !== node && subject.name(other).toLowerCase() === box.value.trim().toLowerCase());
      if (target >= 0) this.choose({ ...state, view: viewOf(subject), to: subject.pickOf(target), depth: 0 });
      else this.say(`There is no other ${subject.nouns[0]} of that name.`);
    });
    const copy = button('Copy link', () => void navigator.clipboard.writeText(location.href).then(() => this.say('The link is copied.'), () => this.say('The browser does not allow copying here; take the address from its bar.')));
    return element('div', { class: 'actions' }, element('span', { class: 'chips', role: 'group', 'aria-label': 'Steps around it' }, element('span', { class: 'note' }, 'Steps around it'), ...depths), box, ' ', ...more, ' ', copy);
  }

  private path(subject: Subject, state: State, selection: Selection): Part[] {
    if (!state.to) return [];
    const { path } = compose(subject, selection, state);
    const target = subject.nodeOf(state.to);
    return [heading(`Path to ${target < 0 ? 'what is not here' : subject.name(target)}`),
      path.length === 0 ? element('p', { class: 'note' }, 'No path leads there, as the settings stand.')
        : element('ol', { class: 'path' }, ...path.map(node => element('li', {}, button(subject.name(node), () => this.choose(withPick(state, subject.pickOf(node))), { class: 'quiet' })))),
      button('Without the path', () => this.choose({ ...state, to: '' }))];
  }
}

const viewOf = (subject: Subject): State['view'] => subject.kind;
const kind = (text: string): HTMLElement => element('p', { class: 'kind' }, text);
const heading = (text: string): HTMLElement => element('h3', {}, text);
const title = (text: string, page: string): HTMLElement => element('h2', {}, element('a', { href: page }, text));
const count = (number: number, one: string, many: string): string => `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
