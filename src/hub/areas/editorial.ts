import { forms } from '../../collections/forms'
import { limitUploads, media, requireAlt } from '../../collections/media'
import { pages } from '../../collections/pages'
import { posts } from '../../collections/posts'
import { tags, tagsGraphQL } from '../../collections/tags'
import { extendGraphQL } from '../../config/graphql'
import { emit } from '../../plugins/outbox'
import { addCollections, addHooks } from '../../config/steps'
import type { ConfigStep } from '../../config/pipe'
import { slugs } from '../../slugs'
import type { HubContext } from '../context'

/** What the editors write, and what they write with; in the order in which the admin lists it. */
export const editorial = (hub: HubContext): ConfigStep[] => {
  const { now, when, options } = hub
  return [
    when('posts', () => posts({ now })),
    when('pages', () => addCollections(...pages())),
    addCollections(...tags(), ...media({ directory: options.mediaDirectory })),
    extendGraphQL(tagsGraphQL),
    limitUploads,
    addHooks([slugs.posts], {
      beforeChange: [requireAlt({ pictures: ['cover'], texts: ['content'] })],
    }),
    addHooks([slugs.pages], { beforeChange: [requireAlt({ pictures: [], texts: ['content'] })] }),
    forms({ now, emit }),
  ]
}
