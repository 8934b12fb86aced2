// What else a meta carries: another source, the remark, the declaration, the history of each value.
import { CAMPOS_DINERO } from '@kpt/domain/seguimiento'
import { useState } from 'react'
import { Boton } from '../../../ui/boton.tsx'
import { CampoSeleccion } from '../../../ui/campo.tsx'
import { IconoMas } from '../../../ui/iconos.tsx'
import { OrigenesDeMeta } from '../../cruce/origenes.tsx'
import { EvidenciasMeta } from '../../evidencias/de-la-meta.tsx'
import { EnlaceHiloDeMeta } from '../../hilos/enlace-hilos.tsx'
import type { VistaMeta } from '../borrador/vista.ts'
import { Comentarios } from '../comentarios/comentarios.tsx'
import { useEdicion } from './contexto.ts'
import { DialogoSinAvance } from './dialogo-sin-avance.tsx'
import { EnlacesHistoria } from './enlaces-historia.tsx'
import { TextoCelda } from './texto-celda.tsx'
import type { Fuentes } from './usar-fuentes.ts'

type Props = {
  readonly vista: VistaMeta
  readonly fuentes: Fuentes
  /** The remark is a column of the grid. */
  readonly conTextos?: boolean
}

export function DetalleMeta({ vista, fuentes, conTextos = false }: Props) {
  const { clave, nombreFuente, sePuedeEditar } = useEdicion()
  const [declarando, setDeclarando] = useState(false)
  const { meta } = vista.fila
  const conDinero = CAMPOS_DINERO.some((campo) => sePuedeEditar(meta, campo))
  return (
    <div className="detalle-meta">
      {!conTextos && (sePuedeEditar(meta, 'observacion') || vista.entrada.valores.observacion) ? (
        <TextoCelda vista={vista} campo="observacion" etiqueta="Observación" />
      ) : null}
      <div className="detalle-meta__mas">
        {conDinero ? <AgregarFuente fuentes={fuentes} /> : null}
        {sePuedeEditar(meta, 'sin_avance') && vista.entrada.valores.sinAvance === null ? (
          <Boton onClick={() => setDeclarando(true)}>Declarar sin avance</Boton>
        ) : null}
      </div>
      <EvidenciasMeta vista={vista} />
      <Comentarios meta={meta} />
      <EnlaceHiloDeMeta clave={clave} meta={meta} />
      <OrigenesDeMeta {...{ clave, meta, nombreFuente }} valores={vista.entrada.valores} />
      <EnlacesHistoria vista={vista} fuentes={fuentes.claves} />
      <DialogoSinAvance abierto={declarando} metas={[meta]} onCerrar={() => setDeclarando(false)} />
    </div>
  )
}

/** Money from a source that the plan did not programme for this meta: choosing it opens its fields. */
function AgregarFuente({ fuentes }: { fuentes: Fuentes }) {
  const { borrador } = useEdicion()
  const otras = borrador.fuentes().filter((f) => !fuentes.claves.includes(f.clave))
  return (
    <CampoSeleccion
      etiqueta={
        <>
          <IconoMas /> Agregar fuente
        </>
      }
      value=""
      onChange={(e) => fuentes.agregar(e.target.value)}
      opciones={[{ valor: '', texto: 'Escoja una fuente' }, ...otras.map((f) => ({ valor: f.clave, texto: f.nombre }))]}
    />
  )
}
