import type { FieldFates } from '../fates'

const ofTheFeed = { used: 'of the feed, not of its texts' }
const sound = { lost: 'the hub keeps pictures; sound and video stay where they are' }

/** Children of an `item` (RSS 2.0, RSS 1.0) or an `entry` (Atom). */
export const entry: FieldFates = {
  title: { kept: 'title' },
  link: { kept: 'redirect, importedFrom' },
  description: { kept: 'excerpt, or content when there is no other' },
  summary: { kept: 'excerpt, or content when there is no other' },
  content: { kept: 'content' },
  'content:encoded': { kept: 'content' },
  guid: { kept: 'importedFrom' },
  id: { kept: 'importedFrom' },
  pubDate: { kept: 'publishedAt' },
  published: { kept: 'publishedAt' },
  updated: { kept: 'updatedAt' },
  'dc:date': { kept: 'publishedAt, when there is no other' },
  'atom:updated': { kept: 'updatedAt' },
  author: { kept: 'authors' },
  'dc:creator': { kept: 'authors' },
  contributor: { kept: 'authors' },
  category: { kept: 'tags' },
  'dc:subject': { kept: 'tags' },
  'dc:language': { kept: 'language' },
  enclosure: { kept: 'cover, when it is a picture' },
  'media:content': { kept: 'cover, when it is a picture' },
  'media:thumbnail': { kept: 'cover, when there is no other' },
  'media:group': { lost: 'only the pictures of the text come in' },
  comments: { lost: 'a feed says where the comments are, not what they say' },
  'wfw:commentRss': { lost: 'a feed says where the comments are, not what they say' },
  'slash:comments': { lost: 'a feed says how many comments there are, not what they say', unless: ['0'] },
  source: { lost: 'where a text was taken from' },
  rights: { lost: 'the hub has no place for it' },
  'itunes:duration': sound,
  'itunes:author': { used: 'the author, said again' },
  'itunes:title': { used: 'the title, said again' },
  'itunes:summary': { used: 'the summary, said again' },
  'itunes:subtitle': { lost: 'a text has one title in the hub' },
  'itunes:image': sound,
  'itunes:explicit': sound,
  'itunes:episode': sound,
  'itunes:season': sound,
  'itunes:episodeType': sound,
}

/** Children of the `channel` (RSS) or the `feed` (Atom). */
export const channel: FieldFates = {
  title: ofTheFeed,
  subtitle: ofTheFeed,
  description: ofTheFeed,
  link: { used: 'base of relative links' },
  'atom:link': ofTheFeed,
  language: { used: 'language of texts that name none' },
  item: { kept: 'posts' },
  entry: { kept: 'posts' },
}
