// The network or the map: drawing, legend, and the table that stands for it.
import { areaOf } from '../graph/area';
import { GraphCanvas } from '../graph/canvas';
import type { Hit } from '../graph/hit';
import { byId, element } from '../dom';
import { count } from '../text';
import { compose, type Composed, linkPick } from './compose';
import { Controls } from './controls';
import { drawLegend } from './legend';
import type { Selection } from './select';
import { type State, toggled, withPick } from './state';
import { isArrow, stepFrom } from './steps';
import type { Subject } from './subject';
import { drawTwin } from './twin';

export class DrawnView {
  private readonly part = byId('drawn');
  private readonly plane = byId('plane');
  private readonly tip = byId('tip');
  private readonly canvas: GraphCanvas;
  private readonly controls: Controls;
  private readonly region = byId<HTMLButtonElement>('region');
  private subject: Subject | undefined;
  private composed: Composed | undefined;
  private state: State | undefined;
  private at = '';

  constructor(private readonly choose: (state: State) => void, private readonly remember: (state: State) => void, private readonly say: (words: string) => void) {
    this.canvas = new GraphCanvas(byId<HTMLCanvasElement>('canvas'), {
      pick: hit => this.choose(withPick(this.state!, this.pickOf(hit))),
      hover: (hit, x, y) => this.hover(hit, x, y),
      moved: place => this.stay(place),
      area: corners => { this.drawRegion(false); this.choose({ ...this.state!, area: areaOf(this.subject!.kind, corners) }); },
    });
    this.controls = new Controls(choose);
    const on = (id: string, act: () => void): void => byId(id).addEventListener('click', act);
    // A press of a key has no clicks to count.
    this.region.addEventListener('click', event => (event.detail === 0 ? this.canvas.drawAround() : this.drawRegion(!this.canvas.drawsRegion)));
    on('whole', () => { this.canvas.fit(); this.stay(''); });
    on('closer', () => this.canvas.scaleBy(1.5));
    on('farther', () => this.canvas.scaleBy(1 / 1.5));
    on('svg', () => this.save(new Blob([this.canvas.toSvg()], { type: 'image/svg+xml' }), 'svg'));
    on('png', () => void this.canvas.toPng().then(blob => this.save(blob, 'png')));
    this.plane.addEventListener('keydown', event => this.key(event));
  }

  hide(): void {
    this.part.hidden = true;
  }

  show(subject: Subject, selection: Selection, state: State): void {
    const isOther = this.subject !== subject;
    const before = this.composed;
    [this.subject, this.state] = [subject, state];
    this.part.hidden = false;
    this.composed = compose(subject, selection, state);
    this.controls.draw(subject, state);
    this.describe(subject);
    drawLegend(byId('legend'), this.composed.colouring, state, (name, value) => this.choose(toggled(state, name, value)));
    byId('picture').hidden = state.table;
    byId('twin').hidden = !state.table;
    if (state.table) drawTwin(byId('twin'), subject, this.composed, state, pick => this.choose(withPick(state, pick)));
    this.canvas.show(this.composed.scene);
    this.place(isOther ? undefined : before);
    if (this.composed.scene.picked.size > 0 && !state.table) this.uncover();
  }

  /** On a small screen the panel covers the lower part of it: then the drawing goes up to its top. */
  private uncover(): void {
    const panel = byId('details');
    if (!panel.hidden && getComputedStyle(panel).position === 'fixed' && this.plane.getBoundingClientRect().bottom > panel.getBoundingClientRect().top)
      this.plane.scrollIntoView({ block: 'start' });
  }

