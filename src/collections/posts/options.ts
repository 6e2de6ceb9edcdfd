/** What the posts slice needs to know. */
export type PostsOptions = {
  /** The clock that dates publications. */
  now: () => Date
}
