import { describe, expect, it } from '@jest/globals'
import { embeddable, embedProviders } from './embeds'

describe('embeddable', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
    ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
    ['https://www.youtube.com/shorts/abc-123', 'https://www.youtube-nocookie.com/embed/abc-123'],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://www.dailymotion.com/video/x8abc', 'https://geo.dailymotion.com/player.html?video=x8abc'],
    [
      'https://soundcloud.com/forss/flickermood',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood',
    ],
    ['https://open.spotify.com/track/abc', 'https://open.spotify.com/embed/track/abc'],
    ['https://bsky.app/profile/a.example/post/3k', null],
  ])('should know how %s is played', (address, player) => {
    expect(embeddable(address)?.player).toBe(player)
  })

  it('should refuse what is not on the list, though it looks like it', () => {
    for (const address of [
      'https://youtube.com.example.org/watch?v=x',
      'http://www.youtube.com/watch?v=x',
      'https://www.youtube.com/redirect?q=https://example.org',
      'https://example.org/?https://vimeo.com/1',
      'javascript:alert(1)',
      'not an address',
    ])
      expect(embeddable(address)).toBeNull()
  })

  it('should never lead a player out of the frames that the pages allow', () => {
    expect(embeddable('https://www.youtube.com/watch?v=../../evil"')?.player).toBeNull()
    for (const { player, frames } of embedProviders) {
      const address = player(new URL('https://any.example/a/b/c?v=d'))
      if (address !== null) expect(new URL(address).origin).toBe(frames)
    }
  })
})
