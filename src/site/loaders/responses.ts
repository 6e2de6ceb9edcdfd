import { NetworkResponsesDocument, type NetworkResponsesQuery } from '../graphql/generated'
import { askIfThere } from '../server/graphql'
import type { DiscussionTarget } from './discussion'

/** What somebody answered on a network to what the hub said there. */
export type NetworkResponse = NetworkResponsesQuery['networkResponses'][number]

/** What was answered on networks to what was said there of something, oldest first; nothing where that is not shown. */
export const networkResponses = async ({ collection, id }: DiscussionTarget): Promise<NetworkResponse[]> =>
  (await askIfThere(NetworkResponsesDocument, { target: { collection, id: String(id) } }))
    ?.networkResponses ?? []
