// Versions and history of a report: what was sent, what changed between two versions, and every act with who, when and why.
import { sujetoDelReporte } from '@kpt/domain/auditoria'
import { formatInstante, nombreDeReporte, nombreRol } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { direccion } from '../../api/cliente.ts'
import { EnlaceAuditoria } from '../../app/enlace-auditoria.tsx'
import { useNombreEntidad } from '../../app/entidad.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Pestanas } from '../../ui/pestanas.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { HilosDelReporte } from '../hilos/lista.tsx'
import { PaqueteDeEvidencias } from '../paquete/paquete.tsx'
import { baseDeVersion } from './base-de-version.ts'
import type { Reporte } from './borrador/entrada.ts'
import type { Clave } from './borrador/red.ts'
import { CabezaReporte } from './cabeza.tsx'
import { EntreVersiones } from './diferencias/entre-versiones.tsx'
import { direccionReporte } from './direccion.ts'
import { EnlaceConstancia } from './envio/descargas.tsx'
import { Oportunidad, Retirada } from './envio/oportunidad.tsx'
import { versionesRecientes, versionesRetiradas } from './estado-reporte.ts'
import { Historia } from './historia.tsx'
import { migasReporte } from './migas.ts'
import { useClaveReporte, useReporte } from './usar-reporte.ts'
import { Validaciones } from './validaciones/validaciones.tsx'

const SECCIONES = {
  versiones: 'Versiones',
  diferencias: 'Diferencias',
  historia: 'Historia',
  validaciones: 'Validaciones',
} as const

export function PantallaVersiones() {
  const clave = useClaveReporte()
  const nombre = useNombreEntidad(clave.entidad)
  const reporte = useReporte(clave)
  const [filtros] = useFiltros()
  const secciones = Object.entries(SECCIONES)
  const seccion = secciones.find(([valor]) => valor === filtros.seccion)?.[0] ?? 'versiones'
  return (
    <Pantalla
      titulo="Versiones e historia"
      de={`${nombreDeReporte(clave)} · ${nombre}`}
      migas={migasReporte(clave, nombre, true)}
    >
      <Datos de={reporte}>
        {(r) => (
          <>
            <CabezaReporte reporte={r} />
            <Pestanas
              etiqueta="Partes de la historia"
              pestanas={secciones.map(([valor, texto]) => ({
                texto,
                a: direccionReporte(clave, 'versiones'),
                busqueda: { seccion: valor === 'versiones' ? undefined : valor },
                activa: seccion === valor,
                ...(valor === 'versiones' ? { cuenta: r.versiones.length } : {}),
              }))}
            />
            {seccion === 'versiones' ? (
              <>
                <Versiones clave={clave} reporte={r} />
                <PaqueteDeEvidencias clave={clave} />
              </>
            ) : null}
            {seccion === 'diferencias' ? <EntreVersiones clave={clave} versiones={r.versiones} /> : null}
            {seccion === 'validaciones' ? <Validaciones clave={clave} puedeEditar={r.puedeEditar} /> : null}
            {seccion === 'historia' ? (
              <>
                <Historia clave={clave} reporte={r} />
                <HilosDelReporte clave={clave} />
                <EnlaceAuditoria entidad={clave.entidad} sujeto={sujetoDelReporte(clave)} de="este reporte" />
              </>
            ) : null}
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

type Version = Reporte['versiones'][number]

function Versiones({ clave, reporte }: { clave: Clave; reporte: Reporte }) {
  if (reporte.versiones.length === 0)
    return (
      <Vacio titulo="Aún no hay versiones">
        <p>Cada vez que la entidad envía el reporte queda una versión congelada, con su recibo y su huella.</p>
      </Vacio>
    )
  return (
    <Tabla
      titulo="Versiones enviadas"
      tituloOculto
      columnas={columnasDe(clave, versionesRetiradas(reporte))}
      filas={versionesRecientes(reporte.versiones)}
      clave={(v) => String(v.version)}
    />
  )
}

function columnasDe(clave: Clave, retiradas: ReadonlySet<number>): Columna<Version>[] {
  const base = baseDeVersion(clave)
  return [
    {
      clave: 'version',
      titulo: 'Versión',
      nombra: true,
      celda: (v) => (
        <Link
          className="enlace-fila version"
          to={direccionReporte(clave, 'revision')}
          search={{ version: String(v.version) }}
        >
          Versión {v.version}
        </Link>
      ),
    },
    { clave: 'enviada', titulo: 'Enviada', celda: (v) => formatInstante(Date.parse(v.enviadaEn), true) },
    { clave: 'autor', titulo: 'Por', celda: (v) => `${v.autor.nombre}, ${nombreRol(v.autor.rol)}` },
    {
      clave: 'oportuna',
      titulo: 'Oportunidad',
      celda: (v) => (retiradas.has(v.version) ? <Retirada /> : <Oportunidad {...v} />),
    },
    { clave: 'ronda', titulo: 'Ronda de ajustes', numero: true, celda: (v) => v.ronda },
    { clave: 'base', titulo: base.titulo, numero: true, celda: base.de },
    columnaLibro(clave),
    {
      clave: 'recibo',
      titulo: 'Recibo y huella (SHA-256)',
      ancho: 'largo',
      celda: (v) => (
        <>
          {v.recibo}
          <br />
          <code className="menor tenue">{v.sha256}</code>
          <br />
          <EnlaceConstancia clave={clave} version={v.version} />
        </>
      ),
    },
  ]
}

function columnaLibro(clave: Clave): Columna<Version> {
  return {
    clave: 'libro',
    titulo: 'Excel',
    celda: (v) => (
      <a
        href={direccion('GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libro', {
          params: clave,
          consulta: { version: v.version },
        })}
        download
      >
        Descargar<span className="solo-lector"> la versión {v.version} en Excel</span>
      </a>
    ),
  }
}
