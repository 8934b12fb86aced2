import { fechaEn } from '@kpt/domain/shared'
import { formatFecha, NOMBRES_PARECIDO } from '@kpt/textos'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { ChipEstado } from '../marcas.tsx'
import { QuienPide } from '../quien-pide.tsx'
import type { Solicitud } from '../tipos.ts'

type Fila = Solicitud['similares'][number]

/** Others of the same entity, mailbox or identity document: asking for several is a right, but two for one entity cannot both be. */
export function Similares({ similares }: Pick<Solicitud, 'similares'>) {
  if (similares.length === 0) return null
  return (
    <section className="seccion" aria-labelledby="similares">
      <h2 id="similares">Solicitudes parecidas</h2>
      <Tabla
        titulo="Solicitudes parecidas"
        tituloOculto
        columnas={COLUMNAS}
        filas={similares}
        clave={(f) => f.radicado}
      />
    </section>
  )
}

const COLUMNAS: Columna<Fila>[] = [
  {
    clave: 'cual',
    titulo: 'Solicitud',
    nombra: true,
    ancho: 'largo',
    celda: (f) => <QuienPide solicitud={f} />,
  },
  { clave: 'porque', titulo: 'En qué se parece', celda: (f) => f.porque.map((p) => NOMBRES_PARECIDO[p]).join(', ') },
  { clave: 'estado', titulo: 'Estado', celda: (f) => <ChipEstado estado={f.estado} /> },
  { clave: 'radicada', titulo: 'Radicada', celda: (f) => formatFecha(fechaEn(Date.parse(f.radicadaEn))) },
]
