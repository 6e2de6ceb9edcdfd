import { type AnnouncedPicture, announcedPicture } from '../../core/announcedPicture'
import { type AnnouncedVideo, announcedVideo } from '../../core/announcedVideo'

/** A post as read in one language, with its picture and tags. */
type PostDocument = Readonly<Record<string, unknown>>

/** What the world is told of a post. */
type PostContent = {
  title: string
  excerpt: string | null
  url: string
  tags: string[]
  image: AnnouncedPicture | null
  video?: AnnouncedVideo
}

/**
 * What to tell of a post in the language it was read in; null when it has no title or address there.
 *
 * @param siteURL - public origin of the site.
 */
export const postContent =
  (siteURL: string) =>
  (post: PostDocument, language: 'en' | 'fr'): PostContent | null => {
    const { title, slug, excerpt, tags, cover } = post
    const video = announcedVideo(post.videoFile)
    if (typeof title !== 'string' || typeof slug !== 'string') return null
    return {
      title,
      excerpt: typeof excerpt === 'string' && excerpt !== '' ? excerpt : null,
      url: `${siteURL}${language === 'fr' ? '/fr' : ''}/blog/${encodeURIComponent(slug)}`,
      tags: Array.isArray(tags)
        ? tags.flatMap((tag: { title?: unknown } | null) =>
            typeof tag?.title === 'string' ? [tag.title] : [],
          )
        : [],
      image: announcedPicture(cover, siteURL),
      ...(video ? { video } : {}),
    }
  }
