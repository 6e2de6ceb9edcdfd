import { UploadEntryFileDocument } from '../graphql/generated'
import type { GraphQLProblem } from '../problems'
import { tell } from '../server/graphql'

/** Files of the entry that stay: all that it has, but those that are ticked to go. */
export const keptFiles = (form: FormData): string[] =>
  form.getAll('has').flatMap((id) => (typeof id === 'string' && !form.has(`drop-${id}`) ? [id] : []))

/**
 * Uploads what was chosen; what came with an answer before is with the hub already.
 *
 * @param field - name of the field that files are chosen in.
 */
export const uploaded = async (
  contest: string,
  form: FormData,
  field = 'files',
): Promise<{ ids: string[]; problems: readonly GraphQLProblem[] }> => {
  const before = form.get('uploaded')
  const ids = typeof before === 'string' ? before.split(',').filter((id) => /^[\da-f]{1,24}$/.test(id)) : []
  for (const file of form.getAll(field)) {
    if (!(file instanceof File) || file.size === 0) continue
    const sent = Buffer.from(await file.arrayBuffer()).toString('base64')
    const { data, problems } = await tell(UploadEntryFileDocument, { contest, file: sent })
    if (!data?.uploadEntryFile) return { ids, problems }
    ids.push(data.uploadEntryFile.id)
  }
  return { ids, problems: [] }
}

/** Problems of an upload, beside the field of the form: only what is wrong with the file itself. */
export const onField = (problems: readonly GraphQLProblem[], name: string): GraphQLProblem[] =>
  problems.map((problem) => ({
    ...problem,
    extensions: {
      ...problem.extensions,
      ...(problem.extensions?.field === 'file' ? { field: name } : {}),
    },
  }))
