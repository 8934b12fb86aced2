// The facts of the version on screen: where it stands, its receipt, who sent it and when, whether in time, and who reviews it.
import { formatFecha, formatInstante } from '@kpt/textos'
import { ChipHecho, ChipReporte } from '../../app/chips.tsx'
import { useAhora } from '../../app/reloj.ts'
import { type Definicion, Definiciones } from '../../ui/definiciones.tsx'
import { ChipPlazo } from './chip-plazo.tsx'
import { useRevision } from './contexto.ts'
import { vencimientoDe } from './espera.ts'
import { conformidadVigente, ultimaVersion, veredictoVigente } from './secciones.ts'
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
      valor: (
        <>
          {vista.version === ultima ? `${vista.version}, la última` : `${vista.version} de ${ultima}`}{' '}
          {vista.ronda > 0 ? <ChipPlazo version={vista} /> : null}
          <br />
          <span className="tenue">
            Recibo <span className="numero sin-corte">{vista.recibo}</span>
          </span>
        </>
      ),
    },
    {
      nombre: 'Enviada',
      valor: (
        <>
          {formatInstante(Date.parse(vista.enviadaEn), true)}
          <br />
          <span className="tenue">por {vista.autor.nombre}</span>
        </>
      ),
    },
  ]
}

function deLaRevision(reporte: Reporte, ahora: number): Definicion[] {
  const { estado, revision, solicitudes } = reporte
  const abierta = solicitudes.find((s) => s.abierta)
  if (abierta) {
    const { frase } = vencimientoDe(abierta.vence, ahora)
    return [{ nombre: 'Ajustes hasta', valor: `${formatFecha(abierta.vence)} (${frase})` }]
  }
  const veredicto = veredictoVigente(reporte)
  const conformidad = delDnp(reporte)
  if (veredicto)
    return [{ nombre: 'La validó', valor: <Quien nombre={veredicto.autor.nombre} en={veredicto.en} /> }, ...conformidad]
  if (estado !== 'enviado') return conformidad
  if (!revision) return [{ nombre: 'La revisa', valor: 'Nadie la ha tomado todavía' }, ...conformidad]
  return [
    { nombre: 'La revisa', valor: <Quien nombre={revision.autor.nombre} en={revision.en} desde /> },
    ...conformidad,
  ]
}

function delDnp(reporte: Reporte): Definicion[] {
  const suya = conformidadVigente(reporte)
  return suya ? [{ nombre: 'Conforme del DNP', valor: <Quien nombre={suya.autor.nombre} en={suya.en} /> }] : []
}

function Quien({ nombre, en, desde = false }: { nombre: string; en: string; desde?: boolean }) {
  return (
    <>
      {nombre}
      <br />
      <span className="tenue">
        {desde ? 'desde el ' : null}
        {formatInstante(Date.parse(en))}
      </span>
    </>
  )
}
