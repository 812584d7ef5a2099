// What the colours and sizes of a drawing say, and which of its links it shows.
import { byId, element, redraw } from '../dom';
import type { State } from './state';
import type { Subject } from './subject';

export class Controls {
  private readonly colour = byId<HTMLSelectElement>('colour');
  private readonly size = byId<HTMLSelectElement>('size');
  private readonly least = byId<HTMLInputElement>('least');
  private subject: Subject | undefined;
  private state: State | undefined;

  constructor(choose: (state: State) => void) {
    this.colour.addEventListener('change', () => choose({ ...this.state!, colour: this.colour.value }));
    this.size.addEventListener('change', () => choose({ ...this.state!, size: this.size.value }));
    this.least.addEventListener('change', () => choose({ ...this.state!, [this.subject!.slider.setting]: Number(this.least.value) > 1 ? Number(this.least.value) : 0 }));
    this.least.addEventListener('input', () => { byId('leastnumber').textContent = this.least.value; });
    for (const name of ['strong', 'links'] as const)
      byId<HTMLInputElement>(name).addEventListener('change', event => choose({ ...this.state!, [name]: (event.target as HTMLInputElement).checked }));
    byId('astable').addEventListener('click', () => choose({ ...this.state!, table: !this.state!.table }));
  }

  /** Offers what the subject knows and shows what the state says. */
  draw(subject: Subject, state: State): void {
    [this.subject, this.state] = [subject, state];
    fill(this.colour, subject.colours, state.colour);
    fill(this.size, subject.sizes, state.size);
    byId('leastline').hidden = !subject.showsLinks(state) || subject.slider.most < 2;
    byId('leastname').textContent = subject.slider.name;
    this.least.max = String(subject.slider.most);
    this.least.value = byId('leastnumber').textContent = String(Math.max(1, state[subject.slider.setting]));
    byId<HTMLButtonElement>('region').disabled = subject.nodeOf(state.round) >= 0;
    byId('strongline').hidden = subject.kind !== 'network';
    byId('strongnumber').textContent = `(${subject.strongLinks.toLocaleString('en')})`;
    byId('linksline').hidden = subject.kind === 'network';
    byId<HTMLInputElement>('strong').checked = state.strong;
    byId<HTMLInputElement>('links').checked = state.links;
    byId('astable').setAttribute('aria-pressed', String(state.table));
  }
}

function fill(box: HTMLSelectElement, choices: readonly (readonly [string, string])[], value: string): void {
  redraw(box, choices.map(([key, name]) => element('option', { value: key }, name)));
  box.value = choices.some(([key]) => key === value) ? value : '';
}
