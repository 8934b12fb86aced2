// Filters of the list: each change goes to the address.
import {
  ESTADOS_PREPARACION,
  type EstadoHomologacion,
  type EstadoPreparacion,
  HOMOLOGACIONES,
  SIN_EQUIVALENTE_EN_PLAN,
} from '@kpt/domain/planes'
import { NOMBRES_ESTADO_PREPARACION, NOMBRES_HOMOLOGACION, NOMBRES_SIN_EQUIVALENTE_EN_PLAN } from '@kpt/textos'
import type { Filtros } from '../../app/filtros.ts'
import { FiltrosDeLista, opcionesDe, type Selector, selectorDepartamento } from '../../app/filtros-de-lista.tsx'
import type { DepartamentoPreparado } from './tipos.ts'

const FILTROS = ['departamento', 'estado', 'homologacion', 'sinEquivalente', 'texto'] as const

/** The filters of the address as the list takes them; what is not one of its values is left out. */
export function consultaDe({ departamento, estado, homologacion, sinEquivalente, texto }: Filtros) {
  return {
    departamento: departamento && /^\d{2}$/.test(departamento) ? departamento : undefined,
    estado: ESTADOS_PREPARACION.find((e) => e === estado) as EstadoPreparacion | undefined,
    homologacion: HOMOLOGACIONES.find((h) => h === homologacion) as EstadoHomologacion | undefined,
    sinEquivalente: SIN_EQUIVALENTE_EN_PLAN.find((s) => s === sinEquivalente),
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
  {
    campo: 'sinEquivalente',
    etiqueta: 'Metas sin equivalente',
    opciones: opcionesDe('Con o sin ellas', SIN_EQUIVALENTE_EN_PLAN, NOMBRES_SIN_EQUIVALENTE_EN_PLAN),
  },
]

export function FiltrosPreparacion({ departamentos }: { departamentos: readonly DepartamentoPreparado[] }) {
  return <FiltrosDeLista selectores={[...selectorDepartamento(departamentos), ...SELECTORES]} quita={FILTROS} />
}
