import type { LexicalNode, RichText } from './lexical'

/** Pure: the words of the first paragraph that says something; empty when none does. */
export const openingWords = ({ root }: RichText): string =>
  root.children
    .filter(({ type }) => type === 'paragraph')
    .map(wordsOf)
    .find((line) => line.length >= 20) ?? ''

const wordsOf = (node: LexicalNode): string =>
  node.type === 'text' ? String(node.text) : (node.children ?? []).map(wordsOf).join('')
