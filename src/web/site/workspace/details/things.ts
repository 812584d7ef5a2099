// The panel of a topic, a paper, a link, a community and a region.
import { abstractOf, pageOf } from '../../data';
import { button, element } from '../../dom';
import { count } from '../../text';
import type { PaperSubject } from '../paperMap';
import { addressName, fieldName } from '../rows';
import { toggled, valuesOf, withPick, writeState } from '../state';
import type { TopicSubject } from '../topics';
import { actions, neighbours, path } from './actions';
import { type Context, heading, kind, type Part, picker, title } from './context';
import { characteristic, facts, listOf, papersOf, papersWith } from './evidence';

export function topicParts(context: Context, subject: TopicSubject, topic: number): Part[] {
  const { corpus, state, selection, choose } = context;
  const { name, id } = corpus.topics[topic]!;
  const papers = papersOf(corpus, [topic], state);
  const community = corpus.communities[subject.network.community[topic]!];
  const inside = papers.filter(paper => selection.isSelected[paper]).length;
  const isFilter = valuesOf(state, 'tag').includes(id);
  const counted = subject.network.measures[0]!.values[topic] ?? 0;
  return [
    kind('Topic'), title(name, pageOf('topic', corpus.topics[topic]!)),
    element('p', { class: 'facts' }, count(papers.length, 'paper'), inside < papers.length ? `, ${inside} of them selected` : '',
      ...(community ? [' · ', picker(context, community.name, `community:${community.id}`)] : [])),
    ...(counted === 0 ? [element('p', { class: 'note' }, 'It is not in the network: PaperGraph found it in the papers, and only topics that a source states are there.')]
      : counted < papers.length ? [element('p', { class: 'note' }, `On ${count(counted, 'paper')} a source states it; these alone count in the network.`)] : []),
    actions(context, subject, topic, button(isFilter ? 'Not only its papers' : 'Only its papers', () => choose(toggled(state, 'tag', id)))),
    ...path(context, subject),
    heading('Neighbours'), neighbours(context, subject, topic),
    heading('Papers'), listOf(corpus, papers, selection),
    heading('In the network'), facts(subject.network.measures, topic),
  ];
}

export function paperParts(context: Context, subject: PaperSubject, index: number): Part[] {
  const { corpus, state } = context;
  const paper = corpus.papers[index]!;
  const text = abstractOf(index);
  const topics = paper.topics.flatMap((topic, i) => [element('a', {
    href: writeState(withPick({ ...state, view: 'network' }, `topic:${corpus.topics[topic]!.id}`)), class: paper.topicNotes?.[i] ? 'derived' : undefined, title: paper.topicNotes?.[i] ?? undefined,
  }, corpus.topics[topic]!.name), ' ']);
  return [
    kind('Paper'), title(paper.title, paper.page),
    element('p', { class: 'facts' }, element('span', { class: 'by' }, paper.people)),
    element('p', { class: 'facts' }, fieldName(corpus, paper.field, paper.fieldNote), paper.date ? ` · ${paper.date}` : '', paper.votes === undefined ? '' : ` · ${count(paper.votes, 'vote')}`,
      ...(paper.url ? [' · ', element('a', { href: paper.url, rel: 'noreferrer', class: 'away' }, addressName(paper.url))] : [])),
    element('p', { class: 'topics' }, ...topics),
    actions(context, subject, index),
    ...path(context, subject),
    ...(text ? [element('details', { open: '' }, element('summary', {}, 'Abstract'), element('p', {}, text))] : []),
    heading('Most like it'), neighbours(context, subject, index),
  ];
}

export function topicLinkParts(context: Context, subject: TopicSubject, a: number, b: number): Part[] {
  const link = subject.topology.between(a, b);
  const papers = papersWith([a, b], context.corpus, paper => subject.topicsOf(paper));
  const found = papersOf(context.corpus, [a, b], context.state).length - papers.length;
  const inside = papers.filter(paper => context.selection.isSelected[paper]).length;
  const { association, backbone } = subject.network.links;
  return [
    kind('Two topics'), element('h2', {}, `${subject.name(a)} – ${subject.name(b)}`),
    element('p', { class: 'facts' }, picker(context, subject.name(a), subject.pickOf(a)), ' · ', picker(context, subject.name(b), subject.pickOf(b))),
    element('p', {}, link < 0 ? 'On no paper a source states both.'
      : `${count(papers.length, 'paper has', 'papers have')} both${inside < papers.length ? `, ${inside} of them selected` : ''}. In all papers that is ${Number(association[link]!.toPrecision(2)).toLocaleString('en')} times what the sizes of the topics alone would bring about; ${backbone[link] ? 'that is beyond chance (q < 0.05)' : 'among so many pairs of topics chance may bring that about (q ≥ 0.05)'}.`),
    heading('Papers with both'), listOf(context.corpus, papers, context.selection),
    ...(found > 0 ? [element('p', { class: 'note' }, `On ${count(found, 'more paper')} PaperGraph found one of the two; the network does not count them.`)] : []),
  ];
}

export function paperLinkParts({ corpus }: Context, a: number, b: number): Part[] {
  const [first, second] = [corpus.papers[a]!, corpus.papers[b]!];
  const shared = first.topics.filter(topic => second.topics.includes(topic)).map(topic => corpus.topics[topic]!.name);
  return [kind('Two papers'), element('h2', {}, 'Why they are linked'),
    element('p', {}, shared.length > 0 ? `They share ${shared.join(', ')}.` : 'They share no topic.'), listOf(corpus, [a, b], undefined)];
}

export function communityParts(context: Context, community: number): Part[] {
  const { corpus, state, selection, choose } = context;
  const thing = corpus.communities[community]!;
  const papers = [...corpus.papers.keys()].filter(paper => corpus.papers[paper]!.community === community);
  const isFilter = valuesOf(state, 'community').includes(thing.id);
  return [
    kind('Community of topics'), title(thing.name, pageOf('community', thing)), element('p', { class: 'facts' }, count(papers.length, 'paper')),
    element('p', { class: 'actions' }, button(isFilter ? 'Not only its papers' : 'Only its papers', () => choose(toggled(state, 'community', thing.id)))),
    heading('What it is about'), about(context, papers), heading('Papers'), listOf(corpus, papers, selection),
  ];
}

export function regionParts(context: Context): Part[] {
  const { corpus, state, selection, choose } = context;
  return [
    kind('Region'), element('h2', {}, count(selection.papers.length, 'paper')),
    element('p', { class: 'actions' }, button('Show as a list', () => choose({ ...state, view: 'list' })), button('Without the region', () => choose({ ...state, area: '' }))),
    heading('What it is about'), about(context, selection.papers), heading('Papers'), listOf(corpus, selection.papers, undefined),
  ];
}

/** The topics that tell the papers apart. */
function about(context: Context, papers: readonly number[]): HTMLElement {
  return element('ol', { class: 'rows' }, ...characteristic(context.corpus, papers, context.state).map(({ topic, here }) => element('li', {},
    picker(context, context.corpus.topics[topic]!.name, `topic:${context.corpus.topics[topic]!.id}`), element('span', { class: 'figure' }, count(here, 'paper')))));
}
