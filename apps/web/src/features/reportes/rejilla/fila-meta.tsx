// One meta in the grid: its row, its sources when open, its notes, its detail. It draws itself again only when something of it changes.

import { CAMPOS_DINERO } from '@kpt/domain/seguimiento'
import { contar, formatNumero } from '@kpt/textos'
import { memo } from 'react'
import { IconoMas, IconoMenos } from '../../../ui/iconos.tsx'
import { ROL } from '../../../ui/tabla.tsx'
import type { VistaMeta } from '../borrador/vista.ts'
import { numeroCorto } from '../direccion.ts'
import { useVista } from '../usar-reporte.ts'
import { Celda } from './celda.tsx'
import { useEdicion } from './contexto.ts'
import { DetalleMeta } from './detalle-meta.tsx'
import { hayDinero, totalesAnteriores, totalesDinero, totalProgramado } from './dinero.ts'
import { ChipMeta } from './estado-meta.tsx'
import { FilaFuente } from './fila-fuente.tsx'
import { metasPedidas } from './filtrar.ts'
import { NombreMeta } from './nombre-meta.tsx'
import { Notas } from './notas.tsx'
import { hayNotas } from './notas-de.ts'
import { Pedido } from './pedido.tsx'
import { type Fuentes, useFuentes } from './usar-fuentes.ts'
import './celda.css'

type Props = {
  readonly meta: string
  /** Open: sources, remark, declaration and history. */
  readonly abierta: boolean
  /** Its sources are shown, also while it is closed. */
  readonly conRecursos: boolean
  readonly escogida: boolean
  readonly onAbrir: (meta: string) => void
  readonly onEscoger: (meta: string) => void
}

export const FilaMeta = memo(function FilaMeta({ meta, abierta, conRecursos, escogida, onAbrir, onEscoger }: Props) {
  const { borrador, sePuedeEditar } = useEdicion()
  const vista = useVista(borrador, meta)
  const fuentes = useFuentes(vista)
  if (!vista) return null
  return (
    <tbody {...ROL.grupo} className="meta-rejilla" data-estado={vista.completitud.estado}>
      <tr {...ROL.fila} className="fila-rejilla">
        <td {...ROL.celda} className="fila-rejilla__marca">
          {sePuedeEditar(meta) ? (
            <input
              type="checkbox"
              checked={escogida}
              onChange={() => onEscoger(meta)}
              aria-label={`Escoger la meta ${numeroCorto(meta)}`}
            />
          ) : null}
        </td>
        <th {...ROL.nombre} scope="row">
          <NombreMeta fila={vista.fila} />
        </th>
        <Programado vista={vista} />
        <td {...ROL.celda}>
          <Celda vista={vista} campo="ejecutado" />
        </td>
        <Totales vista={vista} />
        <td {...ROL.celda} className="fila-rejilla__estado">
          <ChipMeta estado={vista.completitud.estado} />
          <BotonAbrir meta={meta} abierta={abierta} fuentes={fuentes.claves.length} onAbrir={onAbrir} />
        </td>
      </tr>
      {abierta || conRecursos ? fuentes.claves.map((f) => <FilaFuente key={f} vista={vista} fuente={f} />) : null}
      <Debajo vista={vista} abierta={abierta} fuentes={fuentes} />
    </tbody>
  )
})

function Programado({ vista }: { vista: VistaMeta }) {
  const { programado, programadoFuentes } = vista.fila
  return (
    <td {...ROL.celda} className="numero">
      {programado === null ? <span className="tenue">En blanco</span> : formatNumero(programado)}
      {Object.keys(programadoFuentes).length > 0 ? (
        <p className="celda-reporte__pie">$ {formatNumero(totalProgramado(vista), 0)}</p>
      ) : null}
    </td>
  )
}

function Totales({ vista }: { vista: VistaMeta }) {
  const ahora = totalesDinero(vista)
  const antes = totalesAnteriores(vista)
  return CAMPOS_DINERO.map((campo) => (
    <td key={campo} {...ROL.celda} className={hayDinero(vista, campo) ? 'numero' : 'numero tenue'}>
      {formatNumero(ahora[campo], 0)}
      {antes ? <p className="celda-reporte__pie">Antes {formatNumero(antes[campo], 0)}</p> : null}
    </td>
  ))
}

type PropsAbrir = Pick<Props, 'meta' | 'abierta' | 'onAbrir'> & { readonly fuentes: number }

function BotonAbrir({ meta, abierta, fuentes, onAbrir }: PropsAbrir) {
  return (
    <button type="button" className="boton-abrir" aria-expanded={abierta} onClick={() => onAbrir(meta)}>
      {abierta ? <IconoMenos /> : <IconoMas />}
      {fuentes === 0 ? 'Detalle' : contar(fuentes, 'fuente', 'fuentes')}
      <span className="solo-lector"> de la meta {numeroCorto(meta)}, con su detalle</span>
    </button>
  )
}

function Debajo({ vista, abierta, fuentes }: { vista: VistaMeta; abierta: boolean; fuentes: Fuentes }) {
  const { reporte } = useEdicion()
  const pedida = abierta || metasPedidas(reporte).has(vista.fila.meta)
  if (!abierta && !pedida && !hayNotas(vista)) return null
  return (
    <tr {...ROL.fila} className="fila-rejilla__debajo">
      <td {...ROL.celda} colSpan={8}>
        {pedida ? <Pedido meta={vista.fila.meta} libre={abierta} /> : null}
        {hayNotas(vista) ? <Notas vista={vista} /> : null}
        {abierta ? <DetalleMeta vista={vista} fuentes={fuentes} /> : null}
      </td>
    </tr>
  )
}
