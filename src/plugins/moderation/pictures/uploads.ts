import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { fieldNobody, userOf } from '../../../access'
import { type ConfigStep, pipe } from '../../../config/pipe'
import { addFields, addHooks, mapCollections } from '../../../config/steps'
import { mayDecide } from '../access'
import { moderationErrors } from '../errors'
import type { ModerationSettings, PictureCollection } from '../options'
import { rulesOf } from '../rules'
import { matchOf } from './known'
import { dHashOf, type PicturePrint, sha256Of } from '../../../hooks/picturePrint'

const key = 'picturePrint'

const printIn = (req: PayloadRequest): PicturePrint =>
  (req.context[key] as PicturePrint | undefined) ?? { sha256: null, dHash: null }

/** Before the picture is written anew: its file is known by what was sent. */
const noteFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && req.file)
    req.context[key] = { sha256: sha256Of(req.file.data), dHash: null } satisfies PicturePrint
  return args
}

/**
 * After that: what it shows, compared with the list. A picture that a text shows is held with the text, unless the rules
 * refuse it at once; a portrait is refused in either case, for nobody needs just that one.
 *
 * @throws PICTURE_KNOWN
 */
const compare =
  (settings: ModerationSettings, { isHeldWithTexts }: PictureCollection): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation !== 'create' || !req.file) return args
    const print: PicturePrint = {
      ...printIn(req),
      dHash: await dHashOf(req.file.data, { sharp: req.payload.config.sharp }),
    }
    req.context[key] = print
    // Imports and the seed are the hub's own; who decides may need the picture as an example.
    if (userOf(req) === null || mayDecide(req)) return args
    if (isHeldWithTexts && (await rulesOf(settings, req)).knownPictures === 'hold') return args
    if (await matchOf(print, { now: settings.now(), req }))
      throw moderationErrors.PICTURE_KNOWN({ field: 'file' })
    return args
  }

const keepPrint: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, ...printIn(req) } : data

const closed = { read: fieldNobody, create: fieldNobody, update: fieldNobody }

/** Compares what members upload with the list, and keeps by what it is known again. */
export const watchUploads = (settings: ModerationSettings, pictures: PictureCollection): ConfigStep => {
  const { slug } = pictures
  return (config) =>
    pipe(
      config,
      addFields(
        [slug],
        // Indexed: the worker looks for those that have none.
        { name: 'sha256', type: 'text', index: true, access: closed, admin: { hidden: true } },
        { name: 'dHash', type: 'text', access: closed, admin: { hidden: true } },
      ),
      mapCollections([slug], (collection) => ({
        ...collection,
        hooks: {
          ...collection.hooks,
          beforeOperation: [noteFile, ...(collection.hooks?.beforeOperation ?? [])],
        },
      })),
      addHooks([slug], { beforeOperation: [compare(settings, pictures)], beforeChange: [keepPrint] }),
    )
}
