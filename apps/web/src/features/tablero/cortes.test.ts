import { describe, expect, it } from 'vitest'
import { type Cronograma, type CronogramaBreve, corteAbierto, masReciente, situacionDe, ultimosDe } from './cortes.ts'

type Situacion = Cronograma['actividades'][number]['situacion']
const ACTIVIDAD = {
  ...{ clave: 'a', orden: 1, item: null, texto: '', responsable: '', medio: '', textoLimite: '', apertura: null },
  ...{ limite: null, trasLimite: 'recibe' as const, circular: '' },
} as const

function cronograma(instrumento: Cronograma['instrumento'], vigencia: number, reportes: Situacion[]): Cronograma {
  const cortes = reportes.map((_, i) => ({ numero: i + 1, clase: 'corte_parcial', fechaDatos: '', limite: null }))
  const ajustes = { ...ACTIVIDAD, corte: 1, clases: ['ajustes'], situacion: 'abierta' as const }
  const actividades = reportes.map((situacion, i) => ({ ...ACTIVIDAD, corte: i + 1, clases: ['reporte'], situacion }))
  return { instrumento, vigencia, demostracion: false, circulares: [], cortes, actividades: [ajustes, ...actividades] }
}

const breve = (instrumento: CronogramaBreve['instrumento'], vigencia: number): CronogramaBreve => ({
  ...{ instrumento, vigencia, circulares: [], demostracion: false },
})

describe('Cortes del tablero', () => {
  it('el abierto es el que se puede reportar hoy a tiempo, no el que recibe fuera de plazo ni el que solo ajusta', () => {
    const de2026 = cronograma('seguimiento', 2026, ['recibe_extemporaneo', 'abierta', 'por_abrir'])
    expect(corteAbierto([de2026])).toEqual({ instrumento: 'seguimiento', vigencia: '2026', corte: '2' })
    expect(corteAbierto([cronograma('seguimiento', 2026, ['cerrada', 'recibe_extemporaneo'])])).toBeNull()
    expect(situacionDe(de2026, 1)).toBe('recibe_extemporaneo')
    expect(situacionDe(de2026, 9)).toBeNull()
  })

  it('van de la vigencia más nueva a la más vieja, y en una misma, primero el seguimiento', () => {
    const lista = [breve('gestionweb', 2023), breve('seguimiento', 2020), breve('seguimiento', 2023)]
    expect(lista.toSorted(masReciente).map((c) => `${c.instrumento} ${c.vigencia}`)).toEqual([
      'seguimiento 2023',
      'gestionweb 2023',
      'seguimiento 2020',
    ])
  })

  it('llevan cifras en la lista los últimos de cada instrumento', () => {
    const [nuevo, web, viejo] = [
      cronograma('seguimiento', 2026, []),
      cronograma('gestionweb', 2022, []),
      cronograma('seguimiento', 2020, []),
    ]
    expect(ultimosDe([nuevo, web, viejo])).toEqual([nuevo, web])
  })
})
