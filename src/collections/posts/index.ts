import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections } from '../../config/steps'
import { postsGraphQL } from './graphql'
import type { PostsOptions } from './options'
import { Posts } from './Posts'
import { Series } from './series/Series'

export type { PostsOptions } from './options'
export { postContent } from './postContent'

/** The blog: posts, and the series that they are part of. */
export const posts =
  (options: PostsOptions): ConfigStep =>
  (config) =>
    pipe(config, addCollections(Posts(options), Series()), extendGraphQL(postsGraphQL))
