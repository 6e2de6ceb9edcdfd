import { extendGraphQL } from '../../config/graphql'
import { addLive } from '../../config/live'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections, addEndpoints } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { mailAdmin } from './admin/mailAdmin'
import { NotificationAttempts } from './collections/NotificationAttempts'
import { NotificationPreferences } from './collections/NotificationPreferences'
import { Notifications } from './collections/Notifications'
import { graphql } from './graphql'
import { notificationsLive, watchOthers } from './live'
import { mailbox } from './mailbox'
import { type NotificationsOptions, type NotificationsSettings, resolveOptions, settingsKey } from './options'
import { previewEndpoints } from './preview/endpoints'
import { notificationsTask } from './task'
import { unsubscribeEndpoints } from './unsubscribe/endpoints'

export {
  continueFanOut,
  tellAddress,
  tellAuthor,
  tellEditors,
  tellEverybody,
  tellMember,
  tellMembers,
} from './consumers'
export { type Kind, type KindGroup } from './kinds/kind'
export { fileTransport } from './mailbox/fileTransport'
export { forgetMails } from './mailbox/forgetMails'
export { hubEmail, type HubEmailOptions } from './mailbox/hubEmail'
export { type NotificationsOptions } from './options'
export { notify } from './notify'
export { mailsToday } from './todaySource'
export { notificationTopics } from './topics'

/** Tells members what concerns them, in their list and by mail. */
export const notifications =
  (options: NotificationsOptions): ConfigStep =>
  (config) => {
    const settings = resolveOptions(options)
    return pipe(
      config,
      addCollections(Notifications(settings), NotificationAttempts, NotificationPreferences),
      addTasks(notificationsTask(settings), watchOthers()),
      addLive(notificationsLive),
      addEndpoints(...unsubscribeEndpoints(settings.siteURL), ...previewEndpoints),
      mailAdmin,
      extendGraphQL(graphql),
      keepSettings(settings),
      settings.mailbox ? mailbox(settings.mailbox) : (same) => same,
    )
  }

const keepSettings =
  (settings: NotificationsSettings): ConfigStep =>
  (config) => ({ ...config, custom: { ...config.custom, [settingsKey]: settings } })
