// Earlier uploads of the plan's workbook: those that wait can be taken up again.
import { formatInstante } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { ChipDe } from '../../app/marca.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Carga } from './envios.ts'
import { MARCA_CARGA } from './nombres.ts'

export function CargasAnteriores({ entidad, cargas }: { entidad: string; cargas: readonly Carga[] }) {
  if (cargas.length === 0) return null
  const columnas: Columna<Carga>[] = [
    {
      clave: 'nombre',
      titulo: 'Libro',
      nombra: true,
      celda: (c) => (
        <Link className="enlace-fila" to="/entidades/$entidad/plan/cargas/$carga" params={{ entidad, carga: c.id }}>
          {c.nombre}
        </Link>
      ),
    },
    { clave: 'fecha', titulo: 'Cargado', celda: (c) => formatInstante(Date.parse(c.creadaEn)) },
    { clave: 'por', titulo: 'Por', celda: (c) => c.creadaPor },
    { clave: 'estado', titulo: 'Estado', celda: (c) => <ChipDe marca={MARCA_CARGA[c.estado]} /> },
  ]
  return (
    <section className="seccion">
      <h2>Cargas anteriores</h2>
      <Tabla titulo="Cargas anteriores" tituloOculto columnas={columnas} filas={cargas} clave={(c) => c.id} />
    </section>
  )
}
