import { useState } from 'react'
import { useWideAct } from '../api/refresh'
import type { SeatView } from '../api/wire'
import { makeKey } from '../api/writing'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Refused } from '../ui/Notice'

/** A first password for somebody who was invited without an account, made on demand and shown once. */
export function SignInKey({ seat }: { seat: SeatView }) {
  const [open, setOpen] = useState(false)
  const [copied, setCopied] = useState(false)
  const make = useWideAct([], () => makeKey(seat.id))
  const close = () => {
    setOpen(false)
    setCopied(false)
    make.reset()
  }
  const made = make.data
  return (
    <>
      <Button size="small" look="quiet" label={`Sign-in key for ${seat.label}`} onPress={() => setOpen(true)}>
        Sign-in key
      </Button>
      <Dialog open={open} onClose={close} title={`A sign-in key for ${seat.label}`}>
        <div className="stack">
          {made ? (
            <>
              <p>
                Hand both over by a way that you trust. The key is shown only now; at the first sign-in it is
                replaced by a password of their own.
              </p>
              <dl className="sign-in-key" aria-live="polite">
                <dt>Mail address</dt>
                <dd>{made.mail}</dd>
                <dt>Key</dt>
                <dd>
                  <code>{made.key}</code>
                </dd>
              </dl>
            </>
          ) : (
            <p>
              {seat.label} was invited without an account and has not signed in yet. A key lets them in for
              the first time. An earlier key stops working, and the history notes that a key was made.
            </p>
          )}
          <Refused thrown={make.error} />
          <div className="row">
            {made ? (
              <Button
                look="primary"
                onPress={() =>
                  void navigator.clipboard
                    .writeText(`${location.origin}\n${made.mail}\n${made.key}`)
                    .then(() => setCopied(true))
                }
              >
                {copied ? 'Copied' : 'Copy address, mail and key'}
              </Button>
            ) : (
              <Button look="primary" busy={make.isPending} onPress={() => make.mutate(undefined)}>
                Make a key
              </Button>
            )}
            <Button look="quiet" onPress={close}>
              {made ? 'Done' : 'Not now'}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
