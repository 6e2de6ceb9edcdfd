'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { localTarget } from '../../core/localTarget'
import { themeOf } from '../server/visit'

/** Keeps the visitor's choice of light or dark for a year; the system's choice needs no cookie. */
export async function chooseTheme(form: FormData): Promise<void> {
  const jar = await cookies()
  const theme = themeOf(form.get('theme'))
  if (theme === 'auto') jar.delete('hub-theme')
  else jar.set('hub-theme', theme, { path: '/', sameSite: 'lax', maxAge: 365 * 24 * 3600 })
  redirect(localTarget(form.get('back'), '/'))
}
