/** A rich text of one paragraph. */
export const paragraph = (words: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: null,
    children: [
      { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: words, detail: 0 }] },
    ],
  },
})
