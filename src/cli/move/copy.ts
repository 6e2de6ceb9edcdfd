import type { Payload } from 'payload'
import { createSum } from './canonical'
import { moveDocument, type Stored } from './moveDocument'
import { pagesOf, type Store } from './stores'
import { comparable, type Drawer } from './target'

/**
 * Makes a drawer say what a store says. What is there already and the same is left: a copy that was cut off goes on, and
 * one that is made again takes along what was written since. First goes what is no more or was changed, then comes what
 * is missing, so that nothing stands in the way of a unique index.
 */
export const copyStore = async (args: {
  source: Payload
  store: Store
  drawer: Drawer
  onDone: (documents: number) => void
}): Promise<void> => {
  const { source, store, drawer, onDone } = args
  if ((await drawer.count()) > 0) await clear(source, store, drawer)
  for await (const docs of movedPages(source, store)) {
    const there = await drawer.read(docs.map(idOf))
    const missing =
      store.kind === 'global' && there.size > 0 ? [] : docs.filter((doc) => !there.has(idOf(doc)))
    if (missing.length > 0) await drawer.insert(missing)
    onDone(docs.length)
  }
}

/** Takes away what is no more, or not the same any more. */
const clear = async (source: Payload, store: Store, drawer: Drawer): Promise<void> => {
  const stays = new Set<string>()
  for await (const docs of movedPages(source, store)) {
    const there = await drawer.read(docs.map(idOf))
    for (const doc of docs)
      for (const [id, found] of store.kind === 'global' ? there : pick(there, idOf(doc)))
        if (comparable(found, store) === comparable(doc, store)) stays.add(id)
  }
  let gone: string[] = []
  for await (const id of drawer.ids()) {
    if (stays.has(id)) continue
    gone.push(id)
    if (gone.length === batch) {
      await drawer.remove(gone)
      gone = []
    }
  }
  if (gone.length > 0) await drawer.remove(gone)
}

/** Ids of one removal. */
const batch = 500

const pick = (there: Map<string, Stored>, id: string): [string, Stored][] => {
  const found = there.get(id)
  return found ? [[id, found]] : []
}

const idOf = (doc: Stored): string => String(doc.id)

async function* movedPages(source: Payload, store: Store): AsyncGenerator<Stored[]> {
  for await (const docs of pagesOf(source, store)) yield docs.map((doc) => moveDocument(doc, store.shape))
}

/** One store on both sides: how many documents, and a sum of what they say. */
export type Verdict = {
  name: string
  source: { count: number; sha256: string }
  target: { count: number; sha256: string }
  /** The first document that is missing (`fields` is null then) or says something else, and in which fields. */
  first: { id: string; fields: string[] | null } | null
}

/** Reads a store on both sides and compares. Nothing is written. */
export const verifyStore = async (args: {
  source: Payload
  store: Store
  drawer: Drawer
  onDone: (documents: number) => void
}): Promise<Verdict> => {
  const { source, store, drawer, onDone } = args
  const [ours, theirs] = [createSum(), createSum()]
  let first: Verdict['first'] = null
  for await (const docs of movedPages(source, store)) {
    const there = await drawer.read(docs.map(idOf))
    for (const doc of docs) {
      const found = store.kind === 'global' ? [...there.values()][0] : there.get(idOf(doc))
      const [wanted, said] = [comparable(doc, store), found ? comparable(found, store) : null]
      ours.add(wanted)
      if (said !== null) theirs.add(said)
      if (said !== wanted) first ??= { id: idOf(doc), fields: found ? differing(doc, found, store) : null }
    }
    onDone(docs.length)
  }
  const target = theirs.end()
  return {
    name: store.name,
    source: ours.end(),
    // What nobody asked for is there, too.
    target: { ...target, count: await drawer.count() },
    first,
  }
}

/** Pure: names of the fields in which two documents differ. */
const differing = (a: Stored, b: Stored, store: Store): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (name) => comparable({ [name]: a[name] }, store) !== comparable({ [name]: b[name] }, store),
  )

/** Pure: does this store say the same on both sides? */
export const isSame = ({ source, target }: Verdict): boolean =>
  source.count === target.count && source.sha256 === target.sha256
