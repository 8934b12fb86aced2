// Filters of the list: each change goes to the address.
import {
  ESTADOS_PREPARACION,
  type EstadoHomologacion,
  type EstadoPreparacion,
  HOMOLOGACIONES,
} from '@kpt/domain/planes'
import { NOMBRES_ESTADO_PREPARACION, NOMBRES_HOMOLOGACION } from '@kpt/textos'
import type { Filtros } from '../../app/filtros.ts'
import { FiltrosDeLista, opcionesDe, type Selector, selectorDepartamento } from '../../app/filtros-de-lista.tsx'
import type { DepartamentoPreparado } from './tipos.ts'

const FILTROS = ['departamento', 'estado', 'homologacion', 'texto'] as const

/** The filters of the address as the list takes them; what is not one of its values is left out. */
export function consultaDe({ departamento, estado, homologacion, texto }: Filtros) {
  return {
    departamento: departamento && /^\d{2}$/.test(departamento) ? departamento : undefined,
    estado: ESTADOS_PREPARACION.find((e) => e === estado) as EstadoPreparacion | undefined,
    homologacion: HOMOLOGACIONES.find((h) => h === homologacion) as EstadoHomologacion | undefined,
    texto: texto?.slice(0, 80) || undefined,
  }
}

const SELECTORES: readonly Selector[] = [
  {
    campo: 'estado',
    etiqueta: 'Estado del plan',
    opciones: opcionesDe('Todos', ESTADOS_PREPARACION, NOMBRES_ESTADO_PREPARACION),
  },
  {
    campo: 'homologacion',
    etiqueta: 'Homologación',
    opciones: opcionesDe('Todas', HOMOLOGACIONES, NOMBRES_HOMOLOGACION),
  },
]

export function FiltrosPreparacion({ departamentos }: { departamentos: readonly DepartamentoPreparado[] }) {
  return <FiltrosDeLista selectores={[...selectorDepartamento(departamentos), ...SELECTORES]} quita={FILTROS} />
}
