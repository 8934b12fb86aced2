// Facts of a report: state and who moves next, data date, limit with the time left, and what is asked when it is in adjustments.
import { formatFecha, formatInstante } from '@kpt/textos'
import { ChipHecho, ChipReporte } from '../../app/chips.tsx'
import { nombreClaseCorte } from '../../app/nombres.ts'
import { useAhora } from '../../app/reloj.ts'
import { AjustesPedidos } from './ajustes-pedidos.tsx'
import type { Reporte } from './borrador/entrada.ts'
import { EnRevision } from './en-revision.tsx'
import { solicitudAbierta, ultimaVersion, versionesRetiradas } from './estado-reporte.ts'
import { plazoDe } from './plazo.ts'
import { PuertaCerrada } from './puerta-cerrada.tsx'
import './reporte.css'

export function CabezaReporte({ reporte }: { reporte: Reporte }) {
  const ultima = ultimaVersion(reporte)
  const solicitud = solicitudAbierta(reporte)
  return (
    <>
      <dl className="cabeza">
        <div>
          <dt>Estado</dt>
          <dd>
            <ChipReporte estado={reporte.estado} />{' '}
            {reporte.versiones.length > 0 ? <ChipHecho hecho={reporte.hecho} /> : null}
          </dd>
        </div>
        <div>
          <dt>{solicitud ? 'Responder hasta' : 'Límite'}</dt>
          <dd>
            <Limite reporte={solicitud ? { limite: solicitud.vence, situacion: 'abierta' } : reporte} />
          </dd>
        </div>
        <div>
          <dt>Datos hasta</dt>
          <dd>
            {formatFecha(reporte.fechaDatos)} ({nombreClaseCorte(reporte.clase).toLowerCase()})
          </dd>
        </div>
        {ultima ? (
          <div>
            <dt>Última versión</dt>
            <dd>
              {ultima.version}, enviada el {formatInstante(Date.parse(ultima.enviadaEn))}
              {versionesRetiradas(reporte).has(ultima.version) ? ' (retirada)' : ''}
            </dd>
          </div>
        ) : null}
      </dl>
      <PuertaCerrada reporte={reporte} />
      {solicitud ? <AjustesPedidos solicitud={solicitud} instrumento={reporte.instrumento} /> : null}
      <EnRevision reporte={reporte} />
    </>
  )
}

function Limite({ reporte }: { reporte: Pick<Reporte, 'limite' | 'situacion'> }) {
  const plazo = plazoDe(reporte, useAhora())
  if (!plazo) return 'El cronograma no lo fija'
  return (
    <>
      {plazo.texto} <span className={plazo.urgente ? 'cabeza__urge' : 'tenue'}>({plazo.queda})</span>
    </>
  )
}
