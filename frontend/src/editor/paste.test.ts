// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanPaste } from './paste'

test('a word processor’s paragraphs come in as words with their emphasis', () => {
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-x:1}</style></head>
    <body><!--StartFragment--><p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span lang=EN-GB>States</span></b><span
    lang=EN-GB> should <i>inspect</i>
    farms.<o:p></o:p></span></p>
    <p class=MsoListParagraph><span style='mso-list:Ignore'>(a)<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp; </span></span><span>every year;</span></p>
    <!--EndFragment--></body></html>`
  expect(cleanPaste(word)).toBe(
    '<p><strong>States</strong> should <em>inspect</em> farms.</p><p>every year;</p>',
  )
})

test('what is marked as deleted does not come, what is inserted does', () => {
  expect(cleanPaste('<p>States <del>may</del><ins>shall</ins> act.</p>')).toBe('<p>States shall act.</p>')
})

test('a bold tag that says it is not bold is not', () => {
  const docs =
    '<b style="font-weight:normal"><p><span style="font-weight:700">Must</span><span style="font-style:italic"> not</span></p></b>'
  expect(cleanPaste(docs)).toBe('<p><strong>Must</strong><em> not</em></p>')
})

test('scripts, images, styles and controls leave nothing', () => {
  const page =
    '<div onclick="x()"><script>alert(1)</script><style>*{}</style><img src=x onerror=alert(1)>Words &lt;b&gt; <a href="javascript:x()">here</a><button>Buy</button></div>'
  expect(cleanPaste(page)).toBe('<p>Words &lt;b&gt; here</p>')
})

test('the rows of a table become lines', () => {
  expect(
    cleanPaste('<table><tr><td>1</td><td>States</td></tr><tr><td>2</td><td>Business</td></tr></table>'),
  ).toBe('<p>1 States</p><p>2 Business</p>')
})

test('our own words pass as they are', () => {
  const own = '<p data-pm-slice="1 1 []">A <a data-target="https://example.org">link</a></p>'
  expect(cleanPaste(own)).toBe(own)
})

test('whatever is pasted, only paragraphs and emphasis come out', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }),
      fc.constantFrom('p', 'script', 'b', 'svg', 'td'),
      (words, tag) => {
        const clean = cleanPaste(`<${tag} onload=x>${words}</${tag}>${words}`)
        expect(clean.replaceAll(/<\/?(?:p|em|strong)>/g, '')).not.toMatch(/[<>]/)
      },
    ),
    { seed: 67261, numRuns: 100 },
  )
})
