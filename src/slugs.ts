/**
 * Every collection and global slug of the hub, once. They are the contract of REST (`/api/<slug>`), GraphQL
 * (`Posts`, `createPost`, …) and the database, so renaming one is a migration.
 */
export const slugs = {
  members: 'members',
  identities: 'identities',
  formerHandles: 'former-handles',
  accountTokens: 'account-tokens',
  secondFactors: 'second-factors',
  memberSessions: 'member-sessions',
  memberRelations: 'member-relations',
  memberDays: 'member-days',
  readPositions: 'read-positions',
  trustChanges: 'trust-changes',
  dataExports: 'data-exports',
  memberErasures: 'member-erasures',
  avatars: 'avatars',
  media: 'media',
  posts: 'posts',
  series: 'series',
  pages: 'pages',
  categories: 'categories',
  tags: 'tags',
  comments: 'comments',
  forums: 'forums',
  topics: 'topics',
  replies: 'replies',
  events: 'events',
  rsvps: 'rsvps',
  rosters: 'rosters',
  calendarKeys: 'calendar-keys',
  contests: 'contests',
  codesOfConduct: 'codes-of-conduct',
  conductAcceptances: 'conduct-acceptances',
  moderationCases: 'moderation-cases',
  moderationLog: 'moderation-log',
  channels: 'channels',
  announcements: 'announcements',
  deliveries: 'deliveries',
  deliveryAttempts: 'delivery-attempts',
  channelLogins: 'channel-logins',
  deskEntries: 'desk-entries',
  deskRemarks: 'desk-remarks',
  deskTimers: 'desk-timers',
  previewLinks: 'preview-links',
  goneAddresses: 'gone-addresses',
  redirects: 'redirects',
  ideas: 'ideas',
  staffCalendarKeys: 'staff-calendar-keys',
  outbox: 'outbox',
  outboxAttempts: 'outbox-attempts',
  notifications: 'notifications',
  notificationAttempts: 'notification-attempts',
  notificationPreferences: 'notification-preferences',
  subscriptions: 'subscriptions',
} as const

/** A collection slug of the hub. */
export type Slug = (typeof slugs)[keyof typeof slugs]

/** Slugs of the globals. */
export const globalSlugs = { hub: 'hub', editorialLine: 'editorial-line' } as const
