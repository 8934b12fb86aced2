// The versions that were sent: none is lost, and any of them can be read.
import { Link } from '@tanstack/react-router'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { ChipPlazo } from '../chip-plazo.tsx'
import { useRevision } from '../contexto.ts'
import { Cuando } from '../cuando.tsx'
import { instrumentoDe, ultimaVersion } from '../secciones.ts'
import type { Reporte, Version } from '../usar-revision.ts'

export function Versiones() {
  const { reporte } = useRevision()
  const ultima = ultimaVersion(reporte)
  return (
    <section className="seccion" aria-labelledby="versiones-titulo">
      <h2 id="versiones-titulo">Versiones enviadas</h2>
      <p className="tenue">
        Cada envío congela una versión con su recibo y la huella de su contenido: si cambiara una sola cifra, la huella
        sería otra.
      </p>
      <Tabla
        titulo="Versiones enviadas"
        tituloOculto
        columnas={columnasDe(reporte, ultima)}
        filas={[...reporte.versiones].sort((a, b) => b.version - a.version)}
        clave={(v) => String(v.version)}
      />
    </section>
  )
}

function columnasDe(reporte: Reporte, ultima: number): Columna<Version>[] {
  const { lectura: seccion } = instrumentoDe(reporte)
  return [
    {
      clave: 'version',
      titulo: 'Versión',
      nombra: true,
      celda: (v) => (
        <Link
          className="enlace-fila sin-corte"
          to="."
          search={{ seccion, version: v.version === ultima ? undefined : String(v.version) }}
        >
          Versión {v.version}
        </Link>
      ),
    },
    { clave: 'enviada', titulo: 'Enviada', celda: (v) => <Cuando en={v.enviadaEn} /> },
    { clave: 'autor', titulo: 'Por', celda: (v) => v.autor.nombre },
    {
      clave: 'plazo',
      titulo: 'Plazo',
      celda: (v) => (
        <>
          <ChipPlazo version={v} />
          {v.sanada ? <p className="menor tenue">{v.sanada}</p> : null}
        </>
      ),
    },
    ...(reporte.instrumento === 'seguimiento' ? [PLAN] : [CUESTIONARIO]),
    { clave: 'recibo', titulo: 'Recibo', celda: (v) => <span className="numero sin-corte">{v.recibo}</span> },
    { clave: 'huella', titulo: 'Huella (SHA-256)', celda: (v) => <code className="huella">{v.sha256}</code> },
  ]
}

const PLAN: Columna<Version> = {
  clave: 'plan',
  titulo: 'Versión del plan',
  numero: true,
  celda: (v) => v.planVersion,
}
const CUESTIONARIO: Columna<Version> = {
  clave: 'cuestionario',
  titulo: 'Versión del cuestionario',
  numero: true,
  celda: (v) => v.cuestionario?.version,
}
