import { Link } from '@tanstack/react-router'
import { Definiciones } from '../../ui/definiciones.tsx'
import { Tabla } from '../../ui/tabla.tsx'
import type { Sorteo } from './tipos.ts'

/** The seed, its proof and those that entered, each with the digest that decided it. */
export function Resultado({ sorteo }: { sorteo: Sorteo }) {
  return (
    <section className="seccion" aria-labelledby="resultado">
      <h2 id="resultado">Semilla y resultado</h2>
      <Definiciones
        lista={[
          { nombre: 'Semilla', valor: <code>{sorteo.semilla}</code> },
          { nombre: 'Prueba del sorteo', valor: sorteo.prueba },
        ]}
      />
      <Tabla
        titulo="Reportes seleccionados"
        columnas={[
          {
            clave: 'entidad',
            titulo: 'Entidad',
            nombra: true,
            celda: (s) => (
              <Link to="/entidades/$entidad/como-va" params={{ entidad: s.entidad }}>
                {s.nombre}, {s.departamentoNombre}
              </Link>
            ),
          },
          { clave: 'codigo', titulo: 'Código', celda: (s) => s.entidad },
          { clave: 'estrato', titulo: 'Estrato', celda: (s) => s.estrato },
          { clave: 'orden', titulo: 'Orden', numero: true, celda: (s) => s.orden },
          { clave: 'clave', titulo: 'Huella', ancho: 'largo', celda: (s) => <code className="menor">{s.clave}</code> },
        ]}
        filas={sorteo.seleccion}
        clave={(s) => s.entidad}
      />
    </section>
  )
}
