import type { CollectionConfig, Config } from 'payload'
import { label } from '../../../config/label'
import { type ConfigStep, pipe } from '../../../config/pipe'
import { mapCollections } from '../../../config/steps'
import { slugs } from '../../../slugs'
import { mayGrant } from '../access'

const title = label('At a glance', 'En un coup d’œil')

/** Adds the tab "At a glance" to the edit view of members, for those who see what standing rests on. */
export const glanceTab: ConfigStep = (config) =>
  pipe(config, withTitle, mapCollections([slugs.members], withTab))

// A tab's label knows languages only by a key of the translations.
const withTitle = (config: Config): Config => {
  const translations = (config.i18n?.translations ?? {}) as Record<string, object | undefined>
  return {
    ...config,
    i18n: {
      ...config.i18n,
      translations: {
        ...translations,
        en: { ...translations.en, hubStanding: { glance: title.en } },
        fr: { ...translations.fr, hubStanding: { glance: title.fr } },
      },
    },
  }
}

const withTab = (members: CollectionConfig): CollectionConfig => ({
  ...members,
  admin: {
    ...members.admin,
    components: {
      ...members.admin?.components,
      views: {
        ...members.admin?.components?.views,
        edit: {
          ...(members.admin?.components?.views?.edit as object | undefined),
          glance: {
            Component: '/src/plugins/standing/admin/MemberGlance#MemberGlance',
            path: '/glance',
            tab: {
              label: ({ t }) => t('hubStanding:glance'),
              href: '/glance',
              condition: ({ req }) => mayGrant(req),
            },
          },
        },
      },
    },
  },
})
