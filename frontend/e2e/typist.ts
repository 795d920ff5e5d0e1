import { expect, type CDPSession, type Locator, type Page } from '@playwright/test'
import { look } from './shown'

const WORDS = ['labour ', 'States', ' and', 'é', ',', '. ', ' shall ', 'x', '12', '-', '人', 'ß ', '“', '’s ']

/** Somebody who types at random, the same in every run, and looks up after every step. */
export class Typist {
  private steps = 0

  private constructor(
    private readonly page: Page,
    private readonly editor: Locator,
    private readonly devtools: CDPSession,
    private readonly base: string,
    private seed: number,
  ) {}

  static async at(page: Page, editor: Locator, base: string, seed: number): Promise<Typist> {
    return new Typist(page, editor, await page.context().newCDPSession(page), base, seed)
  }

  private random(below: number): number {
    this.seed = (Math.imul(this.seed, 1103515245) + 12345) & 0x7fffffff
    return (this.seed >> 8) % below
  }

  private pick<T>(from: readonly T[]): T {
    const one = from[this.random(from.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }

  /** Does one thing, and compares what is shown with the editor's text and with the base. */
  async step(): Promise<string> {
    this.steps++
    const did = await this.act()
    const seen = await this.editor.evaluate(look)
    expect(seen.proposed, `step ${this.steps}, ${did}: kept and inserted are the text`).toBe(seen.text)
    expect(seen.base, `step ${this.steps}, ${did}: kept and deleted are the base`).toBe(this.base)
    return did
  }

  private async act(): Promise<string> {
    switch (this.random(14)) {
      case 0:
      case 1:
      case 2:
        await this.page.keyboard.insertText(this.pick(WORDS))
        return 'insert'
      case 3:
        for (const letter of this.pick(['fees', 'all ', 'no; '])) await this.page.keyboard.press(letter)
        return 'type'
      case 4:
        return this.press(['Backspace', 'Delete', 'Backspace', 'Enter'])
      case 5:
        return this.press(['Control+Backspace', 'Control+Delete'])
      case 6:
      case 7:
        return this.move()
      case 8:
        return this.select(['Backspace', 'Control+x', 'y'])
      case 9:
        return this.select(['Control+c', 'Control+x'])
      case 10:
        return this.press(['Control+v'])
      case 11:
        return this.press(['Control+z', 'Control+z', 'Control+y'])
      case 12:
        return this.compose()
      default:
        return this.drag()
    }
  }

  private async press(keys: readonly string[]): Promise<string> {
    const key = this.pick(keys)
    await this.page.keyboard.press(key)
    return key
  }

  private async move(): Promise<string> {
    const key = this.pick([
      'ArrowLeft',
      'ArrowRight',
      'Control+ArrowLeft',
      'Control+ArrowRight',
      'Home',
      'End',
    ])
    for (let n = this.random(4); n >= 0; n--) await this.page.keyboard.press(key)
    return key
  }

  private async select(then: readonly string[]): Promise<string> {
    const key = this.pick(['Shift+ArrowLeft', 'Shift+ArrowRight', 'Control+Shift+ArrowRight', 'Shift+Home'])
    for (let n = this.random(5); n >= 0; n--) await this.page.keyboard.press(key)
    return `${key}, ${await this.press(then)}`
  }

  /** Composes a word as an input method does, letter upon letter, and takes it or drops it. */
  private async compose(): Promise<string> {
    const word = this.pick(['ni', 'nihao', 'kyou', 'e´'])
    for (let end = 1; end <= word.length; end++) {
      const text = word.slice(0, end)
      await this.devtools.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
    }
    if (this.random(4) === 0) {
      await this.devtools.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
    } else {
      await this.devtools.send('Input.insertText', { text: this.pick(['你', '你好', '今日', 'é']) })
    }
    // The drawing rests while a word is composed, and follows soon after.
    await this.page.waitForTimeout(120)
    return 'compose'
  }

  /** Drags a selected word to another place of the text. */
  private async drag(): Promise<string> {
    const box = await this.editor.boundingBox()
    if (!box) return 'nothing to drag'
    await this.page.keyboard.press('Control+Shift+ArrowLeft')
    const from = await this.page.evaluate(() => {
      const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined
      const word = range?.getClientRects()[0]
      return word && word.width > 4 ? { x: word.x + word.width / 2, y: word.y + word.height / 2 } : null
    })
    if (!from) return 'nothing to drag'
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(from.x + 8, from.y + 2)
    const x = box.x + 20 + this.random(Math.max(1, Math.floor(box.width - 40)))
    await this.page.mouse.move(x, box.y + 22 + this.random(Math.max(1, Math.floor(box.height - 40))), {
      steps: 2,
    })
    await this.page.mouse.up()
    return 'drag'
  }
}
