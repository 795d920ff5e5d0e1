import { crc32 } from 'node:zlib'

/** The smallest Word files that a story needs: paragraphs as XML, with one comment if there is one. */

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

export function wordFile(body: string, comment?: { author: string; text: string }): Buffer {
  const parts: [string, string][] = [
    [
      '_rels/.rels',
      `<Relationships ${RELATIONS}><Relationship Id="r" Type="${OFFICE}officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`],
  ]
  if (comment) {
    parts.push(
      [
        'word/_rels/document.xml.rels',
        `<Relationships ${RELATIONS}><Relationship Id="c" Type="${OFFICE}comments" Target="comments.xml"/></Relationships>`,
      ],
      [
        'word/comments.xml',
        `<w:comments ${W}><w:comment w:id="1" w:author="${comment.author}"><w:p><w:r><w:t>${comment.text}</w:t></w:r></w:p></w:comment></w:comments>`,
      ],
    )
  }
  return archive(parts)
}

export const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
export const inserted = (author: string, words: string) =>
  `<w:ins w:id="1" w:author="${author}" w:date="2012-11-05T09:30:00Z">${run(words)}</w:ins>`
export const paragraph = (inside: string) => `<w:p>${inside}</w:p>`

/** An archive of parts that are stored as they are. */
function archive(parts: readonly [string, string][]): Buffer {
  const whole: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of parts) {
    const bytes = Buffer.from(content)
    const called = Buffer.from(name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(bytes), 10)
    facts.writeUInt32LE(bytes.length, 14)
    facts.writeUInt32LE(bytes.length, 18)
    facts.writeUInt16LE(called.length, 22)
    const entry = Buffer.alloc(42)
    entry.writeUInt16LE(20, 0)
    facts.copy(entry, 2)
    entry.writeUInt32LE(at, 38)
    whole.push(Buffer.from('PK\u0003\u0004', 'latin1'), facts, called, bytes)
    directory.push(Buffer.from('PK\u0001\u0002', 'latin1'), entry, called)
    at += 30 + called.length + bytes.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...whole, listed, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}
