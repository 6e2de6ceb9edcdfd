/** A field of a form: a text, or a file. */
export type FormPart =
  { name: string; value: string } | { name: string; bytes: Uint8Array; type: string; file: string }

/**
 * `multipart/form-data` (RFC 7578) as one body, since the guarded fetch takes bytes.
 *
 * @param boundary - must not occur in a part; a key of the delivery never does.
 */
export const multipart = (
  parts: readonly FormPart[],
  boundary: string,
): { headers: { 'content-type': string }; body: Uint8Array } => {
  const encoder = new TextEncoder()
  const chunks = parts.flatMap((part) => {
    const name = `--${boundary}\r\ncontent-disposition: form-data; name="${part.name}"`
    return 'value' in part
      ? [encoder.encode(`${name}\r\n\r\n${part.value}\r\n`)]
      : [
          encoder.encode(`${name}; filename="${part.file}"\r\ncontent-type: ${part.type}\r\n\r\n`),
          part.bytes,
          encoder.encode('\r\n'),
        ]
  })
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([...chunks, encoder.encode(`--${boundary}--\r\n`)]),
  }
}
