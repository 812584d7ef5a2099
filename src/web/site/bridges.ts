// The page of bridges: one pair of fields at a time, chosen in the matrix or above the pairs, held by the address.
import { button, element } from './dom';
import { makeSortable } from './tables';

/** Makes the pairs choosable and the tables sortable. */
export function startBridges(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('.report table:not(.matrix)')) makeSortable(table);
  const pairs = [...document.querySelectorAll<HTMLElement>('section.pair')];
  if (pairs.length < 2) return;
  const all = button('All pairs', () => go(''));
  const chips = pairs.map(pair => button(pair.querySelector('h3')?.textContent ?? '', () => go('#' + pair.id)));
  pairs[0]!.before(element('div', { class: 'chips', role: 'group', 'aria-label': 'Pair of fields' }, all, ...chips));

  const show = (): void => {
    const chosen = pairs.findIndex(pair => '#' + pair.id === location.hash);
    pairs.forEach((pair, i) => { pair.hidden = chosen >= 0 && i !== chosen; });
    chips.forEach((chip, i) => chip.setAttribute('aria-pressed', String(i === chosen)));
    all.setAttribute('aria-pressed', String(chosen < 0));
    for (const link of document.querySelectorAll('.matrix a')) {
      if (chosen >= 0 && link.getAttribute('href') === location.hash) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  /** The sections above stay where they are: the reader's place is kept. */
  const go = (hash: string): void => {
    history.pushState(null, '', hash || location.pathname.split('/').pop());
    show();
  };
  addEventListener('hashchange', show);
  addEventListener('popstate', show);
  addEventListener('beforeprint', () => { for (const pair of pairs) pair.hidden = false; });
  addEventListener('afterprint', show);
  show();
}
