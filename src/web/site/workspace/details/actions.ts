// What one can do with a selected node: look around it, find a path, copy the address.
import { button, byId, element } from '../../dom';
import type { Step } from '../../graph/topology';
import { linkPick, pathOf } from '../compose';
import type { Subject } from '../subject';
import { count } from '../../text';
import { type Context, heading, type Part, picker } from './context';

/** Steps around it, a path, more buttons, the address. */
export function actions(context: Context, subject: Subject, node: number, ...more: HTMLElement[]): HTMLElement {
  const steps = [0, 1, 2, 3].map(depth => button(
    [depth === 0 ? 'all' : String(depth), element('span', { class: 'unseen' }, depth === 0 ? ' of it' : depth === 1 ? ' step around it' : ' steps around it')],
    () => context.choose({ ...context.state, view: subject.kind, depth, to: '' }), { 'aria-pressed': String(context.state.depth === depth) }));
  const own = subject.pickOf(node);
  const isCentre = context.state.round === own;
  const round = button(isCentre ? 'Back to the map' : 'Arrange around it', () => context.choose({ ...context.state, view: subject.kind, round: isCentre ? '' : own, to: '', at: '' }));
  const copy = button('Copy link', () => void navigator.clipboard.writeText(location.href)
    .then(() => context.say('The link is copied.'), () => context.say('The browser does not allow copying here; take the address from its bar.')));
  return element('div', { class: 'actions' },
    element('span', { class: 'chips', role: 'group', 'aria-label': 'Steps around it' }, element('span', { class: 'note' }, 'Steps around it'), ...steps), target(context, subject, node), round, ...more, copy);
}

/** The box for the other end of a path. The names are listed when it is entered. */
function target(context: Context, subject: Subject, node: number): HTMLElement {
  const names = byId<HTMLDataListElement>('names');
  const box = element('input', { type: 'search', list: 'names', 'aria-label': `Shortest path to which ${subject.nouns[0]}`, placeholder: `Path to a ${subject.nouns[0]}`, autocomplete: 'off' });
  box.addEventListener('focus', () => {
    if (names.dataset.of === subject.kind) return;
    names.replaceChildren(...subject.x.map((_, other) => element('option', { value: subject.name(other) })));
    names.dataset.of = subject.kind;
  });
  box.addEventListener('input', () => box.setCustomValidity(''));
  box.addEventListener('change', () => {
    const wanted = box.value.trim().toLowerCase();
    const names = subject.x.map((_, other) => (other === node ? '' : subject.name(other).toLowerCase()));
    const beginning = names.flatMap((name, other) => (wanted && name.startsWith(wanted) ? [other] : []));
    const found = names.includes(wanted) ? names.indexOf(wanted) : beginning.length === 1 ? beginning[0]! : -1;
    if (wanted && found >= 0) context.choose({ ...context.state, view: subject.kind, to: subject.pickOf(found), depth: 0 });
    else if (wanted) {
      box.setCustomValidity(beginning.length > 1 ? `${beginning.length} ${subject.nouns[1]} begin so; choose one of the list.` : `There is no other ${subject.nouns[0]} of that name.`);
      box.reportValidity();
    }
  });
  return box;
}

/** The shortest path, where one was asked for. */
export function path(context: Context, subject: Subject): Part[] {
  const { state } = context;
  if (!state.to) return [];
  const path = pathOf(subject, state);
  const target = subject.nodeOf(state.to);
  return [
    heading(`Path to ${target < 0 ? 'what is not here' : subject.name(target)}`),
    path.length === 0 ? element('p', { class: 'note' }, 'No path leads there, as the settings stand.')
      : element('ol', { class: 'path' }, ...path.map((node, i) => element('li', {}, picker(context, subject.name(node), subject.pickOf(node)),
        ...(i === 0 ? [] : [' ', reason(context, subject, path[i - 1]!, { node, link: subject.topology.between(path[i - 1]!, node) })])))),
    element('p', { class: 'actions' }, button('Without the path', () => context.choose({ ...state, to: '' }))),
  ];
}

const mostNeighbours = 12;

/** The strongest neighbours, each with why. */
export function neighbours(context: Context, subject: Subject, node: number): HTMLElement {
  const steps = subject.topology.of(node).filter(step => subject.isUsable(step.link, context.state)).sort((x, y) => subject.strength(y.link) - subject.strength(x.link)).slice(0, mostNeighbours);
  if (steps.length === 0) return element('p', { class: 'note' }, 'None, as the settings stand.');
  return element('ol', { class: 'rows' }, ...steps.map(step => element('li', {}, picker(context, subject.name(step.node), subject.pickOf(step.node)), reason(context, subject, node, step))));
}

/** How strong a link is, which selects the link and so shows the papers behind it. */
function reason(context: Context, subject: Subject, from: number, { node, link }: Step): HTMLElement {
  const strength = subject.strength(link);
  const made = picker(context, subject.kind === 'network' ? count(strength, 'paper') : `${Math.round(100 * strength)} % alike`, linkPick(subject, from, node));
  made.classList.add('figure');
  made.append(element('span', { class: 'unseen' }, `: why ${subject.name(node)}`));
  return made;
}
