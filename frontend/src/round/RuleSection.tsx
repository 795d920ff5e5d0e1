import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { ruleOf } from '../api/reading'
import { Button } from '../ui/Button'
import { When } from '../ui/When'

const RuleForm = lazy(() => import('./RuleForm').then(module => ({ default: module.RuleForm })))

/** The rule as one sentence; the secretariat sets it before a round. */
export function RuleSection({ consultationId, maySet }: { consultationId: number; maySet: boolean }) {
  const rule = useQuery(ruleOf(consultationId))
  const [setting, setSetting] = useState(false)
  if (!rule.data) return null
  const { data } = rule
  return (
    <section aria-labelledby="rule">
      <div className="section-head">
        <h2 id="rule">When a clause counts as agreed</h2>
        {maySet ? (
          <Button size="small" onPress={() => setSetting(true)}>
            Set the rule
          </Button>
        ) : null}
      </div>
      <p>{data.sentence}</p>
      <p className="small soft">
        {data.number === 0 || !data.at ? (
          'The default rule; nobody has set another.'
        ) : (
          <>
            Version {data.number}, set <When at={data.at} />.
          </>
        )}{' '}
        The number never decides: the chair declares.
      </p>
      {setting ? (
        <Suspense>
          <RuleForm consultationId={consultationId} rule={data} onClose={() => setSetting(false)} />
        </Suspense>
      ) : null}
    </section>
  )
}
