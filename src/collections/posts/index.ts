import type { CollectionConfig } from 'payload'
import { Posts } from './Posts'
import type { PostsOptions } from './options'

export type { PostsOptions } from './options'
export { postContent } from './postContent'

/** The blog. */
export const posts = (options: PostsOptions): CollectionConfig[] => [Posts(options)]
