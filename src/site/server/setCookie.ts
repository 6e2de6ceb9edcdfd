/** One `Set-Cookie` header, taken apart for Next's cookie store. */
export type SetCookie = {
  name: string
  value: string
  options: {
    path?: string
    domain?: string
    expires?: Date
    maxAge?: number
    httpOnly?: boolean
    secure?: boolean
    sameSite?: 'lax' | 'strict' | 'none'
  }
}

/** A `Set-Cookie` header (RFC 6265, section 4.1) → its parts; null when it is none. */
export const parseSetCookie = (header: string): SetCookie | null => {
  const [pair = '', ...attributes] = header.split(';').map((part) => part.trim())
  const at = pair.indexOf('=')
  if (at < 1) return null
  const options: SetCookie['options'] = {}
  for (const attribute of attributes) {
    const [name = '', ...rest] = attribute.split('=')
    const value = rest.join('=')
    switch (name.toLowerCase()) {
      case 'path':
        options.path = value
        break
      case 'domain':
        options.domain = value
        break
      case 'expires':
        options.expires = new Date(value)
        break
      case 'max-age':
        options.maxAge = Number(value)
        break
      case 'httponly':
        options.httpOnly = true
        break
      case 'secure':
        options.secure = true
        break
      case 'samesite': {
        const site = value.toLowerCase()
        if (site === 'lax' || site === 'strict' || site === 'none') options.sameSite = site
        break
      }
    }
  }
  return { name: pair.slice(0, at), value: decodeURIComponent(pair.slice(at + 1)), options }
}
