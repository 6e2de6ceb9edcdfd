import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addHooks } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { linkCardsGraphQL } from './graphql'
import { LinkCards } from './LinkCards'
import type { LinkCardsOptions } from './options'
import { linkCardsTask } from './task'
import { noteLinks } from './wantCards'

export type { LinkCardsOptions } from './options'
export { linkCardTopics } from './topics'
export { wantCards } from './wantCards'

/** Addresses on lines of their own become cards, some time after the text that names them. */
export const linkCards =
  (options: LinkCardsOptions): ConfigStep =>
  (config) =>
    pipe(
      config,
      addCollections(LinkCards(options)),
      addHooks(
        options.shownIn.map(({ slug }) => slug),
        { afterChange: [noteLinks(options)] },
      ),
      addTasks(linkCardsTask(options)),
      extendGraphQL(linkCardsGraphQL(options)),
    )
