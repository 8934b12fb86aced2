// The verdicts: that of whoever reviews and that of DNP are two, each with its person and time.
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { useRevision } from '../contexto.ts'
import { Cuando } from '../cuando.tsx'
import type { Reporte } from '../usar-revision.ts'

type Veredicto = Reporte['veredictos'][number]

const NIVEL: Record<Veredicto['nivel'], string> = { departamental: 'Departamental', dnp: 'Del DNP' }

const COLUMNAS: Columna<Veredicto>[] = [
  { clave: 'nivel', titulo: 'Veredicto', nombra: true, celda: (v) => NIVEL[v.nivel] },
  { clave: 'version', titulo: 'Versión', numero: true, celda: (v) => v.version },
  { clave: 'autor', titulo: 'Quién', celda: (v) => v.autor.nombre },
  { clave: 'en', titulo: 'Cuándo', celda: (v) => <Cuando en={v.en} /> },
  { clave: 'observaciones', titulo: 'Observaciones', ancho: 'largo', celda: (v) => v.observaciones ?? 'Ninguna' },
]

export function Veredictos() {
  const { reporte } = useRevision()
  return (
    <section className="seccion" aria-labelledby="veredictos-titulo">
      <h2 id="veredictos-titulo">Validaciones</h2>
      {reporte.veredictos.length === 0 ? (
        <p>Nadie ha validado este reporte.</p>
      ) : (
        <Tabla
          titulo="Validaciones"
          tituloOculto
          columnas={COLUMNAS}
          filas={reporte.veredictos}
          clave={(v) => `${v.nivel}/${v.en}`}
        />
      )}
    </section>
  )
}
