// How much each of the team has.

import { Link } from '@tanstack/react-router'
import { Desplegable } from '../../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { fraseEspera } from '../espera.ts'
import type { Equipo } from './usar-equipo.ts'

type Persona = Equipo[number]

const COLUMNAS: Columna<Persona>[] = [
  {
    clave: 'nombre',
    titulo: 'Persona',
    nombra: true,
    celda: (p) => (
      <Link className="enlace-fila" to="/revision" search={{ quien: p.yo ? 'mias' : p.cuenta }}>
        {p.nombre}
        {p.yo ? ' (usted)' : null}
      </Link>
    ),
  },
  { clave: 'pendientes', titulo: 'Por revisar', numero: true, celda: (p) => p.pendientes },
  {
    clave: 'espera',
    titulo: 'El que más espera',
    numero: true,
    celda: (p) => (p.espera === null ? <span className="tenue">Ninguno</span> : fraseEspera(p.espera)),
  },
  { clave: 'ajustes', titulo: 'En ajustes', numero: true, celda: (p) => p.enAjustes },
  { clave: 'validados', titulo: 'Validados', numero: true, celda: (p) => p.validados },
]

export function CargaDelEquipo({ equipo }: { equipo: Equipo }) {
  if (equipo.length === 0) return null
  return (
    <Desplegable titulo="Carga de cada persona del equipo">
      <Tabla
        titulo="Carga del equipo"
        tituloOculto
        columnas={COLUMNAS}
        filas={equipo}
        clave={(p) => p.cuenta}
        estrecha={420}
      />
    </Desplegable>
  )
}
