import { runThread } from '../leaks/search/thread.ts';

runThread();
