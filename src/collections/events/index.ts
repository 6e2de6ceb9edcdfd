import { extendGraphQL } from '../../config/graphql'
import { type ConfigStep, pipe } from '../../config/pipe'
import { addCollections } from '../../config/steps'
import { addTasks } from '../../config/tasks'
import { CalendarKeys } from './calendar/CalendarKeys'
import { checkInGraphQL } from './checkIn/graphql'
import { EventMessages } from './desk/EventMessages'
import { deskGraphQL } from './desk/graphql'
import { Events } from './Events'
import { EventFeedback } from './feedback/EventFeedback'
import { feedbackGraphQL } from './feedback/graphql'
import { eventsGraphQL } from './graphql'
import type { EventsOptions } from './options'
import { EventPosts } from './posting/EventPosts'
import { recapGraphQL } from './recap/graphql'
import { Rosters } from './rsvps/Rosters'
import { Rsvps } from './rsvps/Rsvps'
import { eventsTask } from './task'

export { daysAttended, eventsAttended, wasAt } from './attended'
export { eventsOnCalendar } from './calendarSource'
export { messageLetter } from './desk/letter'
export { eventContent } from './eventContent'
export { leaveEvents } from './hooks/leaveEvents'
export { rsvpLetter } from './letters'
export { type EventsOptions } from './options'
export { isAnnouncedAtOnce, isStillNews } from './posting/about'
export { findOccurrence } from './recurrence/occurrences'
export { compactWall } from './recurrence/rule'
export { ruleFault } from './recurrence/ruleFault'
export { audienceOf, type Audience } from './telling/audience'
export { changedLetter, reminderLetter, thanksLetter, withdrawnLetter } from './telling/letters'
export { eventTopics } from './topics'
export { openEvents } from './visibility/access'
export { circleOf, closedCircles } from './visibility/circles'
export { isForEverybody } from './visibility/fields'
export { refuseGuesses as refuseEventGuesses } from './visibility/refuseGuesses'

/** Events, who comes to them, and the counts of their seats. */
export const events =
  (options: EventsOptions): ConfigStep =>
  (config) =>
    pipe(
      config,
      addCollections(
        Events(options),
        Rsvps(options),
        Rosters,
        EventMessages,
        CalendarKeys,
        EventFeedback,
        EventPosts,
      ),
      extendGraphQL(eventsGraphQL(options)),
      extendGraphQL(deskGraphQL(options)),
      extendGraphQL(recapGraphQL(options)),
      extendGraphQL(checkInGraphQL(options)),
      extendGraphQL(feedbackGraphQL(options)),
      addTasks(eventsTask(options)),
    )
