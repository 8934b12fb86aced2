// The entity from vigencia to vigencia, with what DNP published of each.
import { Link } from '@tanstack/react-router'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { ChipClase } from './chip-clase.tsx'
import { puntos } from './cifras.ts'
import type { Receta, Traza } from './tipos.ts'

type Punto = Traza['serie'][number]

export function Serie({ traza: { serie, entidad, corrida }, clases }: { traza: Traza; clases: Receta['clases'] }) {
  if (serie.length === 0) return null
  const columnas: Columna<Punto>[] = [
    {
      ...{ clave: 'vigencia', titulo: 'Vigencia', nombra: true },
      celda: (s) => (
        <Link
          className="enlace-fila"
          to="/mdm/$vigencia/$entidad"
          params={{ vigencia: String(s.vigencia), entidad: entidad.codigo }}
          search={corrida.medicion === 'municipal' ? {} : { medicion: corrida.medicion }}
        >
          {s.vigencia}
        </Link>
      ),
    },
    { clave: 'indice', titulo: 'Índice', numero: true, celda: (s) => puntos(s.indice) },
    { clave: 'clase', titulo: 'Clase', celda: (s) => <ChipClase clase={s.clase} clases={clases} /> },
    { clave: 'nacional', titulo: 'Puesto en el país', numero: true, celda: (s) => s.nacional ?? '—' },
    { clave: 'grupo', titulo: 'Puesto en el grupo', numero: true, celda: (s) => s.grupo ?? '—' },
    {
      clave: 'publicado',
      titulo: 'Publicado por el DNP',
      numero: true,
      celda: (s) => (s.publicado === null ? '—' : puntos(s.publicado)),
    },
  ]
  return (
    <section className="seccion" aria-label="De año en año">
      <h2>De año en año</h2>
      <Tabla titulo="De año en año" tituloOculto columnas={columnas} filas={serie} clave={(s) => String(s.vigencia)} />
    </section>
  )
}
