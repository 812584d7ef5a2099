// Entry of the script that every page of the site loads.
import { startBridges } from './bridges';
import { button, element } from './dom';
import { makeNarrowable, makeSortable } from './tables';

/** `/` goes to the page's search box. */
addEventListener('keydown', event => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, select, textarea, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  const box = document.querySelector<HTMLInputElement>('[data-search]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) makeSortable(table);
for (const line of document.querySelectorAll<HTMLElement>('[data-filter-for]')) makeNarrowable(line);

// What is in a frame of code is there to be taken along.
for (const code of document.querySelectorAll<HTMLElement>('pre')) {
  const said = element('span', { role: 'status', class: 'note' });
  const copy = button('Copy', () => void navigator.clipboard.writeText(code.textContent ?? '')
    .then(() => { said.textContent = 'Copied.'; }, () => { said.textContent = 'The browser does not allow copying here.'; }));
  code.after(element('p', { class: 'actions' }, copy, said));
}

const jump = document.querySelector<HTMLFormElement>('form[data-jump]');
if (jump) {
  jump.hidden = false;
  jump.addEventListener('submit', event => {
    event.preventDefault();
    const words = jump.querySelector('input')?.value ?? '';
    location.href = 'papers.html#' + new URLSearchParams({ q: words }).toString();
  });
}

if (document.body.dataset.page === 'bridges') startBridges();
