// Columns of the tables of the screen: the vigencias, their loads, and the metas with their figures.
import { formatInstante, formatNumero, nombreRol } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { Chip } from '../../ui/chip.tsx'
import type { Columna } from '../../ui/tabla.tsx'
import type { Carga, MetaAnterior, Vigencia } from './consulta.ts'
import type { FilaLeida } from './leer.ts'

export function columnasVigencias(carga: boolean): Columna<Vigencia>[] {
  return [
    { clave: 'vigencia', titulo: 'Vigencia', nombra: true, celda: (v) => v.vigencia },
    { clave: 'estado', titulo: 'De dónde sale lo ejecutado', celda: (v) => <Estado {...v} /> },
    {
      clave: 'ir',
      titulo: 'Qué se puede hacer',
      celda: (v) => (
        <Link to="." search={{ vigencia: String(v.vigencia) }} hash="de-vigencia">
          {carga && !v.reportada ? `Cargar lo ejecutado en ${v.vigencia}` : `Ver las cargas de ${v.vigencia}`}
        </Link>
      ),
    },
  ]
}

function Estado({ reportada, cargas: [ultima] }: Vigencia) {
  if (reportada)
    return (
      <Chip tono="bien" icono="bien">
        Reportada en KPT
      </Chip>
    )
  return ultima ? (
    <Chip tono="nota" icono="nota">
      Cargada, versión {ultima.version}
    </Chip>
  ) : (
    <Chip tono="quieto" icono="raya">
      Sin dato
    </Chip>
  )
}

export const COLUMNAS_CARGAS: Columna<Carga>[] = [
  { clave: 'version', titulo: 'Carga', nombra: true, celda: (c) => `Versión ${c.version}` },
  {
    clave: 'quien',
    titulo: 'Quién y cuándo',
    celda: (c) => `${c.autor.nombre} (${nombreRol(c.autor.rol).toLowerCase()}), ${formatInstante(Date.parse(c.en))}`,
  },
  { clave: 'metas', titulo: 'Metas con cifra', numero: true, celda: (c) => c.metas },
  { clave: 'razon', titulo: 'Razón o acto', ancho: 'medio', celda: (c) => c.razon },
  { clave: 'soporte', titulo: 'Documento de origen', ancho: 'medio', celda: (c) => c.soporte },
  {
    clave: 'huella',
    titulo: 'Huella (SHA-256)',
    celda: (c) => <code title={c.sha256}>{c.sha256.slice(0, 12)}…</code>,
  },
]

export const COLUMNAS_METAS: Columna<MetaAnterior>[] = [
  { clave: 'meta', titulo: 'Meta', nombra: true, ancho: 'largo', celda: (m) => <NombreMeta {...m} /> },
  { clave: 'unidad', titulo: 'Unidad', celda: (m) => m.unidad },
  { clave: 'programado', titulo: 'Programado', numero: true, celda: (m) => cifra(m.programado) },
  { clave: 'ejecutado', titulo: 'Ejecutado', numero: true, celda: (m) => cifra(m.ejecutado) },
]

export const COLUMNAS_LEIDAS: Columna<FilaLeida>[] = [
  { clave: 'linea', titulo: 'Fila', celda: (f) => f.linea },
  {
    clave: 'meta',
    titulo: 'Meta',
    nombra: true,
    ancho: 'largo',
    celda: (f) => (f.meta ? <NombreMeta {...f.meta} /> : f.codigo || 'Sin código'),
  },
  { clave: 'programado', titulo: 'Programado', numero: true, celda: (f) => (f.meta ? cifra(f.meta.programado) : '') },
  {
    clave: 'ejecutado',
    titulo: 'Ejecutado que se leyó',
    numero: true,
    celda: (f) => (f.error ? f.escrito || 'En blanco' : cifra(f.valor)),
  },
  { clave: 'nota', titulo: 'Qué mirar', celda: (f) => f.error ?? f.nota ?? (f.valor === null ? 'Sin cifra' : 'Bien') },
]

function NombreMeta({ meta, personalizacion }: MetaAnterior) {
  return (
    <>
      {personalizacion || 'Sin texto'}
      <br />
      <span className="tenue numero">{meta}</span>
    </>
  )
}

function cifra(valor: string | null): string {
  return valor === null ? 'En blanco' : formatNumero(valor)
}
