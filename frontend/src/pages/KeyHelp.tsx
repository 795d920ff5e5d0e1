import { Dialog } from '../ui/Dialog'

const KEYS: readonly (readonly [string, string])[] = [
  ['j', 'Next clause'],
  ['k', 'Clause before'],
  ['a', 'Amend the clause'],
  ['c', 'Comment on the clause, or on the passage that is marked'],
  ['r', 'Reply to the comment that is chosen, or to the newest one'],
  ['1', 'Support'],
  ['2', 'No objection'],
  ['3', 'Reservation'],
  ['4', 'Objection'],
  ['5', 'Abstain'],
  ['Ctrl + Enter', 'Send what you are writing'],
  ['Esc', 'Close what is open'],
  ['?', 'This list'],
]

export function KeyHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog title="Keys" open={open} onClose={onClose}>
      <table>
        <tbody>
          {KEYS.map(([key, words]) => (
            <tr key={key}>
              <th scope="row">
                <kbd className="key">{key}</kbd>
              </th>
              <td>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small soft">A position is only recorded when you confirm it. Keys rest while you type.</p>
    </Dialog>
  )
}
