/** lucide publishes no types for its single icons. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const node: import('./icon.js').IconNode;
  export default node;
}
