/** SHA-256 over the UTF-8 bytes of a text, as hexadecimal digits. Needs a page that was served securely. */
export async function hashOf(content: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content))
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}

export function canHash(): boolean {
  return globalThis.isSecureContext && 'subtle' in crypto
}
