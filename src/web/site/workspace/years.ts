// Papers by year, as bars to click and as two sliders.
import type { Corpus } from '../data';
import { button, element, redraw, shape } from '../dom';
import { count } from '../text';
import { type Selection, yearOf } from './select';
import { type State, valuesOf, withFilter } from './state';

/** More would be too narrow to hit. */
const mostBars = 10;

export class YearFacet {
  private readonly first: number;
  private readonly last: number;
  private readonly bars = element('ul', { class: 'yearbars' });
  private readonly from = slider('From year');
  private readonly to = slider('To year');
  private readonly range = element('p', { class: 'note' });
  private state: State | undefined;

  constructor(private readonly corpus: Corpus, rail: HTMLElement, private readonly choose: (state: State) => void) {
    const years = corpus.papers.map(yearOf).filter(year => year !== undefined);
    this.first = years.reduce((a, b) => Math.min(a, b), Infinity);
    this.last = years.reduce((a, b) => Math.max(a, b), -Infinity);
    if (years.length === 0 || this.first === this.last) return;
    rail.append(element('section', { class: 'facet', 'aria-labelledby': 'facet-year' }, element('h2', { id: 'facet-year' }, 'Years'), this.bars, this.range, this.from, this.to));
    for (const input of [this.from, this.to]) {
      Object.assign(input, { min: String(this.first), max: String(this.last), step: '1' });
      input.addEventListener('input', () => this.say(...this.ends()));
      input.addEventListener('change', () => this.chooseYears(...this.ends()));
    }
  }

  /** Counts and draws the years. */
  draw(state: State, selection: Selection): void {
    this.state = state;
    if (!Number.isFinite(this.first) || this.first === this.last) return;
    const counts = new Map<number, number>();
    for (const paper of selection.without('year')) {
      const year = yearOf(this.corpus.papers[paper]!);
      if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
    const [low, high = low] = (valuesOf(state, 'year')[0] ?? `${this.first}-${this.last}`).split('-').map(Number) as [number, number?];
    [this.from.value, this.to.value] = [String(low), String(high)];
    this.say(low, high);
    const bars = this.periods().map(([from, to]) => ({ from, to, papers: [...counts].reduce((sum, [year, papers]) => sum + (year >= from && year <= to ? papers : 0), 0) }));
    const most = Math.max(1, ...bars.map(({ papers }) => papers));
    redraw(this.bars, bars.map(({ from, to, papers }) => {
      const isChosen = state.filters.year !== undefined && to >= low && from <= high;
      const turn = (): void => (low === from && high === to && isChosen ? this.chooseYears(this.first, this.last) : this.chooseYears(from, to));
      const name = from === to ? String(from) : `${from} to ${to}`;
      return element('li', {}, button([bar(papers / most)], turn, { 'aria-pressed': String(isChosen), 'aria-label': `${name}: ${papers}`, title: `${name}: ${count(papers, 'paper')}` }));
    }));
  }

  /** One bar a year, or a few years a bar; the first period may be shorter. */
  private periods(): [number, number][] {
    const length = Math.ceil((this.last - this.first + 1) / mostBars);
    const periods: [number, number][] = [];
    for (let to = this.last; to >= this.first; to -= length) periods.unshift([Math.max(this.first, to - length + 1), to]);
    return periods;
  }

  private ends(): [number, number] {
    const [a, b] = [Number(this.from.value), Number(this.to.value)];
    return [Math.min(a, b), Math.max(a, b)];
  }

  private say(low: number, high: number): void {
    this.range.textContent = low === high ? String(low) : `${low} to ${high}`;
  }

  private chooseYears(low: number, high: number): void {
    const all = low <= this.first && high >= this.last;
    this.choose(withFilter(this.state!, 'year', ...(all ? [] : [low === high ? String(low) : `${low}-${high}`])));
  }
}

const slider = (label: string): HTMLInputElement => element('input', { type: 'range', 'aria-label': label });

/** A bar as high as its share. */
function bar(share: number): SVGSVGElement {
  const height = Math.max(share * 39, share > 0 ? 1 : 0);
  return shape({ viewBox: '0 0 10 40', preserveAspectRatio: 'none' }, 'rect', { x: '1', y: String(40 - height), width: '8', height: String(height) });
}
