import { roles } from '../../access'
import { handleSkeleton, nameSkeleton } from '../../core/likeness'

/** Words that only those who keep order may carry in their name, in English and French. */
const offices = [
  'admin',
  'admins',
  'administrator',
  'administrators',
  'administrateur',
  'administrateurs',
  'administratrice',
  'administration',
  'sysadmin',
  'moderator',
  'moderators',
  'moderateur',
  'moderateurs',
  'moderatrice',
  'moderation',
  'webmaster',
  'webmestre',
]

/** The hub's own voice, in English and French. */
const voices = [
  'hub',
  'communityhub',
  'community',
  'communaute',
  'staff',
  'team',
  'equipe',
  'support',
  'assistance',
  'help',
  'aide',
  'system',
  'systeme',
  'official',
  'officiel',
  'officielle',
  'owner',
  'manager',
  'managers',
  'direction',
  'directeur',
  'directrice',
  'editors',
  'editeur',
  'editrice',
  'redaction',
  'redacteur',
  'redactrice',
  'mod',
  'mods',
  'modo',
  'modos',
  'members',
  'membre',
  'membres',
  'security',
  'securite',
  'noreply',
  'contact',
  'postmaster',
  'hostmaster',
  'abuse',
  'root',
  'bot',
  'robot',
  'everyone',
  'everybody',
  'here',
  'all',
  'tous',
  'toutes',
  'anonymous',
  'anonyme',
  'deleted',
  'supprime',
  'guest',
  'invite',
  'null',
  'undefined',
]

/** First parts of the site's addresses: a handle must not pass for one. */
const paths = [
  'about',
  'account',
  'actions',
  'api',
  'assets',
  'blog',
  'code-of-conduct',
  'contests',
  'drawn',
  'edit',
  'events',
  'feed',
  'forgot',
  'forum',
  'forums',
  'graphql',
  'healthz',
  'join',
  'legal-notice',
  'login',
  'logout',
  'me',
  'media',
  'new',
  'news',
  'notifications',
  'pages',
  'posts',
  'privacy',
  'profile',
  'readyz',
  'reset',
  'robots',
  'search',
  'settings',
  'sitemap',
  'static',
  'tags',
  'topics',
  'unsubscribe',
  'verify',
]

const reservedHandles = new Set([...roles, ...offices, ...voices, ...paths].map(handleSkeleton))

/** Would this handle pass for the hub's own voice, a role, or an address of the site? */
export const isReservedHandle = (handle: string): boolean => reservedHandles.has(handleSkeleton(handle))

// “The Team”, « L’équipe ».
const article = /^(?:the|le|la|les)\s+|^l['’]/iu
const officeNames = new Set(offices.map(nameSkeleton))
const voiceNames = new Set([...roles, ...voices].map(nameSkeleton))

/**
 * Would this name pass for somebody who speaks for the hub? So does an office anywhere in it, a name that is nothing
 * but a word of the hub's voice, and the hub's own name, alone or with such a word.
 *
 * @param hubName - what the hub is called, or null.
 */
export const soundsOfficial = (name: string, hubName: string | null): boolean => {
  const words = name.split(/[^\p{L}\p{M}\p{N}@$!|]+/u).map(nameSkeleton)
  const whole = nameSkeleton(name.replace(article, ''))
  if (officeNames.has(whole) || voiceNames.has(whole)) return true
  if (words.some((word) => officeNames.has(word))) return true
  const hub = nameSkeleton(hubName ?? '')
  if (hub === '') return false
  return whole === hub || (whole.includes(hub) && words.some((word) => voiceNames.has(word)))
}
