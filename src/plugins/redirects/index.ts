import type { CollectionSlug } from 'payload'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections } from '../../config/steps'
import { type RedirectsOptions, settingsKey } from './options'
import { Redirects } from './Redirects'

export { isFormerAddress } from './address'
export { findRedirect, type Redirect } from './operations/findRedirect'
export { redirectFrom, type RedirectFromArgs, type RedirectTarget } from './operations/redirectFrom'

/** Old addresses lead to what there is now; the server asks `findRedirect` before it answers that nothing is there. */
export const redirects =
  (options: RedirectsOptions): ConfigStep =>
  (config) => {
    const present = new Set<string>(config.collections?.map(({ slug }) => slug))
    const targets = options.targets.filter((slug) => present.has(slug)) as CollectionSlug[]
    return pipe(config, addCollections(Redirects(targets)), (before) => ({
      ...before,
      custom: { ...before.custom, [settingsKey]: options },
    }))
  }
