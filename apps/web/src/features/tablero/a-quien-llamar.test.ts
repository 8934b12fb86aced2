import { describe, expect, it } from 'vitest'
import { faltantesDe } from './a-quien-llamar.ts'
import type { CorteTendencia, PuntoTendencia } from './tipos.ts'

const cortes = [false, false, true, false].map((mudo) => ({ mudo }) as CorteTendencia)

function punto(hecho: 'oportuno' | 'silencio' | 'en_plazo'): PuntoTendencia {
  const ceros = { obligadas: 1, oportuno: 0, extemporaneo: 0, silencio: 0, metas: 0 }
  const cifras = { fisico: null, fisicoCuatrienio: null, financiero: null, sinActualizar: 0 }
  return { ...ceros, ...cifras, ...(hecho === 'en_plazo' ? {} : { [hecho]: 1 }) }
}

const grupo = (nombre: string, ...hechos: Parameters<typeof punto>[0][]) => ({
  codigo: nombre,
  nombre,
  puntos: hechos.map(punto),
})

describe('A quién llamar primero', () => {
  const grupos = [
    grupo('Cogua', 'oportuno', 'oportuno', 'en_plazo', 'en_plazo'),
    grupo('Tabio', 'silencio', 'silencio', 'en_plazo', 'silencio'),
    grupo('Zipaquirá', 'silencio', 'oportuno', 'en_plazo', 'oportuno'),
    grupo('Nemocón', 'silencio', 'oportuno', 'en_plazo', 'en_plazo'),
  ]

  it('están quienes no han enviado, primero los que más han callado; quien ya reportó no está', () => {
    expect(faltantesDe({ cortes, grupos }, 3)).toEqual([
      { codigo: 'Tabio', nombre: 'Tabio', silencios: 2, debidos: 2 },
      { codigo: 'Nemocón', nombre: 'Nemocón', silencios: 1, debidos: 2 },
      { codigo: 'Cogua', nombre: 'Cogua', silencios: 0, debidos: 2 },
    ])
  })

  it('solo cuentan los cortes anteriores', () => {
    expect(faltantesDe({ cortes, grupos }, 0).map((f) => [f.nombre, f.silencios])).toEqual([
      ['Tabio', 0],
      ['Zipaquirá', 0],
      ['Nemocón', 0],
    ])
  })
})
