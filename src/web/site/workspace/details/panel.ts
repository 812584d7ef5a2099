// The panel that says what is selected and what one can do next.
import { byId } from '../../dom';
import { endsOf } from '../compose';
import { withPick } from '../state';
import type { Context, Part } from './context';
import { communityParts, paperLinkParts, paperParts, regionParts, topicLinkParts, topicParts } from './things';

export class DetailsPanel {
  private readonly panel = byId('details');
  private readonly body = byId('detailsbody');
  private context: Context | undefined;
  private shown = '';

  constructor() {
    byId('closedetails').addEventListener('click', () => this.close());
  }

  /** Lets go of the selection. */
  close(): void {
    this.context?.choose({ ...withPick(this.context.state, ''), area: '', round: '' });
  }

  /** Shows what the state selects; announces it when it is another thing than before. */
  show(context: Context): void {
    this.context = context;
    context.topics?.take(context.selection);
    const parts = partsOf(context);
    this.panel.hidden = parts.length === 0;
    this.body.replaceChildren(...parts);
    const chosen = context.state.pick || context.state.area;
    if (chosen === this.shown) return;
    this.shown = chosen;
    this.panel.scrollTop = 0;
    if (parts.length > 0) context.say(`Selected: ${this.body.querySelector('h2')?.textContent ?? ''}`);
  }
}

function partsOf(context: Context): Part[] {
  const { corpus, state: { pick, area }, topics, papers } = context;
  const topic = topics?.nodeOf(pick) ?? -1;
  if (topic >= 0) return topicParts(context, topics!, topic);
  const paper = papers?.nodeOf(pick) ?? -1;
  if (paper >= 0) return paperParts(context, papers!, paper);
  const [topicA, topicB] = topics ? endsOf(topics, pick) : [-1, -1];
  if (topicA >= 0 && topicB >= 0) return topicLinkParts(context, topics!, topicA, topicB);
  const [paperA, paperB] = papers ? endsOf(papers, pick) : [-1, -1];
  if (paperA >= 0 && paperB >= 0) return paperLinkParts(context, paperA, paperB);
  const community = corpus.communities.findIndex(thing => `community:${thing.id}` === pick);
  if (community >= 0) return communityParts(context, community);
  return area ? regionParts(context) : [];
}
