// Sorting and narrowing of tables that came with the page.
import { element } from './dom';
import { fold } from './text';

/** Turns the heads of a table into buttons that sort it; a second press turns the order round. */
export function makeSortable(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  heads.forEach((head, column) => {
    if (head.dataset.fixed !== undefined) return;
    const button = element('button', { type: 'button' }, ...head.childNodes);
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const numeric = head.classList.contains('number');
      const order = head.getAttribute('aria-sort');
      const descending = order ? order === 'ascending' : numeric;
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      sortRows(table.tBodies[0]!, column, numeric, descending);
    });
  });
}

/** Cells without a value come last in either order; equal cells keep theirs. */
function sortRows(body: HTMLTableSectionElement, column: number, numeric: boolean, descending: boolean): void {
  const key = (row: HTMLTableRowElement): string => row.cells[column]?.textContent?.trim() ?? '';
  const rows = [...body.rows].map(row => ({ row, text: key(row), number: numberOf(key(row)) }));
  const sign = descending ? -1 : 1;
  rows.sort((a, b) => {
    if (!numeric) return Number(!a.text) - Number(!b.text) || sign * a.text.localeCompare(b.text, 'en');
    return Number(Number.isNaN(a.number)) - Number(Number.isNaN(b.number)) || sign * (a.number - b.number) || 0;
  });
  body.append(...rows.map(entry => entry.row));
}

const numberOf = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-') || NaN);

/** Hides the rows of a table whose first cell lacks the typed text. */
export function makeNarrowable(line: HTMLElement): void {
  const table = document.getElementById(line.dataset.filterFor ?? '') as HTMLTableElement | null;
  const box = line.querySelector('input');
  const status = line.querySelector('[role=status]');
  if (!table || !box || !status) return;
  const rows = [...table.tBodies[0]!.rows].map(row => ({ row, name: fold(row.cells[0]?.textContent ?? '') }));
  line.hidden = false;
  box.addEventListener('input', () => {
    const wanted = fold(box.value.trim());
    let shown = 0;
    for (const { row, name } of rows) {
      row.hidden = !name.includes(wanted);
      if (!row.hidden) shown++;
    }
    status.textContent = wanted ? `${shown} of ${rows.length}` : '';
  });
}
