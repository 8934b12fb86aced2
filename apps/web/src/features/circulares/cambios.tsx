// Rows before and after, field by field: only what differs.
import {
  formatFecha,
  NOMBRES_CAMBIO_FILA,
  NOMBRES_CAMPO_FILA,
  NOMBRES_CLASE_ACTIVIDAD,
  NOMBRES_OBLIGADO,
  NOMBRES_TRAS_LIMITE,
} from '@kpt/textos'
import { Chip } from '../../ui/chip.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Previa } from './previa.tsx'

type Cambio = Previa['cambios'][number]
type Actividad = NonNullable<Cambio['antes']>
type Campo = keyof Actividad & keyof typeof NOMBRES_CAMPO_FILA

export function Cambios({ cambios }: { cambios: readonly Cambio[] }) {
  return (
    <section className="seccion">
      <h2>Actividades, antes y después</h2>
      {cambios.length === 0 ? (
        <p>Ninguna actividad cambia.</p>
      ) : (
        <Tabla
          titulo="Actividades que cambian"
          tituloOculto
          columnas={COLUMNAS}
          filas={cambios}
          clave={(c) => c.clave}
        />
      )}
    </section>
  )
}

const TONO = { agrega: ['nota', 'nota'], cambia: ['alerta', 'lapiz'], retira: ['mal', 'raya'] } as const

const COLUMNAS: Columna<Cambio>[] = [
  {
    clave: 'actividad',
    titulo: 'Actividad',
    nombra: true,
    ancho: 'largo',
    celda: (c) => (c.despues ?? c.antes)?.texto.slice(0, 160) ?? c.clave,
  },
  {
    clave: 'cambio',
    titulo: 'Cambio',
    celda: (c) => (
      <Chip tono={TONO[c.cambio][0]} icono={TONO[c.cambio][1]}>
        {NOMBRES_CAMBIO_FILA[c.cambio]}
      </Chip>
    ),
  },
  { clave: 'antes', titulo: 'Antes', ancho: 'largo', celda: (c) => <Lado de={c.antes} cambio={c} viejo /> },
  { clave: 'despues', titulo: 'Después', ancho: 'largo', celda: (c) => <Lado de={c.despues} cambio={c} /> },
]

function Lado({ de, cambio, viejo = false }: { de: Actividad | null; cambio: Cambio; viejo?: boolean }) {
  if (de === null) return viejo ? 'No estaba' : 'Ya no está'
  const campos =
    cambio.cambio === 'cambia' ? (cambio.campos as Campo[]) : (['limite', 'obligados', 'trasLimite'] as const)
  const Marca = viejo ? 'del' : 'ins'
  return (
    <div className="cambio-fila">
      {campos.map((campo) => (
        <p key={campo}>
          <span className="tenue">{NOMBRES_CAMPO_FILA[campo]}: </span>
          {cambio.cambio === 'cambia' ? <Marca>{dicho(de, campo)}</Marca> : dicho(de, campo)}
        </p>
      ))}
    </div>
  )
}

function dicho(fila: Actividad, campo: Campo): string {
  if (campo === 'clases') return fila.clases.map((c) => NOMBRES_CLASE_ACTIVIDAD[c]).join(', ')
  if (campo === 'obligados') return fila.obligados.map((o) => NOMBRES_OBLIGADO[o]).join(', ') || 'A nadie'
  if (campo === 'trasLimite') return NOMBRES_TRAS_LIMITE[fila.trasLimite]
  const valor = fila[campo]
  if ((campo === 'limite' || campo === 'apertura') && typeof valor === 'string') return formatFecha(valor)
  return valor === null ? 'Sin fijar' : String(valor)
}
