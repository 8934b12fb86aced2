import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Cuestionario } from './cuestionario.ts'
import type { DocumentoGestion, RespuestaCongelada } from './documento.ts'
import { explicarPuntaje } from './explicar.ts'
import { prepararCuestionario } from './juzgar.ts'

const { cuestionarios }: { cuestionarios: Cuestionario[] } = JSON.parse(
  readFileSync(new URL('../../../../db/seed/cuestionarios.json', import.meta.url), 'utf8'),
)
const [gestion2022] = cuestionarios
if (!gestion2022) throw new Error('the seed has no questionnaire')
const leido = prepararCuestionario(gestion2022)

const dicha = (pregunta: string, respuesta: string): RespuestaCongelada => ({
  ...{ pregunta, respuesta, noAplica: null, confirmaciones: {}, evidencias: [] },
})
const documento = (...respuestas: RespuestaCongelada[]): DocumentoGestion => ({
  ...{ entidad: '25200', vigencia: 2022, corte: 1, version: 1, fechaDatos: '2022-12-31' },
  ...{ cuestionario: { version: 1, sha256: 'ab' }, respuestas },
})

describe('De dónde sale un indicador de GESTIONWEB', () => {
  it('cada parte dice si se cumple, y cada pregunta que la alimenta, qué se respondió', () => {
    const enviado = documento(
      dicha('trd_aprobadas', 'si'),
      dicha('trd_aplicadas', 'si'),
      dicha('trd_actualizadas', 'no'),
    )
    const puntaje = explicarPuntaje(leido, enviado, 'raw_org_info')
    expect(puntaje).toMatchObject({ nombre: 'Organización de la información', valor: 2 / 3 })
    expect(puntaje?.partes).toEqual([
      { expresion: 'trd_aprobadas', cumple: true },
      { expresion: 'trd_aprobadas y trd_aplicadas', cumple: true },
      { expresion: 'trd_aprobadas y trd_actualizadas', cumple: false },
    ])
    expect(puntaje?.respuestas.map((r) => [r.pregunta.clave, r.preguntada, r.dicha?.respuesta])).toEqual([
      ['trd_aprobadas', true, 'si'],
      ['trd_aplicadas', true, 'si'],
      ['trd_actualizadas', true, 'no'],
    ])
  })

  it('lo que otra respuesta cerró dice que no se preguntó; lo que no se sabe deja el puntaje sin valor', () => {
    const cerrado = explicarPuntaje(leido, documento(dicha('trd_aprobadas', 'no')), 'raw_org_info')
    expect([cerrado?.valor, cerrado?.respuestas.map((r) => r.preguntada)]).toEqual([0, [true, false, false]])
    const callado = explicarPuntaje(leido, documento(dicha('procesos_documentados', 'si')), 'raw_atencion')
    expect([callado?.valor, callado?.partes.map((p) => p.cumple)]).toEqual([null, [true, null]])
  })

  it('también trae la pregunta de la que depende que otra se haga', () => {
    const [puntaje] = gestion2022.puntajes
    const propio = { ...gestion2022, puntajes: [{ ...puntaje, indicador: 'meses', partes: ['trd_meses >= 12'] }] }
    const explicado = explicarPuntaje(prepararCuestionario(propio as Cuestionario), documento(), 'meses')
    expect(explicado?.respuestas.map((r) => r.pregunta.clave)).toEqual([
      'trd_aprobadas',
      'trd_actualizadas',
      'trd_meses',
    ])
  })

  it('un cuestionario que no lo calcula no lo explica', () => {
    expect(explicarPuntaje(leido, documento(), 'raw_rend_cuentas')).toBeNull()
  })
})
