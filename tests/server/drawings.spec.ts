import { describe, expect, it } from '@jest/globals'
import compression from 'compression'
import express from 'express'
import request from 'supertest'
import { drawingRoutes } from '../../src/server/drawings'

const app = express().use(compression(), drawingRoutes())
const get = (path: string) => request(app).get(path)

describe('a drawn picture', () => {
  it('should be an SVG that is kept for ever and travels compressed', async () => {
    const { status, headers, body } = await get('/drawn/a83f2b/cover/Le%20Bief.svg')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-encoding']).toBeDefined()
    expect(String(body)).toMatch(/^<svg /)
  })

  it.each([
    '/drawn/a83f2b/portrait/a.svg',
    '/drawn/a83f2b/toString/a.svg',
    '/drawn/red/cover/a.svg',
    '/drawn/a83f2b/cover/a.png',
    `/drawn/a83f2b/cover/${'a'.repeat(201)}.svg`,
  ])('should be nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })
})
