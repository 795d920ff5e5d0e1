import { Header } from '../ui/Header'
import { PageHeading } from '../ui/PageHeading'

export function Front() {
  return (
    <>
      <Header />
      <main id="main" className="front">
        <PageHeading title="Adref">From a draft to a text that everybody agreed to.</PageHeading>
        <p>
          A panel of experts refines draft recommendations, clause by clause, until each is agreed{' '}
          <em>ad referendum</em>. Everybody sees who proposes which words, what changed since they last spoke,
          and what a clause still needs. A Special Rapporteur approves the final text.
        </p>
        <div>
          <a className="button primary" href="/login?to=/">
            Sign in
          </a>
        </div>
      </main>
    </>
  )
}
