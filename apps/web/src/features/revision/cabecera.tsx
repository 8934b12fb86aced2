// The facts of the version on screen: where it stands, its receipt, who sent it and when, whether in time, and who reviews it.
import { formatFecha, formatInstante } from '@kpt/textos'
import { ChipHecho, ChipReporte } from '../../app/chips.tsx'
import { nombreClaseCorte, nombreInstrumento } from '../../app/nombres.ts'
import { useAhora } from '../../app/reloj.ts'
import { type Definicion, Definiciones } from '../../ui/definiciones.tsx'
import { ChipPlazo } from './chip-plazo.tsx'
import { useRevision } from './contexto.ts'
import { diasDesde, fraseEspera, vencimientoDe } from './espera.ts'
import { ultimaVersion } from './secciones.ts'
import type { Reporte, Version } from './usar-revision.ts'

export function CabeceraRevision() {
  const { reporte, version } = useRevision()
  const ahora = useAhora()
  const vista = reporte.versiones.find((v) => v.version === version)
  if (!vista) return null
  return (
    <section aria-label="El reporte y su versión">
      <Definiciones
        lista={[
          { nombre: 'Estado', valor: <ChipReporte estado={reporte.estado} /> },
          { nombre: 'Cumplimiento', valor: <ChipHecho hecho={reporte.hecho} /> },
          {
            nombre: 'Reporte',
            valor: `${nombreInstrumento(reporte.instrumento)}, ${nombreClaseCorte(reporte.clase).toLowerCase()}`,
          },
          { nombre: 'Datos hasta', valor: formatFecha(reporte.fechaDatos) },
          ...deLaVersion(vista, reporte),
          ...deLaRevision(reporte, ahora),
        ]}
      />
    </section>
  )
}

function deLaVersion(vista: Version, reporte: Reporte): Definicion[] {
  const ultima = ultimaVersion(reporte)
  return [
    {
      nombre: 'Versión',
      valor: vista.version === ultima ? `${vista.version}, la última` : `${vista.version} de ${ultima}`,
    },
    { nombre: 'Recibo', valor: <span className="numero">{vista.recibo}</span> },
    {
      nombre: 'Enviada',
      valor: (
        <>
          {formatInstante(Date.parse(vista.enviadaEn), true)}
          <br />
          <span className="tenue">por {vista.autor.nombre}</span> <ChipPlazo version={vista} />
        </>
      ),
    },
  ]
}

function deLaRevision({ estado, revision, solicitudes }: Reporte, ahora: number): Definicion[] {
  const abierta = solicitudes.find((s) => s.abierta)
  if (abierta) {
    const { frase } = vencimientoDe(abierta.vence, ahora)
    return [{ nombre: 'Ajustes hasta', valor: `${formatFecha(abierta.vence)} (${frase})` }]
  }
  if (estado !== 'enviado') return []
  if (!revision) return [{ nombre: 'La revisa', valor: 'Nadie la ha tomado todavía' }]
  const espera = fraseEspera(diasDesde(revision.en, ahora)).toLowerCase()
  return [
    {
      nombre: 'La revisa',
      valor: `${revision.autor.nombre}, ${espera === 'desde hoy' ? espera : `desde hace ${espera}`}`,
    },
  ]
}
