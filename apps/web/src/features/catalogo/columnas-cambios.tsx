// A code that changes: what it was, what it becomes, what may take its place; on screen and in the file.
import { NOMBRES_CAMBIO, NOMBRES_CAMPO_CAMBIO, NOMBRES_RAZON_SUCESOR } from '@kpt/textos'
import type { Columna as ColumnaArchivo } from '@kpt/textos/libro'
import type { Respuesta } from '../../api/tipos.ts'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'
import type { Columna } from '../../ui/tabla.tsx'

export type Cambio = Respuesta<'GET /api/catalogo/cambios'>['filas'][number]

const MARCA: Record<Cambio['clase'], { readonly tono: TonoChip; readonly icono: IconoChip }> = {
  inactivo: { tono: 'alerta', icono: 'alerta' },
  cambia: { tono: 'nota', icono: 'lapiz' },
  nuevo: { tono: 'bien', icono: 'bien' },
  reactivado: { tono: 'bien', icono: 'volver' },
}

export function ChipCambio({ clase }: Pick<Cambio, 'clase'>) {
  return <Chip {...MARCA[clase]}>{NOMBRES_CAMBIO[clase]}</Chip>
}

export const COLUMNAS_CAMBIOS: Columna<Cambio>[] = [
  { clave: 'codigo', titulo: 'Código', celda: (c) => <span className="numero">{c.codigo}</span> },
  {
    clave: 'indicador',
    titulo: 'Indicador',
    nombra: true,
    ancho: 'largo',
    celda: (c) => (
      <>
        {(c.despues ?? c.antes)?.indicadorNombre}
        <p className="tenue menor">
          {(c.despues ?? c.antes)?.productoNombre} · {(c.despues ?? c.antes)?.unidad}
        </p>
      </>
    ),
  },
  { clave: 'clase', titulo: 'Qué pasa', celda: (c) => <ChipCambio clase={c.clase} /> },
  { clave: 'detalle', titulo: 'En qué', ancho: 'largo', celda: (c) => <Detalle cambio={c} /> },
]

function Detalle({ cambio }: { cambio: Cambio }) {
  const [primero] = cambio.sucesores
  if (primero)
    return (
      <>
        <span className="tenue menor">{NOMBRES_RAZON_SUCESOR[primero.razon]}:</span>{' '}
        <span className="numero">{primero.entrada.indicador}</span> {primero.entrada.indicadorNombre}
      </>
    )
  if (cambio.clase === 'inactivo') return 'Nada del Catálogo se le parece'
  if (cambio.campos.length === 0) return '—'
  return (
    <ul>
      {cambio.campos.map((campo) => (
        <li key={campo}>
          <span className="tenue menor">{NOMBRES_CAMPO_CAMBIO[campo]}, antes:</span>{' '}
          {cambio.antes?.[campo] || 'sin dato'}
        </li>
      ))}
    </ul>
  )
}

export const COLUMNAS_ARCHIVO_CAMBIOS: ColumnaArchivo<Cambio>[] = [
  { titulo: 'Código', valor: (c) => c.codigo },
  { titulo: 'Qué pasa', valor: (c) => NOMBRES_CAMBIO[c.clase] },
  { titulo: 'Indicador antes', valor: (c) => c.antes?.indicadorNombre },
  { titulo: 'Indicador después', valor: (c) => c.despues?.indicadorNombre },
  { titulo: 'Unidad antes', valor: (c) => c.antes?.unidad },
  { titulo: 'Unidad después', valor: (c) => c.despues?.unidad },
  { titulo: 'Producto antes', valor: (c) => c.antes?.productoNombre },
  { titulo: 'Producto después', valor: (c) => c.despues?.productoNombre },
  { titulo: 'Código que lo reemplaza', valor: (c) => c.sucesores[0]?.entrada.indicador },
  { titulo: 'Indicador que lo reemplaza', valor: (c) => c.sucesores[0]?.entrada.indicadorNombre },
  { titulo: 'Por qué', valor: (c) => (c.sucesores[0] ? NOMBRES_RAZON_SUCESOR[c.sucesores[0].razon] : null) },
]
