import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { RichText } from '../src/api/wire'
import { ClauseEditor } from '../src/editor/ClauseEditor'
import '../src/ui/tokens.css'
import '../src/ui/base.css'

/** The editor alone, with the words that the address asks for: `#words=5000&edits=30`. */

const asked = new URLSearchParams(location.hash.slice(1))
let seed = 20121112

function random(below: number): number {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
  return (seed >> 8) % below
}

const COMMON = ['the', 'of', 'and', 'to', 'in', 'that', 'for', 'with']

function word(): string {
  const letters = random(3) === 0 ? (COMMON[random(8)] ?? '') : `word${random(3000).toString(26)}`
  return random(12) === 0 ? `${letters}.` : letters
}

const words = Array.from({ length: Number(asked.get('words') ?? 5000) }, word)
const text =
  asked.get('text') ??
  words
    .map((each, n) => each + (n % 100 === 99 ? '\n' : ' '))
    .join('')
    .trim()
for (let edit = 0; edit < Number(asked.get('edits') ?? 30); edit++)
  words[random(words.length)] = `edit${edit}`
const edited =
  asked.get('text') ??
  words
    .map((each, n) => each + (n % 100 === 99 ? '\n' : ' '))
    .join('')
    .trim()

function Page() {
  const [rich, setRich] = useState<RichText>({ text: edited, marks: [] })
  return (
    <>
      <ClauseEditor label="Text" base={{ text, marks: [] }} begin={rich} onChange={setRich} />
      <output>{rich.text.length}</output>
    </>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
