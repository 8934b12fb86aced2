import { describe, expect, it } from 'vitest'
import { demora, indicadoresDe, type ProcesoDeReporte, type SucesoMedido, tramosDe } from './proceso.ts'

const s = (acto: SucesoMedido['acto'], dia: string, version = 1): SucesoMedido => ({
  ...{ acto, version },
  en: Date.parse(`${dia}T10:00:00-05:00`),
})
const reporte = (hecho: ProcesoDeReporte['hecho'], enviado: Partial<ProcesoDeReporte['enviado']> | null = null) => ({
  hecho,
  enviado: enviado && { sucesos: [], metas: 0, hallazgos: 0, conEvidencia: 0, ajustesPedidos: 0, ...enviado },
})

describe('indicadores del proceso', () => {
  it('la oportunidad es sobre quienes ya debían haber reportado', () => {
    const hechos = [
      'oportuno',
      'oportuno',
      'extemporaneo',
      'silencio',
      'no_exigible',
      'en_plazo',
      'sin_registro',
    ] as const
    expect(indicadoresDe(hechos.map((h) => reporte(h))).oportunidad).toEqual({
      ...{ numerador: 2, denominador: 4, valor: 0.5 },
    })
  })

  it('sin nada que medir no hay cifra, ni cero', () => {
    const vacio = indicadoresDe([reporte('no_exigible')])
    expect([vacio.oportunidad.valor, vacio.rondas.valor, vacio.revision, vacio.evidencia.valor]).toEqual([
      ...[null, null, { casos: 0, mediana: null, p90: null }, null],
    ])
  })

  it('el tiempo de revisión va del envío a lo que se decidió, en días hábiles', () => {
    const sucesos = [
      s('enviar', '2023-04-14'),
      s('tomar_en_revision', '2023-04-17'),
      s('solicitar_ajustes', '2023-04-18'),
      s('enviar', '2023-04-28', 2),
      s('validar', '2023-05-02', 2),
    ]
    // From Friday 14 to Tuesday 18; from Friday 28 over the 1st of May, a holiday, to Tuesday 2.
    expect(tramosDe(sucesos)).toEqual({ revision: [2, 1], traslado: [] })
  })

  it('lo retirado y lo que espera no se miden', () => {
    expect(
      tramosDe([s('enviar', '2023-04-10'), s('retirar', '2023-04-11'), s('enviar', '2023-04-12')]).revision,
    ).toEqual([])
  })

  it('el traslado va de lo que pide el DNP a que la gobernación lo traslada', () => {
    expect(tramosDe([s('pedir_ajustes_dnp', '2023-04-10'), s('trasladar', '2023-04-13')]).traslado).toEqual([3])
  })

  it('la calidad suma numeradores y denominadores: nunca promedia razones', () => {
    const calidad = indicadoresDe([
      reporte('oportuno', {
        metas: 10,
        hallazgos: 5,
        conEvidencia: 10,
        ajustesPedidos: 1,
        sucesos: [s('solicitar_ajustes', '2023-04-18')],
      }),
      reporte('oportuno', { metas: 190, hallazgos: 5, conEvidencia: 90, ajustesPedidos: 3 }),
    ])
    expect([calidad.hallazgos.valor, calidad.ajustes.valor, calidad.evidencia.valor, calidad.rondas.valor]).toEqual([
      ...[5, 2, 0.5, 0.5],
    ])
  })

  it('la mediana y el percentil 90 son siempre uno de los días medidos', () => {
    expect(demora([9, 1, 2, 3])).toEqual({ casos: 4, mediana: 2, p90: 9 })
    expect(demora(Array.from({ length: 10 }, (_, i) => i + 1))).toEqual({ casos: 10, mediana: 5, p90: 9 })
  })
})
