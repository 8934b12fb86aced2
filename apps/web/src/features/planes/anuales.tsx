// What each vigencia of the plan leads to: its POAI and its plan de acción.
import { Link } from '@tanstack/react-router'
import { Tabla } from '../../ui/tabla.tsx'
import type { Plan } from './plan.tsx'

export function DocumentosAnuales({ entidad, plan }: { entidad: string; plan: Plan }) {
  const enlace = (vigencia: string, texto: string, documento: string | undefined) => (
    <Link
      className="enlace-fila"
      to="/entidades/$entidad/plan/anual/$vigencia"
      params={{ entidad, vigencia }}
      search={{ documento }}
    >
      {texto} de {vigencia}
    </Link>
  )
  return (
    <section className="seccion pila" aria-labelledby="anuales-titulo">
      <h2 id="anuales-titulo">POAI y plan de acción</h2>
      <Tabla
        titulo="Documentos de cada vigencia"
        tituloOculto
        estrecha={360}
        columnas={[
          { clave: 'vigencia', titulo: 'Vigencia', nombra: true, celda: (v: string) => v },
          { clave: 'poai', titulo: 'Inversión', celda: (v) => enlace(v, 'POAI', undefined) },
          { clave: 'accion', titulo: 'Dependencias', celda: (v) => enlace(v, 'Plan de acción', 'accion') },
        ]}
        filas={plan.vigencias}
        clave={(v) => v}
      />
    </section>
  )
}
