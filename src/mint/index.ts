import { runAction } from '../runner/run-action.ts';
import { main } from './run.ts';

// Not awaited: without an await at its top, the bundle is one function of CommonJS, which Node reads only once.
void runAction(main);
