import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Fate, type FieldFates, lostFields } from './fates'
import { sites } from './index'

const words = (text: string): string[] => text.trim().split(/\s+/)

/**
 * The fields of each format, as its own publisher lists them: WordPress' wp-admin/includes/export.php (WXR 1.2), Ghost's
 * core/server/data/schema/schema.js (5) with the columns that 2 to 4 had, Hugo's and Jekyll's documentation of front
 * matter, RSS 2.0 and RFC 4287.
 */
const published: Record<string, Record<string, string[]>> = {
  wordpress: {
    channel: words(
      'title link description pubDate language wp:wxr_version wp:base_site_url wp:base_blog_url wp:author wp:category wp:tag wp:term item generator',
    ),
    'wp:author': words(
      'wp:author_id wp:author_login wp:author_email wp:author_display_name wp:author_first_name wp:author_last_name',
    ),
    'wp:category': words(
      'wp:term_id wp:category_nicename wp:category_parent wp:cat_name wp:category_description wp:termmeta',
    ),
    'wp:tag': words('wp:term_id wp:tag_slug wp:tag_name wp:tag_description wp:termmeta'),
    'wp:term': words(
      'wp:term_id wp:term_taxonomy wp:term_slug wp:term_parent wp:term_name wp:term_description wp:termmeta',
    ),
    item: words(
      'title link pubDate dc:creator guid description content:encoded excerpt:encoded wp:post_id wp:post_date wp:post_date_gmt wp:post_modified wp:post_modified_gmt wp:comment_status wp:ping_status wp:post_name wp:status wp:post_parent wp:menu_order wp:post_type wp:post_password wp:is_sticky wp:attachment_url category wp:postmeta wp:comment',
    ),
    'wp:comment': words(
      'wp:comment_id wp:comment_author wp:comment_author_email wp:comment_author_url wp:comment_author_IP wp:comment_date wp:comment_date_gmt wp:comment_content wp:comment_approved wp:comment_type wp:comment_parent wp:comment_user_id wp:commentmeta',
    ),
  },
  ghost: {
    posts: words(
      'id uuid title slug mobiledoc lexical html comment_id plaintext feature_image featured type status locale visibility email_recipient_filter created_at updated_at published_at published_by custom_excerpt codeinjection_head codeinjection_foot custom_template canonical_url newsletter_id show_title_and_feature_image amp page author_id created_by updated_by send_email_when_published meta_title meta_description og_image og_title og_description twitter_image twitter_title twitter_description',
    ),
    posts_meta: words(
      'id post_id og_image og_title og_description twitter_image twitter_title twitter_description meta_title meta_description email_subject frontmatter feature_image_alt feature_image_caption email_only',
    ),
    users: words(
      'id name slug password email profile_image cover_image bio website location facebook twitter threads bluesky mastodon tiktok youtube instagram linkedin accessibility status locale visibility meta_title meta_description tour last_seen comment_notifications free_member_signup_notification paid_subscription_started_notification paid_subscription_canceled_notification mention_notifications recommendation_notifications milestone_notifications donation_notifications created_at updated_at',
    ),
    tags: words(
      'id name slug description feature_image parent_id visibility og_image og_title og_description twitter_image twitter_title twitter_description meta_title meta_description codeinjection_head codeinjection_foot canonical_url accent_color created_at updated_at',
    ),
  },
  markdown: {
    'front matter': words(
      'title date publishDate lastmod expiryDate draft slug url aliases description summary keywords categories tags images type layout weight headless build cascade linkTitle menus outputs markup translationKey resources permalink published author excerpt lang last_modified_at redirect_from category',
    ),
  },
  rss: {
    item: words(
      'title link description author category comments enclosure guid pubDate source content:encoded dc:creator id updated published content summary contributor rights',
    ),
  },
}

const tables = sites.flatMap(({ kind, fates }) =>
  Object.entries(fates).map(([group, table]) => ({ kind, group, table })),
)

describe('what becomes of every field', () => {
  it.each(
    Object.entries(published).flatMap(([kind, groups]) =>
      Object.entries(groups).map(([group, names]) => ({ kind, group, names })),
    ),
  )('should be said for each that $kind publishes of $group', ({ kind, group, names }) => {
    const table = tables.find((each) => each.kind === kind && each.group === group)?.table ?? {}
    expect(names.filter((name) => !Object.hasOwn(table, name))).toEqual([])
  })

  it.each(tables)('should tell what is lost, and that alone, of $kind $group', ({ table }) => {
    const full = Object.fromEntries(Object.keys(table).map((name) => [name, 'something']))
    const told = lostFields(table, full).map(({ what, why }) => [what, why])
    expect(told).toEqual(
      Object.entries(table).flatMap(([name, fate]) => ('lost' in fate ? [[name, fate.lost]] : [])),
    )
    const empty = Object.fromEntries(Object.keys(table).map((name) => [name, '']))
    expect(lostFields(table, empty)).toEqual([])
  })

  it('should tell a field that nobody knows, but not what is in it', () => {
    const table: FieldFates = { sticky: { lost: 'no pins', unless: ['0'] } }
    expect(lostFields(table, { token: 'hush-hush', sticky: '0' })).toEqual([
      { kind: 'lost', what: 'token', why: 'a field that is not known here' },
    ])
    expect(lostFields(table, { toString: 'x' })).toHaveLength(1)
  })
})

describe('the pages about it', () => {
  it.each(tables)('should say the same of $kind $group', async ({ kind, group, table }) => {
    const page = await readFile(path.resolve(`docs/importing/${kind}.md`), 'utf8')
    const section = page.split(`### ${group}\n`)[1]?.split('\n### ')[0] ?? ''
    const said = section.split('\n').filter((line) => line.startsWith('| `'))
    expect(said.map((line) => line.replace(/\s+/g, ' '))).toEqual(
      Object.entries(table).map(([name, fate]) => `| \`${name}\` | ${sentenceOf(fate)} |`),
    )
  })
})

const sentenceOf = (fate: Fate): string =>
  'kept' in fate ? `**kept**: ${fate.kept}` : 'used' in fate ? `used: ${fate.used}` : `_lost_: ${fate.lost}`
