import { describe, expect, it } from 'vitest'
import { type Corte, ordenarCortes } from './ordenar.ts'

const corte = (numero: number, cambios: Partial<Corte> = {}): Corte => ({
  ...{ instrumento: 'seguimiento', vigencia: 2026, corte: numero, clase: 'corte_parcial', fechaDatos: '2026-03-31' },
  ...{ apertura: null, limite: `2026-0${numero}-15`, situacion: 'recibe_extemporaneo', estado: 'validado' },
  ...{ hecho: 'oportuno', exigible: true, version: 1, completas: 0, requeridas: 0, aCargo: false },
  ...{ ajustesPendientes: 0 },
  pedido: null,
  demostracion: false,
  ...cambios,
})
const orden = (cortes: Corte[]) => {
  const { enCurso, otros } = ordenarCortes(cortes)
  return [enCurso.map((c) => c.corte), otros.map((c) => c.corte)]
}

describe('orden de los cortes de una entidad', () => {
  it('primero lo que le devolvieron, luego lo abierto por su límite, luego lo que está en revisión', () => {
    expect(
      orden([
        corte(1),
        corte(2, { estado: 'borrador' }),
        corte(3, { estado: 'en_ajustes' }),
        corte(4, { estado: 'enviado', situacion: 'abierta' }),
        corte(5, { estado: 'borrador', situacion: 'abierta' }),
        corte(6, { estado: 'borrador', situacion: 'por_abrir' }),
      ]),
    ).toEqual([
      [3, 2, 5, 4],
      [6, 1],
    ])
  })

  it('lo que no es exigible o ya cerró no está en curso; lo más nuevo va antes', () => {
    expect(
      orden([
        corte(1, { estado: 'borrador', exigible: false }),
        corte(2, { estado: 'borrador', situacion: 'cerrada' }),
        corte(4, { vigencia: 2025 }),
      ]),
    ).toEqual([[], [2, 1, 4]])
  })
})
