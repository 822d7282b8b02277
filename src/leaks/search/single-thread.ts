/** All that it takes to search in this thread. It is most of the program, so `search` loads it only where it is needed. */
export { Detector } from '../detect/detector.ts';
export { ObjectSearch } from './object-search.ts';
