import { userOf } from '../../access'
import type { GraphQLExtension, Operation } from '../../config/graphql'
import { inTransaction } from '../../database/inTransaction'
import { slugs } from '../../slugs'
import { attachmentErrors } from './errors'
import { mostBytes } from './options'

/** An upload as a text names it. */
type Picture = { url: string; width: number; height: number }

/**
 * Uploads a picture where a form with a file cannot go. The same as `POST /api/attachments`.
 *
 * @throws UNAUTHENTICATED · PICTURE_TOO_LARGE · PICTURE_REFUSED · TOO_MANY_PICTURES
 */
const uploadPicture: Operation<{ file: string }, Picture> = async ({ file }, req) => {
  if (!userOf(req)) throw attachmentErrors.UNAUTHENTICATED()
  // Four characters hold three bytes.
  if (file.length > (mostBytes / 3) * 4 + 4) throw attachmentErrors.PICTURE_TOO_LARGE({ field: 'file' })
  const data = Buffer.from(file, 'base64')
  return inTransaction({ payload: req.payload, req }, async (req) => {
    const made = await req.payload.create({
      collection: slugs.attachments,
      data: {} as never,
      file: { data, mimetype: 'application/octet-stream', name: 'picture', size: data.length },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    const { filename, width, height } = made as {
      filename: string
      width?: number | null
      height?: number | null
    }
    return { url: `/api/${slugs.attachments}/file/${filename}`, width: width ?? 0, height: height ?? 0 }
  })
}

/** The verb of attachments. */
export const attachmentsGraphQL: GraphQLExtension = {
  typeDefs: /* GraphQL */ `
    "A picture that a member has uploaded, as a text of theirs names it."
    type UploadedPicture {
      "What stands between the round brackets of Markdown: \`![what it shows](url)\`."
      url: String!
      width: Int!
      height: Int!
    }

    extend type Mutation {
      "A picture in base64, of 8 MB at most. Larger clients send a form to \`POST /api/attachments\`."
      uploadPicture(file: String!): UploadedPicture!
    }
  `,
  mutations: { uploadPicture },
}
