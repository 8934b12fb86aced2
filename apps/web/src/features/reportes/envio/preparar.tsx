// Before sending: what is missing, what must be confirmed, what will be sent, and the one button.

import { useMemo } from 'react'
import { Aviso } from '../../../ui/aviso.tsx'
import { BarraReporte } from '../barra-reporte.tsx'
import type { Borrador } from '../borrador/borrador.ts'
import type { Reporte } from '../borrador/entrada.ts'
import type { Clave } from '../borrador/red.ts'
import { palabrasDeMetas } from '../diferencias/palabras.ts'
import { ContextoEdicion, type Edicion } from '../rejilla/contexto.ts'
import { edicionDe } from '../rejilla/edicion.ts'
import { useLatido, useResumen } from '../usar-reporte.ts'
import { AvisosPorConfirmar } from './avisos-por-confirmar.tsx'
import { BotonEnviar } from './boton-enviar.tsx'
import { CambiosPorEnviar } from './cambios.tsx'
import { faltasDe } from './faltas.ts'
import { ListaFaltas } from './lista-faltas.tsx'
import { Totales } from './totales.tsx'
import '../reporte.css'
import '../rejilla/rejilla.css'
import './envio.css'

type Props = { readonly clave: Clave; readonly reporte: Reporte; readonly borrador: Borrador }

export function PrepararEnvio({ clave, reporte, borrador }: Props) {
  const resumen = useResumen(borrador)
  useLatido(borrador, reporte.estado)
  const edicion = useMemo((): Edicion => edicionDe(clave, reporte, borrador, () => {}), [clave, reporte, borrador])
  const vistas = borrador.metas().flatMap((meta) => borrador.leerMeta(meta) ?? [])
  const faltas = faltasDe(reporte, vistas)
  const listo = faltas.length === 0 && resumen.sinConfirmar === 0
  return (
    <ContextoEdicion value={edicion}>
      <BarraReporte borrador={borrador} resumen={resumen} edita={reporte.puedeEditar} />
      {listo ? (
        <Aviso tono="bien" titulo="No falta nada">
          Puede enviar. Al hacerlo queda congelada la versión {reporte.version + 1}, con su número de recibo y su
          huella.
        </Aviso>
      ) : null}
      <ListaFaltas clave={clave} faltas={faltas} acto={reporte.estado === 'en_ajustes' ? 'ajustes' : 'reporte'} />
      <AvisosPorConfirmar clave={clave} vistas={vistas} />
      {reporte.version > 0 ? (
        <CambiosPorEnviar clave={clave} resumen={resumen} palabras={palabrasDeMetas(edicion.nombreFuente)} />
      ) : null}
      <Totales vistas={vistas} vigencia={reporte.vigencia} />
      <BotonEnviar clave={clave} reporte={reporte} borrador={borrador} listo={listo} />
    </ContextoEdicion>
  )
}
