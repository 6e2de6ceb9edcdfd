import { label } from '../../../config/label'
import { nothingToday, type TodaySource } from '../../../config/todaySource'
import { globalSlugs } from '../../../slugs'
import { mayDecide } from '../access'
import { settingsOf } from '../options'
import { failureLabels } from './labels'
import { statesOf } from './states'

/** On the dashboard of those who decide: services that did not answer within the last day, why, and what came of it. */
export const providersToday: TodaySource = async (req) => {
  if (!mayDecide(req)) return nothingToday()
  const states = await statesOf(settingsOf(req.payload.config).now(), req)
  return {
    needs: [],
    failed: states.flatMap(({ id, name, failed, lastFailure, onFailure }) => {
      if (!lastFailure) return []
      const why = failureLabels[lastFailure.code]
      return [
        {
          key: id,
          since: lastFailure.at,
          what:
            onFailure === 'hold'
              ? label(
                  `${name} left ${failed} texts unanswered in a day; they are held. ${why.en}`,
                  `${name} n’a pas répondu sur ${failed} textes en un jour\u202f; ils sont retenus. ${why.fr}`,
                )
              : label(
                  `${name} left ${failed} texts unanswered in a day; they passed unlooked at. ${why.en}`,
                  `${name} n’a pas répondu sur ${failed} textes en un jour\u202f; ils sont passés sans lui. ${why.fr}`,
                ),
          title: null,
          path: `/globals/${globalSlugs.moderationProviders}`,
        },
      ]
    }),
  }
}
