// Keys that work anywhere in the workspace.
import { byId } from '../dom';
import { type State, type View, views } from './state';

export interface Keyed { state(): State; choose(state: State): void; close(): void }

/** Listens for them; what is typed into a box is left alone, but for Escape. */
export function listen(workspace: Keyed): void {
  const help = byId<HTMLDialogElement>('help');
  byId('showhelp').addEventListener('click', () => help.showModal());
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const isTyping = event.target instanceof HTMLElement && event.target.closest('input:not([type=checkbox]):not([type=range]), select, textarea') !== null;
    const state = workspace.state();
    if (event.key === 'Escape') { if (isTyping) (event.target as HTMLElement).blur(); else workspace.close(); }
    else if (isTyping) return;
    else if (event.key === '?') help.showModal();
    else if (event.key === 't' || event.key === 'T') {
      if (state.view === 'list') return;
      workspace.choose({ ...state, table: !state.table });
      byId(state.table ? 'plane' : 'twin').focus();
    }
    else {
      const view = (Object.keys(views) as View[])[Number(event.key) - 1];
      if (!view) return;
      workspace.choose({ ...state, view });
      if (view !== 'list') byId(state.table ? 'twin' : 'plane').focus();
    }
  });
}
