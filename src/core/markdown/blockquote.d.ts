declare module 'markdown-it/lib/rules_block/blockquote.mjs' {
  import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'

  /** markdown-it's own rule for quotations, which its types leave out. */
  const blockquote: (state: StateBlock, start: number, end: number, silent: boolean) => boolean
  export default blockquote
}
