import X from 'lucide-react/icons/x'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './Button'

export interface DialogProps {
  title: string
  /** Whether the title is drawn, or only said. */
  quietTitle?: boolean
  look?: 'dialog' | 'drawer' | 'sheet'
  open: boolean
  onClose: () => void
  children: ReactNode
}

/** Something laid over the page: takes the focus, keeps it, gives it back. */
export function Dialog(props: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={props.open}
      isDismissable
      onOpenChange={open => {
        if (!open) props.onClose()
      }}
    >
      <Modal className={props.look ?? 'dialog'}>
        <AriaDialog>
          <Heading slot="title" level={2} className={props.quietTitle ? 'hidden-words' : ''}>
            {props.title}
          </Heading>
          {props.look === undefined || props.look === 'dialog' ? null : (
            <Button look="quiet" className="icon dialog-close" label="Close" onPress={props.onClose}>
              <X size={18} aria-hidden />
            </Button>
          )}
          {props.children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
