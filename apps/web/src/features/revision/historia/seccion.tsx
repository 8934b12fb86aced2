// All that happened to a report: acts, versions, rounds of adjustments and verdicts, each with who and when.
import { Actos } from './actos.tsx'
import { Rondas } from './rondas.tsx'
import { Veredictos } from './veredictos.tsx'
import { Versiones } from './versiones.tsx'

export function SeccionHistoria() {
  return (
    <>
      <Actos />
      <Versiones />
      <Rondas />
      <Veredictos />
    </>
  )
}
