/** A bare Express application that answers constants: `node constant.js <port> <routes as JSON>`. */
import express from 'express'
import { readFileSync } from 'node:fs'

const [, , port, routes] = process.argv
const app = express()
app.disable('x-powered-by')
app.disable('etag')
for (const { path, type, file } of JSON.parse(routes ?? '[]')) {
  const body = readFileSync(file)
  app.get(path, (_req, res) => {
    res.set('content-type', type).end(body)
  })
}
app.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'))
