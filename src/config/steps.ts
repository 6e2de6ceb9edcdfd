import type { CollectionConfig, Config, Endpoint, Field, GlobalBeforeChangeHook, GlobalConfig } from 'payload'
import type { ConfigStep } from './pipe'

/** Adds collections; a slug that is taken already is a mistake of the composition, and says so. */
export const addCollections =
  (...collections: readonly CollectionConfig[]): ConfigStep =>
  (config) => {
    const taken = new Set(config.collections?.map(({ slug }) => slug))
    for (const { slug } of collections)
      if (taken.has(slug)) throw new Error(`Collection "${slug}" exists already.`)
    return { ...config, collections: [...(config.collections ?? []), ...collections] }
  }

/** Adds globals. */
export const addGlobals =
  (...globals: readonly GlobalConfig[]): ConfigStep =>
  (config) => ({ ...config, globals: [...(config.globals ?? []), ...globals] })

/** Adds endpoints below the API route (`/api`). */
export const addEndpoints =
  (...endpoints: readonly Endpoint[]): ConfigStep =>
  (config) => ({ ...config, endpoints: [...(config.endpoints ?? []), ...endpoints] })

type AdminComponents = NonNullable<NonNullable<Config['admin']>['components']>

/** Adds to what the admin shows: to its lists of components, and to its views by name. */
export const addAdminComponents =
  ({
    views,
    ...lists
  }: Partial<
    Record<'header' | 'beforeLogin' | 'beforeNavLinks' | 'afterNavLinks' | 'beforeDashboard', string[]>
  > &
    Pick<AdminComponents, 'views'>): ConfigStep =>
  (config) => {
    const components = config.admin?.components
    const longer = Object.entries(lists).map(([name, added]) => [
      name,
      [...(components?.[name as keyof typeof lists] ?? []), ...added],
    ])
    return {
      ...config,
      admin: {
        ...config.admin,
        components: {
          ...components,
          ...(Object.fromEntries(longer) as AdminComponents),
          views: { ...components?.views, ...views },
        },
      },
    }
  }

/** Changes some collections, by slug. A slug that the configuration does not hold is passed over: nouns can be left out. */
export const mapCollections =
  (slugs: readonly string[], change: (collection: CollectionConfig) => CollectionConfig): ConfigStep =>
  (config) => ({
    ...config,
    collections: config.collections?.map((each) => (slugs.includes(each.slug) ? change(each) : each)),
  })

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Appends hooks to the collections named; each list keeps what was there first. */
export const addHooks = (slugs: readonly string[], hooks: Hooks): ConfigStep =>
  mapCollections(slugs, (collection) => {
    const merged: Record<string, unknown[]> = { ...collection.hooks }
    for (const [name, added] of Object.entries(hooks))
      merged[name] = [...(merged[name] ?? []), ...(added as unknown[])]
    return { ...collection, hooks: merged }
  })

/** Appends fields to the collections named. */
export const addFields = (slugs: readonly string[], ...fields: readonly Field[]): ConfigStep =>
  mapCollections(slugs, (collection) => ({ ...collection, fields: [...collection.fields, ...fields] }))

/** Appends fields to a global. */
export const addGlobalFields =
  (slug: string, ...fields: readonly Field[]): ConfigStep =>
  (config) => ({
    ...config,
    globals: config.globals?.map((each) =>
      each.slug === slug ? { ...each, fields: [...each.fields, ...fields] } : each,
    ),
  })

/** Appends hooks that run before a global is saved. */
export const addGlobalHooks =
  (slug: string, ...beforeChange: readonly GlobalBeforeChangeHook[]): ConfigStep =>
  (config) => ({
    ...config,
    globals: config.globals?.map((each) =>
      each.slug === slug
        ? {
            ...each,
            hooks: { ...each.hooks, beforeChange: [...(each.hooks?.beforeChange ?? []), ...beforeChange] },
          }
        : each,
    ),
  })
