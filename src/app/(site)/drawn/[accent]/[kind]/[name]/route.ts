import { drawAvatar, drawCover, drawMark } from '../../../../../../core/pattern'

const drawings: Record<string, (name: string, accent: string) => string> = {
  cover: (name, accent) => drawCover(name, accent),
  avatar: (name, accent) => drawAvatar(name, accent),
  mark: (name, accent) => drawMark(name, accent),
}

/** A drawn picture by its kind, name and colour. All three are in the address, so it never changes. */
export const GET = async (
  _request: Request,
  { params }: { params: Promise<{ accent: string; kind: string; name: string }> },
): Promise<Response> => {
  const { accent, kind, name } = await params
  const draw = Object.hasOwn(drawings, kind) ? drawings[kind] : undefined
  if (!draw || !/^[0-9a-f]{6}$/.test(accent) || !name.endsWith('.svg') || name.length > 200)
    return new Response('Not found', { status: 404 })
  return new Response(draw(decodeURIComponent(name).slice(0, -4), `#${accent}`), {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
