// The cortes of a cronograma: data date and limit.
import { formatFecha } from '@kpt/textos'
import type { Respuesta } from '../../api/tipos.ts'
import { nombreClaseCorte } from '../../app/nombres.ts'
import { type Columna, Tabla } from '../../ui/tabla.tsx'

type Corte = Respuesta<'GET /api/calendario/:instrumento/:vigencia'>['cortes'][number]

const COLUMNAS: Columna<Corte>[] = [
  { clave: 'numero', titulo: 'Corte', nombra: true, celda: (c) => `Corte ${c.numero}` },
  { clave: 'clase', titulo: 'Clase', celda: (c) => nombreClaseCorte(c.clase) },
  { clave: 'datos', titulo: 'Datos hasta', celda: (c) => formatFecha(c.fechaDatos) },
  { clave: 'limite', titulo: 'Límite para reportar', celda: (c) => (c.limite ? formatFecha(c.limite) : 'No lo fija') },
]

export function TablaCortes({ cortes }: { cortes: readonly Corte[] }) {
  return (
    <section className="seccion">
      <h2>Cortes</h2>
      <Tabla
        titulo="Cortes del cronograma"
        tituloOculto
        columnas={COLUMNAS}
        filas={cortes}
        clave={(c) => String(c.numero)}
      />
    </section>
  )
}
