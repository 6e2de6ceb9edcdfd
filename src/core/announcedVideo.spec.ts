import { describe, expect, it } from '@jest/globals'
import { announcedVideo } from './announcedVideo'

describe('announcedVideo', () => {
  it.each([
    ['https://files.example.org/harbour.mp4', 'video/mp4'],
    ['https://files.example.org/harbour.MOV?v=2', 'video/quicktime'],
  ])('should know %s by its ending', (url, type) => expect(announcedVideo(url)).toEqual({ url, type }))

  it.each([null, '', 'harbour.mp4', 'https://www.youtube.com/watch?v=abc', 'file:///harbour.mp4'])(
    'should take %p for none',
    (url) => expect(announcedVideo(url)).toBeNull(),
  )
})
