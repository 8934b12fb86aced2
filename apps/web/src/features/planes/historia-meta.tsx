// In which versions of the plan a meta changed, and what.
import { formatInstante } from '@kpt/textos'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { nombreCampo } from '../cargas/nombres.ts'
import type { Meta } from './meta.tsx'

type Cambio = Meta['historia'][number]

const COLUMNAS: Columna<Cambio>[] = [
  { clave: 'version', titulo: 'Versión', nombra: true, celda: (c) => `Versión ${c.version}` },
  { clave: 'cuando', titulo: 'Fecha', celda: (c) => formatInstante(Date.parse(c.creadaEn)) },
  { clave: 'autor', titulo: 'Por', celda: (c) => c.autor.nombre },
  {
    clave: 'campos',
    titulo: 'Qué cambió',
    celda: (c) => (c.campos.length === 0 ? 'Entró al plan' : c.campos.map(nombreCampo).join(', ')),
  },
]

export function HistoriaMeta({ meta }: { meta: Meta }) {
  return (
    <section className="seccion">
      <h2>Historia</h2>
      <Tabla
        titulo="Versiones en que cambió esta meta"
        tituloOculto
        columnas={COLUMNAS}
        filas={meta.historia}
        clave={(c) => String(c.version)}
      />
    </section>
  )
}
