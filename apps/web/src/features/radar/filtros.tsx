// Filters and order of the list: each change goes to the address.
import { PRONOSTICOS, type Pronostico } from '@kpt/domain/calendario'
import { NOMBRES_PRONOSTICO } from '@kpt/textos'
import type { Filtros } from '../../app/filtros.ts'
import { FiltrosDeLista, opcionesDe, type Selector, selectorDepartamento } from '../../app/filtros-de-lista.tsx'
import type { DepartamentoDelRadar } from './tipos.ts'

const FILTROS = ['departamento', 'pronostico', 'llamar', 'llamadas', 'texto'] as const

const SELECTORES: readonly Selector[] = [
  {
    campo: 'pronostico',
    etiqueta: 'Pronóstico',
    opciones: opcionesDe('Todos', PRONOSTICOS, NOMBRES_PRONOSTICO),
  },
  {
    campo: 'llamar',
    etiqueta: 'A quién llamar',
    opciones: [
      { valor: '', texto: 'Todas las que deben' },
      { valor: 'si', texto: 'Solo las que hay que llamar' },
    ],
  },
  {
    campo: 'llamadas',
    etiqueta: 'Comunicación',
    opciones: [
      { valor: '', texto: 'Con o sin llamada hecha' },
      { valor: 'sin', texto: 'Sin llamada hecha' },
      { valor: 'hechas', texto: 'Con llamada hecha' },
    ],
  },
  {
    campo: 'orden',
    etiqueta: 'Orden',
    opciones: [
      { valor: '', texto: 'Primero lo más urgente' },
      { valor: 'ultima', texto: 'Primero quien hace más no escribe' },
      { valor: 'nombre', texto: 'Por nombre' },
    ],
  },
]

/** The filters of the address as the list takes them; what is not one of its values is left out. */
export function consultaDe({ departamento, pronostico, llamar, llamadas, texto, orden }: Filtros) {
  return {
    departamento: departamento && /^\d{2}$/.test(departamento) ? departamento : undefined,
    pronostico: PRONOSTICOS.find((p) => p === pronostico) as Pronostico | undefined,
    llamar: llamar === 'si' ? llamar : undefined,
    llamadas: llamadas === 'hechas' || llamadas === 'sin' ? llamadas : undefined,
    texto: texto?.slice(0, 80) || undefined,
    orden: orden === 'nombre' || orden === 'ultima' ? orden : undefined,
  } as const
}

export function FiltrosRadar({ departamentos }: { departamentos: readonly DepartamentoDelRadar[] }) {
  return <FiltrosDeLista selectores={[...selectorDepartamento(departamentos), ...SELECTORES]} quita={FILTROS} />
}
