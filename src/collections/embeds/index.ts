import { type ConfigStep, pipe } from '../../config/pipe'
import { mergeHubCustom } from '../../config/hubCustom'
import { addCollections, addHooks } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { embedProviders } from '../../core/embeds'
import { Embeds } from './Embeds'
import type { EmbedsOptions } from './options'
import { embedsTask } from './task'
import { wantEmbeds } from './wantEmbeds'

export type { EmbedsOptions } from './options'

/**
 * Pages of other sites within texts, by an allow-list.
 *
 * @param texts - the collections whose texts may hold them, and their rich-text fields.
 */
export const embeds =
  (options: EmbedsOptions, texts: Readonly<Record<string, readonly string[]>>): ConfigStep =>
  (config) => {
    const providers = [...embedProviders, ...(options.providers ?? [])]
    return pipe(
      config,
      addCollections(Embeds(options)),
      ...Object.entries(texts).map(([slug, fields]) =>
        addHooks([slug], { beforeChange: [wantEmbeds({ fields, providers, now: options.now })] }),
      ),
      addTasks(embedsTask({ ...options, providers })),
      (same) =>
        mergeHubCustom(same, (hub) => ({
          ...hub,
          frames: providers.flatMap(({ frames }) => (frames === null ? [] : [frames])),
        })),
    )
  }
