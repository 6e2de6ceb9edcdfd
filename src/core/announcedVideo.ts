/** A video file as it is announced. */
export type AnnouncedVideo = { url: string; type: string }

const types: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
}

/** Pure: the address of a video file, for networks of videos; null when it is none. */
export const announcedVideo = (url: unknown): AnnouncedVideo | null => {
  if (typeof url !== 'string' || !URL.canParse(url)) return null
  const { protocol, pathname } = new URL(url)
  const type = types[/\.(\w+)$/.exec(pathname)?.[1]?.toLowerCase() ?? '']
  return (protocol === 'https:' || protocol === 'http:') && type !== undefined ? { url, type } : null
}
