// The values of the report: grid on a wide screen, cards on a narrow one, over the same draft.
import { llevaUnaParte } from '@kpt/domain/acceso'
import { contar } from '@kpt/textos'
import { useMemo, useState } from 'react'
import { useFiltros } from '../../app/filtros.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { useEstrecha } from '../rejilla/usar-estrecha.ts'
import { BarraReporte } from './barra-reporte.tsx'
import type { Borrador } from './borrador/borrador.ts'
import type { Reporte } from './borrador/entrada.ts'
import type { Clave } from './borrador/red.ts'
import { direccionReporte } from './direccion.ts'
import { HistoriaCelda } from './historia-celda.tsx'
import { ContextoEdicion, useEdicion } from './rejilla/contexto.ts'
import { edicionDe } from './rejilla/edicion.ts'
import { FiltrosReporte } from './rejilla/filtros.tsx'
import { Rejilla } from './rejilla/rejilla.tsx'
import { useMetasVisibles } from './rejilla/usar-metas-visibles.ts'
import { Volver } from './rejilla/volver.tsx'
import { DeclararLista } from './tarjeta/declarar-lista.tsx'
import { Tarjetas } from './tarjeta/tarjetas.tsx'
import { useLatido } from './usar-reporte.ts'

type Props = { readonly clave: Clave; readonly reporte: Reporte; readonly borrador: Borrador }

export function Captura({ clave, reporte, borrador }: Props) {
  const [anuncio, anunciar] = useState('')
  useLatido(borrador, reporte.estado)
  const edicion = useMemo(() => edicionDe(clave, reporte, borrador, anunciar), [clave, reporte, borrador])
  return (
    <ContextoEdicion value={edicion}>
      <p role="status" className="solo-lector">
        {anuncio}
      </p>
      <Metas />
      <HistoriaCelda clave={clave} nombreFuente={edicion.nombreFuente} />
    </ContextoEdicion>
  )
}

function Metas() {
  const { clave, borrador, reporte } = useEdicion()
  const { vistas, metas, resumen, cambio, actualizar } = useMetasVisibles()
  const estrecha = useEstrecha()
  const enUnaMeta = useFiltros()[0].meta !== undefined && estrecha
  if (vistas.length === 0)
    return (
      <Vacio titulo="No hay metas que reportar">
        <p>Las metas salen del plan de desarrollo. Cárguelo para empezar.</p>
      </Vacio>
    )
  return (
    <section className="captura" aria-label="Metas del reporte">
      {reporte.puedeEditar ? null : (
        <Aviso tono="nota">Los valores se ven pero no se pueden cambiar ahora: {porque(reporte)}</Aviso>
      )}
      <BarraReporte
        borrador={borrador}
        resumen={resumen}
        aCargo={llevaUnaParte(reporte.reparto)}
        edita={reporte.puedeEditar}
        aMetas={direccionReporte(clave)}
        junto={reporte.puedeEditar ? <Volver /> : null}
      >
        {estrecha ? null : <FiltrosReporte vistas={vistas} conRecursos />}
      </BarraReporte>
      {estrecha && !enUnaMeta ? <FiltrosReporte vistas={vistas} conRecursos={false} /> : null}
      {enUnaMeta ? null : <Cuenta ven={metas.length} son={vistas.length} onActualizar={cambio ? actualizar : null} />}
      {metas.length === 0 ? <p>Ninguna meta cumple esos filtros.</p> : null}
      {estrecha && !enUnaMeta ? <DeclararLista metas={metas} /> : null}
      {estrecha ? <Tarjetas metas={metas} /> : metas.length > 0 ? <Rejilla metas={metas} /> : null}
    </section>
  )
}

function Cuenta({ ven, son, onActualizar }: { ven: number; son: number; onActualizar: (() => void) | null }) {
  return (
    <p className="captura__cuenta" role="status">
      {ven === son ? contar(ven, 'meta', 'metas') : `${ven} de ${contar(son, 'meta', 'metas')}`}
      {onActualizar ? (
        <Boton variante="texto" onClick={onActualizar}>
          Actualizar la lista
        </Boton>
      ) : null}
    </p>
  )
}

function porque({ estado, puedeEditar }: Reporte): string {
  if (estado === 'borrador' || estado === 'en_ajustes')
    return puedeEditar ? '' : 'solo la entidad escribe en su reporte.'
  return 'el reporte ya se envió. La versión enviada no cambia.'
}
