import { useQuery } from '@tanstack/react-query'
import BadgeCheck from 'lucide-react/icons/badge-check'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { canHash } from './hash'
import { verify, type Computed } from './verify'
import './verification.css'

export interface VerificationProps {
  /** What the text claims: 64 hexadecimal digits. */
  hash: string
  /** Where the string is that the hash is taken over; absent where it is not given out. */
  file: string | undefined
  /** Of what it is the proof, after “this is the text that was …”. */
  was: 'approved' | 'frozen'
}

/** The reader's own browser computes the hash over what it was sent, step by step, and compares. */
export function Verification({ hash, file, was }: VerificationProps) {
  const check = useQuery({
    queryKey: ['verification', file, hash],
    queryFn: () => verify(file ?? '', hash),
    enabled: file !== undefined && canHash(),
    staleTime: Infinity,
  })
  return (
    <footer className="verification" aria-labelledby="verification">
      <h2 id="verification">Hash of this text</h2>
      <p className="hash">{hash}</p>
      {file === undefined ? (
        <p className="small soft">
          When it was frozen, more was shown of who spoke than is shown now. So its file is not given out any
          more, and only the hash stands.
        </p>
      ) : (
        <>
          {canHash() ? (
            <Steps done={check.data} failed={check.isError} was={was} onAgain={() => void check.refetch()} />
          ) : (
            <p className="small soft">Your browser computes hashes only on pages served securely (https).</p>
          )}
          <Recipe hash={hash} file={file} />
        </>
      )}
    </footer>
  )
}

function Steps(props: { done: Computed | undefined; failed: boolean; was: string; onAgain: () => void }) {
  const step = props.done
  if (!step && props.failed) {
    return (
      <Notice kind="warn">
        The file could not be fetched, so nothing was verified.{' '}
        <Button size="small" onPress={props.onAgain}>
          Try again
        </Button>
      </Notice>
    )
  }
  if (!step) {
    return (
      <p className="small soft" role="status">
        Your browser is computing the hash …
      </p>
    )
  }
  return (
    <>
      <ol className="verify-steps small">
        <li>Your browser fetched the text’s file: {step.bytes.toLocaleString('en-GB')} bytes.</li>
        <li>
          It computed their SHA-256: <span className="hash">{step.hash}</span>
        </li>
        <li>
          It compared this with the hash above: {step.same ? 'all 64 digits agree' : 'they are not the same'}.
        </li>
      </ol>
      {step.same ? (
        <p className="verified" role="status">
          <BadgeCheck size={16} aria-hidden /> Verified in your browser: this is the text that was {props.was}
          .
        </p>
      ) : (
        <Notice kind="wrong">The hash does not fit: this is not the text that was {props.was}.</Notice>
      )}
    </>
  )
}

function Recipe({ hash, file }: { hash: string; file: string }) {
  return (
    <details className="recipe small no-print">
      <summary>Compute it yourself</summary>
      <ol>
        <li>
          <a href={file} download>
            Download the file
          </a>
          . It is JSON: the clauses in order with their text, how far each was agreed, the positions and the
          decisions. Do not open it in an editor that changes it.
        </li>
        <li>
          In a terminal: <code>sha256sum adref-*.json</code> (macOS: <code>shasum -a 256</code>, Windows:{' '}
          <code>certutil -hashfile … SHA256</code>).
        </li>
        <li>
          Compare with <span className="hash">{hash}</span>.
        </li>
      </ol>
    </details>
  )
}
