import type { Fate, FieldFates } from '../fates'

const title = { kept: 'title' }
const noPlace = 'the hub has no place for it'

/** Children of `channel`. */
export const channel: FieldFates = {
  title: { used: 'the name of the site; the hub has its own' },
  link: { used: 'base of relative links, when `wp:base_blog_url` is missing' },
  description: { used: 'the words under the name of the site; the hub has its own' },
  pubDate: { used: 'when the file was made' },
  language: { used: 'language of texts that name none, when it is one of the hub’s' },
  generator: { used: 'who made the file' },
  'atom:link': { used: 'where the file came from' },
  image: { used: 'the picture of the site; the hub has its own' },
  cloud: { used: 'an address of the old server' },
  'wp:wxr_version': { used: 'the version of the format: 1.0 to 1.2' },
  'wp:base_site_url': { used: 'address of a network of sites' },
  'wp:base_blog_url': { used: 'tells the texts of this site from those of others' },
  'wp:author': { kept: 'author, by the texts that name it' },
  'wp:category': { kept: 'category, by the texts that are in it' },
  'wp:tag': { kept: 'tag, by the texts that have it' },
  'wp:term': { used: 'terms of other taxonomies: told' },
  item: { kept: 'post, page, picture; or told' },
}

/** Children of `wp:author`. */
export const author: FieldFates = {
  'wp:author_id': { used: 'WordPress’ own number' },
  'wp:author_login': { used: 'tells the author from namesakes' },
  'wp:author_email': { used: 'finds the member who has proven it; not kept' },
  'wp:author_display_name': { kept: 'displayName' },
  'wp:author_first_name': { used: 'stands in for a missing display name' },
  'wp:author_last_name': { used: 'stands in for a missing display name' },
}

/** Children of `wp:category`. */
export const category: FieldFates = {
  'wp:term_id': { used: 'WordPress’ own number' },
  'wp:category_nicename': { kept: 'slug' },
  'wp:category_parent': { lost: 'categories of the hub stand side by side' },
  'wp:cat_name': title,
  'wp:category_description': { lost: noPlace },
  'wp:termmeta': { lost: noPlace },
}

/** Children of `wp:tag`. */
export const tag: FieldFates = {
  'wp:term_id': { used: 'WordPress’ own number' },
  'wp:tag_slug': { kept: 'slug' },
  'wp:tag_name': title,
  'wp:tag_description': { lost: noPlace },
  'wp:termmeta': { lost: noPlace },
}

/** Children of `wp:term`. */
export const term: FieldFates = {
  'wp:term_id': { used: 'WordPress’ own number' },
  'wp:term_taxonomy': { used: 'categories and tags are kept, others told with the texts that have them' },
  'wp:term_slug': { kept: 'slug' },
  'wp:term_parent': { lost: 'terms of the hub stand side by side' },
  'wp:term_name': title,
  'wp:term_description': { lost: noPlace, unless: [] },
  'wp:termmeta': { lost: noPlace },
}

