import { type RequestHandler, Router } from 'express'
import { drawAvatar, drawCover, drawMark } from '../core/pattern'

const drawings: Readonly<Record<string, (name: string, accent: string) => string>> = {
  cover: (name, accent) => drawCover(name, accent),
  avatar: (name, accent) => drawAvatar(name, accent),
  mark: (name, accent) => drawMark(name, accent),
}

/** Longest name that is drawn, in characters: slugs have at most 120, names of hubs are sentences at most. */
const longestName = 200

/** A drawn picture by its kind, name and colour. All three are in the address, so it never changes. */
export const drawingRoutes = (): RequestHandler => {
  const router = Router({ caseSensitive: true, strict: true })
  router.get('/drawn/:accent/:kind/:name.svg', ({ params: { accent, kind, name } }, res, next) => {
    const draw = Object.hasOwn(drawings, kind) ? drawings[kind] : undefined
    if (!draw || !/^[0-9a-f]{6}$/.test(accent) || name.length > longestName) {
      next()
      return
    }
    res.setHeader('cache-control', 'public, max-age=31536000, immutable')
    res.type('svg').send(draw(name, `#${accent}`))
  })
  return router
}
