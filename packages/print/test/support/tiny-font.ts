/** Glyphs of the font: 0 for what is missing, then a to z, then the space. */
const GLYPHS = 28

/** Codes of a text of small letters and spaces, two bytes each, as `<0001>` writes them. */
export function codesOf(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => (byte === 32 ? GLYPHS - 1 : byte - 96).toString(16).padStart(4, '0'))
    .join('')
}

/** A `ToUnicode` map of the font. */
export function unicodeMap(first = '0061'): string {
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Tiny def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    '2 beginbfchar <0001> <' + first + '> <001b> <0020> endbfchar',
    '1 beginbfrange <0002> <001a> <0062> endbfrange',
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

/** A whole TrueType font in a kilobyte, whose letters are boxes: small enough to have one in every test file. */
export function tinyFont(): Uint8Array {
  const box = Buffer.concat([
    int16(1, 0, 0, 400, 500, 3, 0),
    Buffer.from([1, 1, 1, 1]),
    int16(0, 400, 0, -400, 0, 0, 500, 0),
  ])
  const outlines = Array.from({ length: GLYPHS }, (_, glyph) =>
    glyph === GLYPHS - 1 ? Buffer.alloc(0) : box,
  )
  const offsets = outlines.map((_, glyph) => (Math.min(glyph, GLYPHS - 1) * box.length) / 2)
  const tables: readonly (readonly [string, Buffer])[] = [
    ['glyf', Buffer.concat(outlines)],
    ['head', headTable()],
    ['hhea', int16(1, 0, 800, -200, 0, 500, 0, 0, 400, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS)],
    ['hmtx', Buffer.concat(outlines.map(() => int16(500, 0)))],
    ['loca', int16(...offsets, ((GLYPHS - 1) * box.length) / 2)],
    ['maxp', int16(1, 0, GLYPHS, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
  ]
  return assembled(tables)
}

function headTable(): Buffer {
  const dates = [0, 0, 0, 0, 0, 0, 0, 0]
  // Version, revision, two sums, the magic number, flags, units per em; box, style, least size, direction, short offsets.
  const head = int16(
    1,
    0,
    1,
    0,
    0,
    0,
    0x5f0f,
    0x3cf5,
    0,
    1000,
    ...dates,
    0,
    0,
    400,
    500,
    0,
    8,
    2,
    0,
    0,
  )
  return head
}

/** Tables behind their directory, each at a multiple of four bytes. */
function assembled(tables: readonly (readonly [string, Buffer])[]): Uint8Array {
  const directory: Buffer[] = [int16(1, 0, tables.length, 64, 2, tables.length * 16 - 64)]
  const bodies: Buffer[] = []
  let at = 12 + tables.length * 16
  for (const [tag, table] of tables) {
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
    let sum = 0
    for (let word = 0; word < padded.length; word += 4)
      sum = (sum + padded.readUInt32BE(word)) >>> 0
    const row = Buffer.alloc(16)
    row.write(tag, 'latin1')
    row.writeUInt32BE(sum, 4)
    row.writeUInt32BE(at, 8)
    row.writeUInt32BE(table.length, 12)
    directory.push(row)
    bodies.push(padded)
    at += padded.length
  }
  return new Uint8Array(Buffer.concat([...directory, ...bodies]))
}

function int16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xff_ff, index * 2)
  return bytes
}
