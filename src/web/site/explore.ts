// Entry of the script that only the page of papers loads.
import { startWorkspace } from './workspace/workspace';

if (globalThis.paperGraph) startWorkspace(globalThis.paperGraph);
