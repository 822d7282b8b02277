import { runAction } from '../runner/run-action.ts';
import { main } from './run.ts';

await runAction(main);
