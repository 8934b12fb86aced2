// Before validating: points of the checklist without an answer, and those that the report does not fulfil, with what was found.
import { contar } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { useRevision } from '../revision/contexto.ts'
import { type PendientesLista, pendientesDeLista } from './pendientes.ts'
import { REPORTE } from './usar-mesa.ts'

export function AvisoLista({ onIr }: { onIr: () => void }) {
  const { clave, version } = useRevision()
  const { data } = useQuery(consulta(`GET ${REPORTE}/lista`, { params: clave, consulta: { version } }))
  const pendientes = data ? pendientesDeLista(data) : null
  if (!pendientes) return null
  return (
    <Aviso tono="alerta" titulo={tituloDe(pendientes)}>
      <NoCumple puntos={pendientes.noCumple} />
      <p>
        {pendientes.exigida
          ? 'En este corte la lista debe responderse entera antes de validar. '
          : 'Puede validar así; lo que respondió queda en el expediente. '}
        <Link to="." search={{ seccion: 'lista' }} onClick={onIr}>
          Ir a la lista de verificación
        </Link>
      </p>
    </Aviso>
  )
}

function tituloDe({ sinResponder, noCumple }: PendientesLista): string {
  const faltan = contar(sinResponder, 'punto sin responder', 'puntos sin responder')
  const no = contar(noCumple.length, 'punto que no se cumple', 'puntos que no se cumplen')
  const partes = [...(sinResponder > 0 ? [faltan] : []), ...(noCumple.length > 0 ? [no] : [])]
  return `En la lista de verificación hay ${partes.join(' y ')}`
}

function NoCumple({ puntos }: { puntos: PendientesLista['noCumple'] }) {
  if (puntos.length === 0) return null
  return (
    <ul>
      {puntos.map(({ clave, texto, nota }) => (
        <li key={clave}>
          {texto}. <strong>Se encontró:</strong> {nota}
        </li>
      ))}
    </ul>
  )
}
