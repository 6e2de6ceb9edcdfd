import { conductTopics } from '../collections/code-of-conduct'
import { commentTopics } from '../collections/comments'
import { contestTopics, judgingTopics } from '../collections/contests'
import { eventTopics } from '../collections/events'
import { formTopics } from '../collections/forms'
import { answeringTopics, tellingTopics } from '../collections/forums'
import { linkCardTopics } from '../collections/link-cards'
import { memberTopics } from '../collections/members'
import { deskTopics } from '../plugins/desk'
import { discussionTopics } from '../plugins/discussions'
import { drawTopics } from '../plugins/draw'
import { followingTopics } from '../plugins/following'
import { moderationTopics } from '../plugins/moderation'
import { notificationTopics } from '../plugins/notifications'
import { privacyTopics } from '../plugins/privacy'
import { redressTopics } from '../plugins/redress'
import { reportTopics } from '../plugins/reports'
import { sanctionTopics } from '../plugins/sanctions'
import { standingTopics } from '../plugins/standing'
import { syndicationTopics } from '../plugins/syndication'
import { watchTopics } from '../plugins/watch'
import { webSubTopics } from '../plugins/websub'

/** Everything that can be told through the outbox, and what is told of it. */
export const topics = {
  ...memberTopics,
  ...conductTopics,
  ...deskTopics,
  ...moderationTopics,
  ...notificationTopics,
  ...privacyTopics,
  ...reportTopics,
  ...sanctionTopics,
  ...redressTopics,
  ...watchTopics,
  ...standingTopics,
  ...syndicationTopics,
  ...eventTopics,
  ...contestTopics,
  ...judgingTopics,
  ...formTopics,
  ...webSubTopics,
  ...commentTopics,
  ...linkCardTopics,
  ...answeringTopics,
  ...tellingTopics,
  ...discussionTopics,
  ...drawTopics,
  ...followingTopics,
}
