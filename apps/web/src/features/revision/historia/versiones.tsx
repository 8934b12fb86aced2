// The versions that were sent: none is lost, and any of them can be read.
import { Link } from '@tanstack/react-router'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { baseDeVersion } from '../../reportes/base-de-version.ts'
import { ChipPlazo } from '../chip-plazo.tsx'
import { useRevision } from '../contexto.ts'
import { Cuando } from '../cuando.tsx'
import { instrumentoDe, ultimaVersion } from '../secciones.ts'
import type { Clave, Reporte, Version } from '../usar-revision.ts'

export function Versiones() {
  const { clave, reporte } = useRevision()
  const ultima = ultimaVersion(reporte)
  return (
    <section className="seccion" aria-labelledby="versiones-titulo">
      <h2 id="versiones-titulo">Versiones enviadas</h2>
      <p className="tenue">
        Cada envío congela una versión con su recibo y la huella de su contenido: si cambiara un solo dato, la huella
        sería otra.
      </p>
      <Tabla
        titulo="Versiones enviadas"
        tituloOculto
        columnas={columnasDe(clave, reporte, ultima)}
        filas={[...reporte.versiones].sort((a, b) => b.version - a.version)}
        clave={(v) => String(v.version)}
      />
    </section>
  )
}

function columnasDe(clave: Clave, reporte: Reporte, ultima: number): Columna<Version>[] {
  const { lectura: seccion } = instrumentoDe(reporte)
  const base = baseDeVersion(clave)
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
    { clave: 'base', titulo: base.titulo, numero: true, celda: base.de },
    { clave: 'recibo', titulo: 'Recibo', celda: (v) => <span className="numero sin-corte">{v.recibo}</span> },
    { clave: 'huella', titulo: 'Huella (SHA-256)', celda: (v) => <code className="huella">{v.sha256}</code> },
  ]
}
