/** Messages that the organisers of one event may send in a day (UTC), to whatever dates and people of it. */
export const messagesPerDay = 3

/** Letters of the subject and of the text of a message. */
export const mostOfSubject = 120
export const mostOfText = 2000
