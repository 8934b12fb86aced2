// All that happened to a report: acts, versions, rounds of adjustments, verdicts and closings, each with who and when.
import { HilosDelReporte } from '../../hilos/lista.tsx'
import { PaqueteDeEvidencias } from '../../paquete/paquete.tsx'
import { useRevision } from '../contexto.ts'
import { Actos } from './actos.tsx'
import { Cierres } from './cierres.tsx'
import { Rondas } from './rondas.tsx'
import { Veredictos } from './veredictos.tsx'
import { Versiones } from './versiones.tsx'

export function SeccionHistoria() {
  const { clave } = useRevision()
  return (
    <>
      <Actos />
      <Versiones />
      <Rondas />
      <Veredictos />
      <Cierres />
      <PaqueteDeEvidencias clave={clave} />
      <HilosDelReporte clave={clave} />
    </>
  )
}
