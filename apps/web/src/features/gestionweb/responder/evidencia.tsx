// The evidence of an answer: what supports it, and adding more. Closed until it is asked for, unless the question is of files.
import type { Pregunta } from '@kpt/domain/gestionweb'
import { contar } from '@kpt/textos'
import { useState } from 'react'
import { EvidenciasDeLugar } from '../../evidencias/de-la-meta.tsx'
import { useAbierto } from './usar-respuestas.ts'

export function EvidenciaDePregunta({
  pregunta: { clave: meta, tipo },
  edita,
}: {
  pregunta: Pregunta
  edita: boolean
}) {
  const { clave, foto } = useAbierto()
  const cuantas = foto.lectura.evidencias[meta]?.length ?? 0
  const [abierta, setAbierta] = useState(tipo === 'archivo')
  return (
    <details
      className="desplegable evidencias"
      open={abierta}
      onToggle={(e) => setAbierta((e.target as HTMLDetailsElement).open)}
    >
      <summary>
        {cuantas === 0 ? 'Evidencia' : contar(cuantas, 'evidencia', 'evidencias')}
        <span className="solo-lector"> de esta respuesta</span>
      </summary>
      <div className="desplegable__cuerpo">
        {abierta ? (
          <EvidenciasDeLugar clave={clave} lugar={meta} edita={edita} nada="Nada la respalda todavía." />
        ) : null}
      </div>
    </details>
  )
}