/** Children of `item`. */
export const item: FieldFates = {
  title,
  link: { kept: 'redirect' },
  pubDate: { used: 'publishedAt, when `wp:post_date_gmt` is missing' },
  'dc:creator': { kept: 'author' },
  guid: { used: 'an address with the number of the post; no redirect can tell it from the home page' },
  description: { lost: 'empty in every export of WordPress' },
  'content:encoded': { kept: 'content' },
  'excerpt:encoded': { kept: 'excerpt' },
  'wp:post_id': { used: 'tells the text from all others (importedFrom)' },
  'wp:post_date': { used: 'publishedAt, when `wp:post_date_gmt` is missing; taken for UTC' },
  'wp:post_date_gmt': { kept: 'publishedAt, createdAt' },
  'wp:post_modified': { used: 'updatedAt, when `wp:post_modified_gmt` is missing; taken for UTC' },
  'wp:post_modified_gmt': { kept: 'updatedAt' },
  'wp:comment_status': {
    lost: 'whether comments are open is the hub’s own rule',
    unless: ['open', 'closed'],
  },
  'wp:ping_status': { lost: 'the hub takes no pingbacks', unless: ['open', 'closed'] },
  'wp:post_name': { kept: 'slug' },
  'wp:status': { kept: '_status' },
  'wp:post_parent': { lost: 'pages of the hub stand side by side', unless: ['0'] },
  'wp:menu_order': { lost: 'the order of pages is the navigation’s', unless: ['0'] },
  'wp:post_type': { used: 'post or page; others are passed over' },
  'wp:post_password': { used: 'makes a draft of the text; never kept' },
  'wp:is_sticky': { lost: 'the hub pins no posts', unless: ['0'] },
  'wp:attachment_url': { kept: 'picture, with the texts that show it' },
  category: { kept: 'categories, tags, language' },
  'wp:postmeta': { kept: 'cover, text alternative, language, former addresses; others told' },
  'wp:comment': { kept: 'comments that were approved' },
}

/** Values of `wp:meta_key`; other keys are told by their name, never by their value. */
export const meta: FieldFates = {
  _thumbnail_id: { kept: 'cover' },
  _wp_attachment_image_alt: { kept: 'alt of the picture' },
  _wp_old_slug: { kept: 'redirect' },
  _wpml_import_language_code: { kept: 'language' },
  _wpml_import_source_language_code: { used: 'which of the translations came first' },
  _wpml_import_translation_group: { kept: 'one document for all translations' },
  _edit_last: { used: 'who edited last in WordPress' },
  _edit_lock: { used: 'who was editing in WordPress' },
  _encloseme: { used: 'a task of WordPress' },
  _pingme: { used: 'a task of WordPress' },
  _wp_attached_file: { used: 'where WordPress kept the file' },
  _wp_attachment_metadata: { used: 'sizes that WordPress made; the hub makes its own' },
  _wp_old_date: { used: 'a former date of publication' },
  _wp_page_template: { lost: 'how a page looks is the site’s', unless: ['default'] },
  _wp_trash_meta_status: { used: 'what a text in the bin was' },
  _wp_trash_meta_time: { used: 'since when it is in the bin' },
}

/** Meta keys that programs write for themselves, by how they begin. */
export const machineMeta: readonly string[] = [
  '_oembed_',
  '_wp_desired_',
  '_transient_',
  '_elementor_css',
  '_yoast_wpseo_content_score',
]

/** Children of `wp:comment`. */
export const comment: FieldFates = {
  'wp:comment_id': { used: 'the comment it belongs to' },
  'wp:comment_author': { kept: 'author, a member who cannot log in' },
  'wp:comment_author_email': { used: 'finds the member who has proven it; not kept' },
  'wp:comment_author_url': { lost: 'addresses of strangers are not taken over' },
  'wp:comment_author_IP': { used: 'personal data that nobody needs any more; not kept' },
  'wp:comment_date': { used: 'createdAt, when `wp:comment_date_gmt` is missing; taken for UTC' },
  'wp:comment_date_gmt': { kept: 'createdAt' },
  'wp:comment_content': { kept: 'body' },
  'wp:comment_approved': { used: 'only what was approved comes in' },
  'wp:comment_type': { used: 'pingbacks and trackbacks do not come in' },
  'wp:comment_parent': { kept: 'which comment it answers' },
  'wp:comment_user_id': { used: 'WordPress’ own number' },
  'wp:commentmeta': { lost: noPlace },
}

/** The fate of a meta key, known or not. */
export const fateOfMeta = (key: string): Fate =>
  (Object.hasOwn(meta, key) ? meta[key] : undefined) ??
  (machineMeta.some((start) => key.startsWith(start))
    ? { used: 'a program’s own' }
    : { lost: 'a field of a plugin or of the site’s own' })
