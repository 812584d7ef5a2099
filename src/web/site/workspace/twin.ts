// The table that says what a drawing shows.
import { button, element } from '../dom';
import { makeSortable } from '../tables';
import { count } from '../text';
import type { Composed } from './compose';
import type { State } from './state';
import type { Subject } from './subject';

const some = 500;

/** Draws the table of the nodes that the filters leave, the largest first; a button under it adds those beyond the first. */
export function drawTwin(part: HTMLElement, subject: Subject, composed: Composed, state: State, pick: (pick: string) => void, most = some): void {
  const { scene } = composed;
  const nodes = [...scene.active.keys()].filter(node => scene.active[node]).sort((a, b) => scene.radius[b]! - scene.radius[a]! || a - b);
  const [one, many] = subject.nouns;
  const head = element('tr', {}, element('th', { scope: 'col' }, one === 'topic' ? 'Topic' : 'Paper'),
    ...subject.columns.map(column => element('th', { scope: 'col', class: column.isNumber ? 'number' : undefined, title: column.meaning }, column.name)));
  const rows = nodes.slice(0, most).map(node => {
    const name = button(subject.name(node), () => pick(subject.pickOf(node)), { class: 'quiet', 'aria-pressed': String(subject.pickOf(node) === state.pick) });
    return element('tr', {}, element('th', { scope: 'row' }, name), ...subject.columns.map(column => element('td', { class: column.isNumber ? 'number' : undefined }, column.text(node))));
  });
  const table = element('table', { 'data-sortable': '' },
    element('caption', {}, nodes.length > most ? `The first ${most} of ${nodes.length.toLocaleString('en')} ${many}.` : `${count(nodes.length, one, many)}.`),
    element('thead', {}, head), element('tbody', {}, ...rows));
  const rest = nodes.length > most ? [button(`Show all ${count(nodes.length, one, many)}`, () => drawTwin(part, subject, composed, state, pick, nodes.length))] : [];
  part.replaceChildren(table, ...rest);
  makeSortable(table);
}
