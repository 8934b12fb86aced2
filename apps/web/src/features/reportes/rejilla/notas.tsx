// The notes of a meta under its row, worst first: what cannot be read, what collided, what the rules say, with the reason that confirms a warning.
import type { Hallazgo } from '@kpt/domain/shared'
import { fraseHallazgoSeguimiento } from '@kpt/textos'
import type { CampoEscrito } from '../../rejilla/cola/operacion.ts'
import type { VistaMeta } from '../borrador/vista.ts'
import { Choque } from './choque.tsx'
import { Confirmacion } from './confirmacion.tsx'
import { useEdicion } from './contexto.ts'
import { EnlaceCampo } from './enlace-campo.tsx'
import { nombreLugar } from './etiquetas.ts'
import { Nota } from './nota.tsx'
import { idNota } from './notas-de.ts'
import { Rehusada } from './rehusada.tsx'
import { SinAvanceDeclarado } from './sin-avance-declarado.tsx'

type Props = {
  readonly vista: VistaMeta
  /** The reason of "sin avance" is a column of the grid: here it is only read. */
  readonly conTextos?: boolean
}

export function Notas({ vista, conTextos = false }: Props) {
  const { meta } = vista.fila
  return (
    <ul className="notas">
      {vista.lecturas.map((l) => (
        <Nota
          key={`${l.campo}/${l.clave}`}
          id={idNota(meta, 'lectura', l.campo, l.clave)}
          tono={l.leido.ok ? 'nota' : 'error'}
        >
          <Donde meta={meta} campo={l.campo} fuente={l.clave} />{' '}
          {l.leido.ok ? l.leido.nota : `${l.leido.frase} No se guardó.`}
        </Nota>
      ))}
      {vista.conflictos.map((c) => (
        <Choque key={c.op.opId} conflicto={c} />
      ))}
      {vista.rechazadas.map((r) => (
        <Rehusada key={r.op.opId} rechazada={r} />
      ))}
      {vista.hallazgos.map((h, i) => (
        <DeRegla
          key={idNota(meta, h.regla, h.ruta.campo, h.ruta.fuente)}
          vista={vista}
          hallazgo={h}
          primero={esPrimero(vista, h, i)}
        />
      ))}
      <SinAvanceDeclarado vista={vista} enColumna={conTextos} />
    </ul>
  )
}

/** One reason answers all the findings of a rule in the meta: it is asked under the first of them. */
function esPrimero(vista: VistaMeta, hallazgo: Hallazgo, lugar: number): boolean {
  return vista.hallazgos.findIndex((h) => h.regla === hallazgo.regla) === lugar
}

function DeRegla({ vista, hallazgo, primero }: { vista: VistaMeta; hallazgo: Hallazgo; primero: boolean }) {
  const { meta } = vista.fila
  const { campo, fuente } = hallazgo.ruta
  const confirmado = hallazgo.gravedad === 'aviso' && !vista.sinConfirmar.includes(hallazgo)
  return (
    <Nota id={idNota(meta, hallazgo.regla, campo, fuente)} tono={confirmado ? 'confirmado' : hallazgo.gravedad}>
      <Donde meta={meta} campo={campo as CampoEscrito} fuente={fuente} />{' '}
      {fraseHallazgoSeguimiento(hallazgo) ?? hallazgo.regla}
      {hallazgo.gravedad === 'aviso' && primero ? <Confirmacion vista={vista} regla={hallazgo.regla} /> : null}
    </Nota>
  )
}

type PropsDonde = { readonly meta: string; readonly campo: CampoEscrito; readonly fuente: string | undefined }

/** The field that a note speaks of, as the way to it. */
function Donde({ meta, campo, fuente }: PropsDonde) {
  const { nombreFuente } = useEdicion()
  return (
    <strong>
      <EnlaceCampo meta={meta} campo={campo} fuente={fuente}>
        {nombreLugar(campo, fuente ? nombreFuente(fuente) : undefined)}
      </EnlaceCampo>
      :
    </strong>
  )
}
