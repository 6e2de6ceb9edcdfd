import { type Actor, actors } from './people'
import type { Cell, Row } from './matrix'

/** The matrix as a page of Markdown. */
export const accessPage = (rows: readonly Row[]): string => {
  const collections = [...new Set(rows.map(({ collection }) => collection))]
  const sections = collections.map((collection) => {
    const own = rows.filter((row) => row.collection === collection)
    const documents = own.map(({ document, cells }) => line(document, cells)).join('\n')
    const fields = fieldLines(own)
    const table = fields.length === 0 ? '' : `\nFields:\n\n${head}\n${fields.join('\n')}\n`
    return `## ${collection}\n\n${head}\n${documents}\n${table}`
  })
  return `# Who may do what

Written by \`tests/access/int.spec.ts\`, which tries every operation on every field of every collection and global as
everybody, through REST, GraphQL and the Local API, and compares the answers with this page; the three agree.
\`UPDATE_ACCESS=1 npm run jest -- tests/access/int\` writes it anew. Read its diff like code.

**C**reate, **R**ead, **V**ersions read, **U**pdate, **D**elete; – nothing. \`unverified\` is somebody whose address is not
verified. Documents are told apart by whose they are and by their state. What only the hub itself writes has no C, U or D
for anybody: it is changed by the actions of its slice. Under _Fields_ stand those whose letters are not their
document’s, with the letters of C, R and U that hold for them; a field that is not named follows its document. What
hooks refuse on top of these rules (the last admin, a locked topic, a code that is not accepted) is not in this page.

${sections.join('\n')}`
}

const head = `| | ${actors.join(' | ')} |\n|---|${actors.map(() => ':-:|').join('')}`

const line = (title: string, cells: Record<Actor, Cell>): string =>
  `| ${title} | ${actors.map((actor) => cells[actor]).join(' | ')} |`

/** A row for each group of fields and kinds of documents that have the same letters, where those are not the document's. */
const fieldLines = (rows: readonly Row[]): string[] => {
  const groups = new Map<string, { cells: Record<Actor, Cell>; fields: Map<string, string[]> }>()
  for (const row of rows)
    for (const [path, cells] of Object.entries(row.fields)) {
      if (actors.every((actor) => cells[actor] === followed(row.cells[actor]))) continue
      const key = actors.map((actor) => cells[actor]).join('|')
      const group = groups.get(key) ?? { cells, fields: new Map<string, string[]>() }
      group.fields.set(path, [...(group.fields.get(path) ?? []), row.document])
      groups.set(key, group)
    }
  return [...groups.values()].flatMap(({ cells, fields }) => {
    const byDocuments = new Map<string, string[]>()
    for (const [path, documents] of fields) {
      const key = documents.join('; ')
      byDocuments.set(key, [...(byDocuments.get(key) ?? []), path])
    }
    return [...byDocuments].map(([documents, paths]) =>
      line(`${paths.map((path) => `\`${path}\``).join(' ')} (${documents})`, cells),
    )
  })
}

/** The letters of a document that a field can have. */
const followed = (cell: Cell): Cell => {
  const letters = [...cell].filter((letter) => 'CRU'.includes(letter)).join('')
  return letters || (cell === '' ? '' : '–')
}
