// What one can do with a selected node: look around it, find a path, copy the address.
import { button, byId, element } from '../../dom';
import { compose } from '../compose';
import type { Subject } from '../subject';
import { type Context, count, heading, type Part, picker } from './context';

/** Steps around it, a path, more buttons, the address. */
export function actions(context: Context, subject: Subject, node: number, ...more: HTMLElement[]): HTMLElement {
  const steps = [0, 1, 2, 3].map(depth => {
    const choice = button(depth === 0 ? 'all' : String(depth), () => context.choose({ ...context.state, view: subject.kind, depth, to: '' }), { 'aria-pressed': String(context.state.depth === depth) });
    choice.append(element('span', { class: 'unseen' }, depth === 0 ? ' of it' : depth === 1 ? ' step around it' : ' steps around it'));
    return choice;
  });
  const copy = button('Copy link', () => void navigator.clipboard.writeText(location.href)
    .then(() => context.say('The link is copied.'), () => context.say('The browser does not allow copying here; take the address from its bar.')));
  return element('div', { class: 'actions' },
    element('span', { class: 'chips', role: 'group', 'aria-label': 'Steps around it' }, element('span', { class: 'note' }, 'Steps around it'), ...steps), target(context, subject, node), ...more, copy);
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
  box.addEventListener('change', () => {
    const wanted = box.value.trim().toLowerCase();
    const found = subject.x.findIndex((_, other) => other !== node && subject.name(other).toLowerCase() === wanted);
    if (found >= 0) context.choose({ ...context.state, view: subject.kind, to: subject.pickOf(found), depth: 0 });
    else context.say(`There is no other ${subject.nouns[0]} of that name.`);
  });
  return box;
}

/** The shortest path, where one was asked for. */
export function path(context: Context, subject: Subject): Part[] {
  const { state } = context;
  if (!state.to) return [];
  const { path } = compose(subject, context.selection, state);
  const target = subject.nodeOf(state.to);
  return [
    heading(`Path to ${target < 0 ? 'what is not here' : subject.name(target)}`),
    path.length === 0 ? element('p', { class: 'note' }, 'No path leads there, as the settings stand.')
      : element('ol', { class: 'path' }, ...path.map(node => element('li', {}, picker(context, subject.name(node), subject.pickOf(node))))),
    button('Without the path', () => context.choose({ ...state, to: '' })),
  ];
}

const mostNeighbours = 12;

/** The strongest neighbours, each with why. */
export function neighbours(context: Context, subject: Subject, node: number): HTMLElement {
  const steps = subject.topology.of(node).filter(step => subject.isUsable(step.link, context.state)).slice(0, mostNeighbours);
  if (steps.length === 0) return element('p', { class: 'note' }, 'None, as the settings stand.');
  return element('ol', { class: 'rows' }, ...steps.map(({ node: other, link }) => {
    const strength = subject.topology.links.strength[link]!;
    const reason = picker(context, subject.kind === 'network' ? count(strength, 'paper') : `${Math.round(100 * strength)} % alike`, `link:${subject.pickOf(node).slice(6)}~${subject.pickOf(other).slice(6)}`);
    reason.classList.add('figure');
    reason.append(element('span', { class: 'unseen' }, `: why ${subject.name(other)}`));
    return element('li', {}, picker(context, subject.name(other), subject.pickOf(other)), reason);
  }));
}
