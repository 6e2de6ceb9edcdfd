import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readXml } from './xml'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'hub-xml-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const read = async (content: string | Buffer): Promise<string[]> => {
  const file = path.join(folder, 'file.xml')
  await writeFile(file, content)
  const out: string[] = []
  for await (const reading of readXml({ path: file, roots: ['rss'] }))
    out.push(
      'element' in reading
        ? `${reading.line} ${reading.element.name}: ${reading.element.text.trim()}${reading.element.children.map(({ name, text }) => `<${name}>${text}`).join('')}`
        : `${reading.line}! ${reading.fault}`,
    )
  return out
}

describe('readXml', () => {
  it('should give every record by itself, with its line, wherever the pieces of the file end', async () => {
    const filler = `<item><a>${'é'.repeat(40_000)}</a></item>`
    expect(
      await read(
        `<rss>\n<channel><title>T</title>\n<item><a><![CDATA[x < y]]></a></item>\n${filler}<item>z</item></channel></rss>`,
      ),
    ).toEqual(['2 title: T', '3 item: <a>x < y', `4 item: <a>${'é'.repeat(40_000)}`, '4 item: z'])
  })

  it('should give what stands before the end of a file that breaks off', async () => {
    expect(await read('<rss><channel><item>a</item><item>b</it')).toEqual([
      '1 item: a',
      '1! is not XML: unclosed tag: item',
    ])
    expect(await read('<rss><channel><item>a</item></wrong>')).toEqual([
      '1 item: a',
      expect.stringMatching(/^1! is not XML: /),
    ])
  })

  it.each([
    [
      'unfold without end',
      '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><item>&b;</item></channel></rss>',
    ],
    [
      'read other files',
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item>&x;</item></channel></rss>',
    ],
    ['ask the network', '<!DOCTYPE rss SYSTEM "http://127.0.0.1/x.dtd"><rss/>'],
  ])('should refuse entities that %s', async (_, content) => {
    await expect(read(content)).rejects.toThrow('declares a document type')
  })

  it('should not know entities that nobody declared', async () => {
    expect(await read('<rss><channel><item>&nbsp;</item></channel></rss>')).toEqual([
      '1! is not XML: undefined entity',
    ])
  })

  it('should refuse what is empty, in no encoding, or something else', async () => {
    await expect(read('')).rejects.toThrow('the file is empty')
    await expect(read('<html><body/></html>')).rejects.toThrow('begins with <html>, not with <rss>')
    await expect(read('<?xml version="1.0" encoding="klingon"?><rss/>')).rejects.toThrow('klingon')
    expect(await read('{"db": []}')).toEqual([expect.stringMatching(/^1! is not XML: /)])
  })

  it('should read the encoding that the file names, and tell one that it does not keep', async () => {
    const body = '<rss><channel><item>été</item></channel></rss>'
    const latin = (head: string): Buffer => Buffer.from(`${head}${body}`, 'latin1')
    expect(await read(latin('<?xml version="1.0" encoding="ISO-8859-1"?>'))).toEqual(['1 item: été'])
    expect(await read(Buffer.from(`\ufeff${body}`, 'utf16le'))).toEqual(['1 item: été'])
    expect(await read(latin('<?xml version="1.0" encoding="UTF-8"?>'))).toEqual([
      '1! is not UTF-8, as it says, from about byte 0 on',
    ])
  })

  it('should pass over signs that XML has no way to say', async () => {
    expect(await read('<rss><channel><item>a\u0008b\u000bc\ud83d\ude00</item></channel></rss>')).toEqual([
      '1 item: abc😀',
    ])
  })
})
