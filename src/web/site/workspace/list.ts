// The selected papers as a list.
import type { Corpus } from '../data';
import { byId, element } from '../dom';
import { row } from './rows';
import { periodOf, type Selection } from './select';
import type { State } from './state';

const slice = 50;

export class PaperList {
  private readonly items = byId<HTMLOListElement>('papers');
  private readonly more = byId('more');
  private next: () => void = () => {};

  constructor(private readonly corpus: Corpus) {
    document.getElementById('pages')?.remove();
    this.more.querySelector('button')!.addEventListener('click', () => this.next());
  }

  /** Shows the first of the selected papers; the button brings more. */
  show(selection: Selection, state: State, matched: ReadonlyMap<number, ReadonlySet<string>> | undefined): void {
    let shown = 0;
    let period = '';
    const ranked = state.order === 'day' || state.order === 'week' || state.order === 'month' ? state.order : undefined;
    this.items.replaceChildren();
    this.next = () => {
      for (const id of selection.papers.slice(shown, shown + slice)) {
        const own = ranked ? periodOf(this.corpus.papers[id]!, ranked) : '';
        if (ranked && (own !== period || shown === 0)) this.items.append(element('li', { class: 'period' }, heading(own, ranked)));
        period = own;
        this.items.append(row(this.corpus, id, state, matched?.get(id)));
        shown++;
      }
      this.more.hidden = shown >= selection.papers.length;
    };
    this.next();
  }
}

function heading(period: string, ranked: 'day' | 'week' | 'month'): string {
  if (!period) return 'Without a full date';
  const date = new Date((period.length === 7 ? period + '-01' : period) + 'T00:00:00Z');
  const words = date.toLocaleDateString('en', { timeZone: 'UTC', year: 'numeric', month: 'long', ...(ranked === 'month' ? {} : { day: 'numeric' }) });
  return ranked === 'week' ? `Week from ${words}` : words;
}