  /** Where the drawing lies: where the address says when that is new, else around what the state brings into focus. */
  private place(before: Composed | undefined): void {
    const { focus, scene } = this.composed!;
    const at = this.state!.at[0] === this.subject!.kind[0] ? this.state!.at.slice(1) : '';
    const isMoved = at !== this.at || !before;
    if (at && isMoved) {
      this.canvas.goTo(at);
      this.at = at;
    } else if (focus.length > 0 ? String(focus) !== String(before?.focus ?? '') : isMoved || before!.focus.length > 0) {
      this.canvas.fit(focus);
      this.stay('');
    } else if ([...scene.picked].some(node => !this.canvas.sees(node))) {
      this.canvas.fit([...scene.picked]);
      this.stay('');
    }
  }

  /** Puts into the address where the reader moved the drawing. */
  private stay(place: string): void {
    this.at = place;
    this.state = { ...this.state!, at: place && this.subject!.kind[0] + place };
    this.remember(this.state);
  }

  /** Leaves the drawing of a region. */
  drawRegion(isOn: boolean): void {
    this.canvas.drawsRegion = isOn;
    this.region.setAttribute('aria-pressed', String(isOn));
    this.plane.classList.toggle('drawing', isOn);
    if (isOn) this.say('Drag around a region.');
  }

  private describe(subject: Subject): void {
    const seen = this.composed!.scene.active.reduce((sum, one) => sum + one, 0);
    this.plane.setAttribute('aria-label', `${subject.kind === 'network' ? 'Network of topics' : 'Map of papers'}, ${seen} of ${subject.x.length}. Arrow keys go to neighbours, Enter opens the page, T shows a table.`);
  }

  private pickOf(hit: Hit): string {
    const { subject } = this;
    const { a, b } = subject!.topology.links;
    return !hit ? '' : 'node' in hit ? subject!.pickOf(hit.node) : linkPick(subject!, a[hit.link]!, b[hit.link]!);
  }

  private hover(hit: Hit, x: number, y: number): void {
    this.plane.classList.toggle('pointing', hit !== undefined);
    this.tip.hidden = !hit;
    if (!hit) return;
    const { subject } = this;
    const { a, b } = subject!.topology.links;
    this.tip.textContent = 'node' in hit ? `${subject!.name(hit.node)}${this.fact(hit.node)}`
      : `${subject!.name(a[hit.link]!)} – ${subject!.name(b[hit.link]!)}: ${this.strength(hit.link)}`;
    this.tip.style.left = `${Math.min(Math.max(x - 60, 4), Math.max(4, this.plane.clientWidth - this.tip.offsetWidth - 4))}px`;
    this.tip.style.top = `${y + 18 + this.tip.offsetHeight > this.plane.clientHeight ? y - this.tip.offsetHeight - 12 : y + 18}px`;
  }

  private fact(node: number): string {
    const column = this.subject!.columns.find(entry => entry.name === (this.state!.colour || 'Papers')) ?? this.subject!.columns[0]!;
    const value = column.text(node);
    return value ? ` · ${column.name.toLowerCase()} ${value}` : '';
  }

  private strength(link: number): string {
    const strength = this.subject!.strength(link);
    return this.subject!.kind === 'network' ? `${count(strength, 'paper')} with both` : `${Math.round(100 * strength)} % alike by topics`;
  }

  private key(event: KeyboardEvent): void {
    const [subject, state, picked] = [this.subject!, this.state!, this.subject!.nodeOf(this.state!.pick)];
    if (event.key === '+' || event.key === '-') this.canvas.scaleBy(event.key === '+' ? 1.5 : 1 / 1.5);
    else if (event.key === 'Enter' && picked >= 0) location.href = subject.pageOf(picked);
    else if (isArrow(event.key)) {
      event.preventDefault();
      const next = stepFrom(subject, this.composed!.scene, picked, event.key, link => subject.isUsable(link, state));
      if (next >= 0) this.choose(withPick(state, subject.pickOf(next)));
      else this.say('No neighbour on that side.');
    }
  }

  private save(blob: Blob, extension: string): void {
    const link = element('a', { href: URL.createObjectURL(blob), download: `${this.subject!.kind}.${extension}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}
