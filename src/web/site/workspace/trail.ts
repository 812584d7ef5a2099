// Choices in the address, and in the browser's history, which "back" goes through.
import { type State, writeState } from './state';

export class Trail {
  /** The box or slider that made the last change. */
  private changedBy: Element | undefined;

  /** Adds an entry; all that is typed in one go, or done with one slider, is one. */
  add(state: State): void {
    const focused = document.activeElement;
    const by = focused instanceof HTMLInputElement && ['search', 'range'].includes(focused.type) ? focused : undefined;
    if (by && by === this.changedBy) this.replace(state);
    else history.pushState(null, '', addressOf(state));
    this.changedBy = by;
  }

  /** Takes the place of the last entry. */
  replace(state: State): void {
    history.replaceState(null, '', addressOf(state));
  }

  /** The reader went to another entry: what is typed next is a new one. */
  turn(): void {
    this.changedBy = undefined;
  }
}

const addressOf = (state: State): string => writeState(state) || location.pathname.split('/').pop() || 'papers.html';
