// One meta in the grid: its row, its sources when open, its notes, its detail. It draws itself again only when something of it changes.
import { type ComponentProps, memo, type Ref } from 'react'
import { ROL_REJILLA as ROL } from '../../rejilla/rol.ts'
import type { VistaMeta } from '../borrador/vista.ts'
import { MarcaComentarios } from '../comentarios/marca-comentarios.tsx'
import { numeroCorto } from '../direccion.ts'
import { useVista } from '../usar-reporte.ts'
import { estaElegida } from './bloque/seleccion.ts'
import { CajaCelda } from './caja-celda.tsx'
import { Celda } from './celda.tsx'
import { CeldaTexto } from './celda-texto.tsx'
import { CeldasDinero, Programado } from './celdas-meta.tsx'
import { useEdicion } from './contexto.ts'
import { Debajo } from './debajo.tsx'
import { fuentesDe } from './dinero.ts'
import { BotonAbrir, ChipMeta } from './estado-meta.tsx'
import { FilaFuente } from './fila-fuente.tsx'
import { NombreMeta } from './nombre-meta.tsx'
import { claveRenglon } from './plano.ts'
import './celda.css'

type Props = {
  readonly meta: string
  /** Place among the metas of the list, and line of the table where it begins. */
  readonly indice: number
  readonly fila: number
  /** Open: sources, remark, declaration and history. */
  readonly abierta: boolean
  /** Its sources are shown, also while it is closed. */
  readonly conRecursos: boolean
  /** Remark and reason of "sin avance" are columns. */
  readonly conTextos: boolean
  readonly escogida: boolean
  /** Sources added by hand. */
  readonly agregadas: readonly string[]
  /** Which of its cells are chosen, as `recortar` says it. */
  readonly elegidas: string | undefined
  readonly onAbrir: (meta: string) => void
  readonly onEscoger: (meta: string) => void
  readonly onAgregar: (meta: string, fuente: string) => void
  readonly medir: Ref<HTMLTableSectionElement>
}

export const FilaMeta = memo(function FilaMeta(props: Props) {
  const { meta, indice, fila, abierta, conRecursos, conTextos, agregadas, elegidas, onAgregar, medir } = props
  const { borrador } = useEdicion()
  const vista = useVista(borrador, meta)
  if (!vista) return null
  const orden = borrador.fuentes().map((f) => f.clave)
  const fuentes = fuentesDe(vista, orden, agregadas)
  const enFilas = (abierta || conRecursos) && fuentes.length > 1 ? fuentes : []
  return (
    <tbody {...ROL.grupo} ref={medir} className="meta-rejilla" data-meta={meta} data-index={indice}>
      <Principal {...props} vista={vista} fuentes={fuentes} />
      {enFilas.map((f, i) => (
        <FilaFuente
          key={f}
          vista={vista}
          fuente={f}
          renglon={i + 1}
          fila={fila + i + 1}
          conTextos={conTextos}
          elegidas={elegidas}
        />
      ))}
      <Debajo
        vista={vista}
        abierta={abierta}
        conTextos={conTextos}
        fila={fila + enFilas.length + 1}
        fuentes={{ claves: fuentes, agregar: (f) => onAgregar(meta, f) }}
      />
    </tbody>
  )
})

type PropsPrincipal = Props & { readonly vista: VistaMeta; readonly fuentes: readonly string[] }

function Principal({
  meta,
  fila,
  abierta,
  conTextos,
  escogida,
  elegidas,
  onAbrir,
  onEscoger,
  vista,
  fuentes,
}: PropsPrincipal) {
  const { sePuedeEditar, nombreFuente } = useEdicion()
  const [unica] = fuentes.length === 1 ? fuentes : []
  const elegida = (columna: number) => estaElegida(elegidas, 0, columna)
  return (
    <tr {...ROL.fila} className="fila-rejilla" aria-rowindex={fila} data-renglon={claveRenglon({ meta, fuente: null })}>
      <td {...ROL.celda} className="fila-rejilla__marca">
        {sePuedeEditar(meta) ? (
          <Marca
            checked={escogida}
            onChange={() => onEscoger(meta)}
            aria-label={`Escoger la meta ${numeroCorto(meta)}`}
          />
        ) : null}
      </td>
      <th {...ROL.nombre} scope="row">
        <NombreMeta fila={vista.fila} fuente={unica === undefined ? undefined : nombreFuente(unica)} />
      </th>
      <Programado vista={vista} />
      <CajaCelda columna="ejecutado" elegida={elegida(0)}>
        <Celda vista={vista} campo="ejecutado" />
      </CajaCelda>
      <CeldasDinero vista={vista} unica={unica} elegida={elegida} />
      {conTextos ? (
        <>
          <CajaCelda columna="observacion" elegida={elegida(4)}>
            <CeldaTexto vista={vista} campo="observacion" />
          </CajaCelda>
          <CajaCelda columna="sin_avance" elegida={elegida(5)}>
            <CeldaTexto vista={vista} campo="sin_avance" />
          </CajaCelda>
        </>
      ) : null}
      <td {...ROL.celda} className="fila-rejilla__estado">
        <ChipMeta estado={vista.completitud.estado} />
        <MarcaComentarios meta={meta} />
        <BotonAbrir meta={meta} abierta={abierta} fuentes={fuentes.length} onAbrir={onAbrir} />
      </td>
    </tr>
  )
}

function Marca(props: ComponentProps<'input'>) {
  return <input type="checkbox" {...props} />
}
