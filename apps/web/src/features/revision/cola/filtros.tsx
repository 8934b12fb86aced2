// Filters and order of the queue: each change goes to the address.
import { NIVELES_RIESGO } from '@kpt/domain/revision'
import { NOMBRES_NIVEL_RIESGO } from '@kpt/textos'
import { FiltrosDeLista, opcionesDe, type Selector } from '../../../app/filtros-de-lista.tsx'
import { nombreInstrumento } from '../../../app/nombres.ts'
import type { Cola } from './estado.ts'
import type { Equipo } from './usar-equipo.ts'

/** What one button takes away. */
export const QUITA = ['corte', 'plazo', 'riesgo', 'quien', 'texto'] as const

export function FiltrosCola({ cortes, equipo }: { cortes: Cola['cortes']; equipo: Equipo }) {
  return <FiltrosDeLista selectores={[...selectorCorte(cortes), ...FIJOS, selectorQuien(equipo)]} quita={QUITA} />
}

const FIJOS: readonly Selector[] = [
  {
    campo: 'orden',
    etiqueta: 'Orden',
    opciones: [
      { valor: '', texto: 'Primero lo que más espera' },
      { valor: 'riesgo', texto: 'Primero el mayor riesgo' },
      { valor: 'reciente', texto: 'Primero lo último enviado' },
      { valor: 'nombre', texto: 'Por nombre' },
    ],
  },
  { campo: 'riesgo', etiqueta: 'Riesgo', opciones: opcionesDe('Todos', NIVELES_RIESGO, NOMBRES_NIVEL_RIESGO) },
  {
    campo: 'plazo',
    etiqueta: 'Primer envío',
    opciones: [
      { valor: '', texto: 'A tiempo o tarde' },
      { valor: 'tarde', texto: 'Fuera de plazo' },
      { valor: 'a_tiempo', texto: 'A tiempo' },
    ],
  },
]

function selectorCorte(cortes: Cola['cortes']): Selector[] {
  if (cortes.length < 2) return []
  const opciones = cortes.map((c) => ({
    valor: `${c.instrumento}-${c.vigencia}-${c.corte}`,
    texto: `${nombreInstrumento(c.instrumento)}, corte ${c.corte} de ${c.vigencia}`,
  }))
  return [{ campo: 'corte', etiqueta: 'Corte', opciones: [{ valor: '', texto: 'Todos' }, ...opciones] }]
}

export function selectorQuien(equipo: Equipo): Selector {
  const otros = equipo.filter((p) => !p.yo).map((p) => ({ valor: p.cuenta, texto: p.nombre }))
  const mias = equipo.some((p) => p.yo) ? [{ valor: 'mias', texto: 'Los míos' }] : []
  const fijos = [{ valor: '', texto: 'De cualquiera' }, ...mias, { valor: 'nadie', texto: 'De nadie' }]
  return { campo: 'quien', etiqueta: 'A cargo de', opciones: [...fijos, ...otros] }
}
