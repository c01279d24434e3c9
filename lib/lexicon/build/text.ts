/** The language room's text functions, by relative path: build tools load this before the `@/` alias exists. */
export { fold as folded } from '../../language/fold';
export { words } from '../../language/tokens';
