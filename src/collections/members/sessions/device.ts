// In this order: what others are built on names itself too, so the more exact comes first.
const browsers: readonly [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
  [/^(curl|Wget|python-requests|node|undici|PostmanRuntime)\b/, 'API'],
]
const systems: readonly [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b|\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
]

/**
 * Pure: a `User-Agent` as two words that its owner recognises, the same in every language: `Firefox · Linux`. Null
 * for what nobody would recognise. A version or model is not kept: it tells no owner anything.
 */
export const deviceOf = (userAgent: string | null | undefined): string | null => {
  // Nothing honest is longer, and a pattern should not read a megabyte.
  const text = (userAgent ?? '').slice(0, 400)
  const nameIn = (table: readonly [RegExp, string][]): string | undefined =>
    table.find(([pattern]) => pattern.test(text))?.[1]
  return [nameIn(browsers), nameIn(systems)].filter((word) => word !== undefined).join(' · ') || null
}
