import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { finDe, type Instante, inicioDe, parseInstante } from '../shared/index.ts'
import { cronogramasSemilla } from './cronograma-ejemplo.ts'
import type { ActoExcepcion, EstadoExcepcion, ParteExcepcion } from './index.ts'
import {
  ACTOS_EXCEPCION,
  actosExcepcion,
  type Cronograma,
  ESTADOS_EXCEPCION,
  enVigor,
  estadoPropia,
  filaReporte,
  isPropiaDelDnp,
  PARTES_EXCEPCION,
  pasoExcepcion,
  puerta,
  ultimoDia,
} from './index.ts'

const cronogramaSemilla = cronogramasSemilla((archivo) =>
  JSON.parse(readFileSync(new URL(`../../../../db/seed/${archivo}`, import.meta.url), 'utf8')),
)

const HOY = inicioDe('2026-11-21')
const kpt2020 = cronogramaSemilla('seguimiento', 2020)
const kpt2023 = cronogramaSemilla('seguimiento', 2023)
const gestionweb = cronogramaSemilla('gestionweb', 2022)
const en = (texto: string): Instante => parseInstante(texto) ?? Number.NaN

function enviar(cronograma: Cronograma, corte: number, llegada: Instante, enAjustes = false) {
  return puerta(enVigor(cronograma, HOY), { corte, acto: 'enviar', enAjustes, llegada })
}

describe('cierra no recibe y recibe extemporáneo marca (R1.3)', () => {
  test('lo que empezó a las 23:59:58 del cierre es oportuno, termine cuando termine; lo que empezó a la 00:00:01 no entra', () => {
    expect(enviar(kpt2023, 4, en('2023-12-31T23:59:58-05:00'))).toEqual({ pasa: true, oportuno: true })
    expect(enviar(kpt2023, 4, en('2024-01-01T00:00:01-05:00'))).toEqual({
      ...{ pasa: false, codigo: 'cerrada', limite: '2023-12-31' },
    })
  })

  test('en un corte parcial entra y queda marcado', () => {
    expect(enviar(kpt2023, 1, en('2023-04-15T23:59:58-05:00'))).toEqual({ pasa: true, oportuno: true })
    expect(enviar(kpt2023, 1, en('2023-04-16T00:00:01-05:00'))).toEqual({ pasa: true, oportuno: false })
  })

  const cortes = [kpt2020, kpt2023, gestionweb].flatMap((c) =>
    c.cortes.map(({ numero }) => ({ c, corte: numero, de: `${c.instrumento} ${c.vigencia}` })),
  )
  test.each(cortes)('$de, corte $corte: un segundo antes, el límite y un segundo después', ({ c, corte }) => {
    const vigor = enVigor(c, HOY)
    const fila = filaReporte(vigor, corte)
    if (!fila) throw new Error('no row')
    const limite = ultimoDia(vigor, fila)
    const fin = finDe(limite)
    expect(enviar(c, corte, fin - 1000)).toEqual({ pasa: true, oportuno: true })
    const despues =
      fila.trasLimite === 'cierra' ? { pasa: false, codigo: 'cerrada', limite } : { pasa: true, oportuno: false }
    for (const desfase of [0, 1000]) expect(enviar(c, corte, fin + desfase)).toEqual(despues)
  })

  test('antes de abrir dice cuándo abre; sin cronograma en el archivo dice que no lo hay', () => {
    expect(enviar(gestionweb, 1, inicioDe('2023-05-23') - 1)).toEqual({
      ...{ pasa: false, codigo: 'por_abrir', abre: inicioDe('2023-05-23'), limite: '2023-06-23' },
    })
    const sinTexto = enVigor(kpt2020, en('2021-11-15T09:00:00-05:00'))
    expect(puerta(sinTexto, { corte: 1, acto: 'enviar', enAjustes: false, llegada: HOY })).toEqual({
      ...{ pasa: false, codigo: 'no_disponible' },
    })
  })

  test('responder ajustes se rige por su fila, y lo que el calendario no cierra pasa', () => {
    expect(enviar(gestionweb, 1, finDe('2023-07-21') - 1000, true)).toEqual({ pasa: true, oportuno: true })
    expect(enviar(gestionweb, 1, finDe('2023-07-21'), true)).toMatchObject({ pasa: false, limite: '2023-07-21' })
    const validar = { corte: 1, acto: 'validar', enAjustes: false, llegada: HOY }
    expect(puerta(enVigor(gestionweb, HOY), validar)).toEqual({ pasa: true, oportuno: true })
  })
})

describe('quién pide, quién avala y quién concede una excepción', () => {
  const paso = (desde: EstadoExcepcion | null, acto: ActoExcepcion, parte: ParteExcepcion) =>
    pasoExcepcion(desde, acto, parte)

  test('la entidad pide, la gobernación avala o pide por ella, el DNP decide', () => {
    expect(paso(null, 'solicitar', 'entidad')).toBe('solicitada')
    expect(paso('solicitada', 'avalar', 'gobernacion')).toBe('avalada')
    expect(paso(null, 'solicitar', 'gobernacion')).toBe('avalada')
    expect(paso('avalada', 'conceder', 'dnp')).toBe('concedida')
    expect(paso('solicitada', 'conceder', 'dnp')).toBe('concedida')
    expect(paso(null, 'conceder', 'dnp')).toBe('concedida')
    expect(paso('avalada', 'negar', 'dnp')).toBe('negada')
  })

  test('solo el DNP concede o niega, y lo decidido no se deshace', () => {
    const posibles = (desde: EstadoExcepcion | null, parte: ParteExcepcion) => actosExcepcion(desde, parte)
    const casos = [null, ...ESTADOS_EXCEPCION].flatMap((desde) =>
      PARTES_EXCEPCION.flatMap((parte) => ACTOS_EXCEPCION.map((acto) => ({ desde, parte, acto }))),
    )
    for (const { desde, parte, acto } of casos) {
      const hasta = paso(desde, acto, parte)
      expect(posibles(desde, parte).includes(acto)).toBe(hasta !== null)
      if (parte !== 'dnp') expect(['concedida', 'negada']).not.toContain(hasta)
      if (desde !== null && !['solicitada', 'avalada'].includes(desde)) expect(hasta).toBeNull()
    }
  })
})

describe('las actividades propias del DNP se cumplen a la vista (R1.11)', () => {
  const vigor = enVigor(gestionweb, HOY)
  const guia = vigor.filas.find((f) => f.clave === 'guia')
  const estado = (cumplida: string | null, ahora: Instante) =>
    guia &&
    estadoPropia(
      vigor,
      guia,
      cumplida === null ? null : { nombre: 'Guía', direccion: 'https://…', en: en(cumplida) },
      ahora,
    )

  test('por cumplir, cumplida con su producto, cumplida tarde o vencida', () => {
    const fin = finDe('2023-05-15')
    expect([estado(null, fin - 1000), estado(null, fin)]).toEqual(['por_cumplir', 'vencida'])
    expect(estado('2023-05-15T23:59:59-05:00', fin)).toBe('cumplida')
    expect(estado('2023-05-16T00:00:00-05:00', HOY)).toBe('cumplida_tarde')
    expect(estado('2023-05-16T00:00:00-05:00', fin - 1000)).toBe('por_cumplir')
  })

  test('una fila que también obliga a otros no es solo suya', () => {
    const propias = vigor.filas.filter(isPropiaDelDnp).map((f) => f.clave)
    expect(propias).toContain('guia')
    expect(propias).not.toContain('reporte')
    expect(isPropiaDelDnp({ obligados: [] })).toBe(false)
  })
})
