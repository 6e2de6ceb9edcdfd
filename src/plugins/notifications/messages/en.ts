/** What notifications say, in English. */
export const en = {
  greeting: (name: string) => `Hello ${name},`,
  signature: (hub: string) => `${hub}`,
  labelled: (label: string, url: string) => `${label}: ${url}`,
  texts: {
    topics: 'Your topic',
    replies: 'Your reply',
    comments: 'Your comment',
    entries: 'Your entry',
    members: 'Your profile',
    other: 'Your post',
  },
  approved: {
    subject: (text: string) => `${text} is visible`,
    line: (text: string) => `A moderator has read it and approved it. ${text} is visible to everybody now.`,
  },
  rejected: {
    subject: (text: string) => `${text} was not published`,
    line: (text: string) =>
      `A moderator decided that it does not fit our code of conduct. ${text} is visible to nobody but you.`,
    rule: (rule: string) => `The rule it is about: ${rule}.`,
    readCode: 'Read the code of conduct',
  },
  hidden: {
    subject: (text: string) => `${text} is hidden until you change it`,
    line: (text: string) =>
      `A moderator took it from view. ${text} is visible to nobody but you; change it, and it will be looked at again.`,
  },
  amended: {
    subject: (text: string) => `${text} was edited by a moderator`,
    line: (text: string) => `A moderator changed some words. ${text} is visible to everybody now.`,
    change: (before: string, after: string) => `It said: “${before}”. It says now: “${after}”.`,
  },
  split: {
    subject: (text: string) => `${text} is a topic of its own now`,
    line: (text: string) => `A moderator moved it. ${text} goes on in a topic of its own.`,
  },
  warned: {
    subject: () => 'A warning from the moderators',
    line: (text: string) =>
      `${text} stays visible, but it goes against our code of conduct. This is a warning.`,
  },
  seeText: 'See it on the site',
  note: (note: string) => `The moderator adds: ${note}`,
  digest: {
    subject: (n: number) => (n === 1 ? 'One thing you may have missed' : `${n} things you may have missed`),
    lead: 'What happened since the last time we wrote to you:',
    unread: (title: string) => `New replies in “${title}”`,
    all: 'See everything',
    more: (n: number) =>
      n === 1 ? 'One more waits for you on the site.' : `${n} more wait for you on the site.`,
  },
  unknown: 'Something that this hub no longer tells',
  unsubscribe: {
    why: (title: string) => `You get this mail because you take part here, under “${title}”.`,
    link: 'Unsubscribe',
    choose: 'Choose what you get',
  },
  delivery: {
    refused: 'A network refused a publication',
    reauthorize: 'A channel has to be connected again',
    unknown: 'It is not certain whether a publication went out',
    exhausted: 'A publication could not be delivered',
    line: (delivery: string) => `Delivery no. ${delivery} waits for you in the admin.`,
  },
}

/** The words of one language. */
export type Messages = typeof en
