import type { PayloadRequest } from 'payload'
import { type Id, idsOf } from '../../../../core/related'
import { documentId } from '../../../../database/documentId'
import { slugs } from '../../../../slugs'
import { peopleOf } from '../desk/people'
import { textId } from '../stored'

/** A file of an entry, as a judge sees it. */
export type TableFile = {
  id: string
  url: string
  mimeType: string
  /** In pixels; null for what is no picture. */
  width: number | null
  height: number | null
}

/** Files of entries by id, as far as the judge who asks may read them. */
export const tableFiles = async (
  wanted: readonly Id[],
  req: PayloadRequest,
): Promise<Map<string, TableFile>> => {
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: slugs.entryFiles,
    where: { id: { in: wanted.map((id) => documentId(req.payload, id)) } },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(
    docs.map(({ id, url, mimeType, width, height }) => [
      String(id),
      {
        id: String(id),
        url: url ?? '',
        mimeType: mimeType ?? '',
        width: width ?? null,
        height: height ?? null,
      },
    ]),
  )
}

/** The files of some entries by entry, in their order. */
export const filesOf = async (
  entries: readonly { id: Id; files?: unknown }[],
  req: PayloadRequest,
): Promise<Map<string, TableFile[]>> => {
  const files = await tableFiles(
    entries.flatMap((entry) => idsOf(entry.files)),
    req,
  )
  return new Map(
    entries.map((entry) => [
      String(entry.id),
      idsOf(entry.files).flatMap((id) => files.get(String(id)) ?? []),
    ]),
  )
}

/** The names of those who entered, by member: for a jury that is not blind. */
export const namesOf = async (
  entries: readonly { member: unknown }[],
  req: PayloadRequest,
): Promise<Map<string, string>> => {
  const people = await peopleOf(
    entries.map(({ member }) => textId(member)),
    req,
  )
  return new Map([...people].map(([id, { name }]) => [id, name]))
}
