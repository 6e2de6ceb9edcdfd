import type { Endpoint } from 'payload'
import { documentId } from '../../../database/documentId'
import { hasRole } from '../../../access'
import { settingsOf } from '../options'
import { preparePicture } from '../preparePicture'
import { cutRoute } from './cutPath'
import { readSource } from './draftsFor'

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/**
 * The picture of a document as a network takes it, cropped around its focal point, as a file to keep. For editors;
 * others, and what there is not, are answered 404.
 */
export const pictureEndpoint: Endpoint = {
  path: cutRoute,
  method: 'get',
  handler: async (req) => {
    const nothing = new Response(null, { status: 404 })
    if (!hasRole(req, 'editor', 'manager')) return nothing
    const asked = (name: string): string => req.searchParams.get(name) ?? ''
    const { channels, readPicture } = settingsOf(req.payload)
    const kind = asked('kind')
    const channel = Object.hasOwn(channels, kind) ? channels[kind] : undefined
    if (!channel) return nothing
    const language = asked('language') === 'fr' ? 'fr' : 'en'
    const id = documentId(req.payload, asked('id'))
    const read = await readSource({ collection: asked('collection'), id, language }, req)
    const picture = read?.content?.image
    if (!picture) return nothing
    const rule = channel.capabilities.picture ?? plainRule
    // Networks that fetch pictures themselves have the same made for whoever uploads it by hand.
    const prepared = await preparePicture({ picture, rule: { ...rule, by: 'bytes' }, read: readPicture })
    if (prepared.kind !== 'picture') return Response.json({ why: prepared.why }, { status: 409 })
    return new Response(new Uint8Array(prepared.bytes), {
      headers: {
        'content-type': prepared.type,
        'content-disposition': `attachment; filename="${kind}.${extensions[prepared.type] ?? 'jpg'}"`,
        'cache-control': 'private, no-store',
      },
    })
  },
}

/** For a network that takes no picture of its own: the card of the link shows one, and so may a person. */
const plainRule = {
  by: 'bytes',
  needed: false,
  types: ['image/jpeg', 'image/png', 'image/webp'],
  maxBytes: 8_000_000,
  maxSide: 2_048,
  alt: 1_000,
} as const
