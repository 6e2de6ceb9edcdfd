/** A part of a list, from top to bottom. */
export type Run<Row> = {
  rows: Row[]
  /** Is there more in the direction that was walked, or may there be? The row to go on from. */
  next: Row | null
}

/** Times that a list is looked at for one page at most: a page may be shorter than asked, and the next one goes on. */
const mostLooks = 20

/**
 * Gathers a page out of a list, passing over what is not for the reader.
 *
 * @param find - reads rows behind one, or from the beginning, in the order that is walked.
 * @param keep - is a row part of the page?
 */
export const walk = async <Row>(args: {
  find: (behind: Row | null, limit: number) => Promise<Row[]>
  keep: (row: Row) => boolean
  size: number
}): Promise<Run<Row>> => {
  const { find, keep, size } = args
  const kept: Row[] = []
  let behind: Row | null = null
  for (let look = 0; look < mostLooks; look += 1) {
    const found: Row[] = await find(behind, size + 1)
    kept.push(...found.filter(keep))
    if (kept.length > size) {
      const rows = kept.slice(0, size)
      return { rows, next: rows.at(-1) ?? null }
    }
    if (found.length <= size) return { rows: kept, next: null }
    behind = found.at(-1) ?? null
  }
  return { rows: kept, next: behind }
}
