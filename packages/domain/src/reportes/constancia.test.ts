import { describe, expect, it } from 'vitest'
import {
  type HechosConstancia,
  leerRecibo,
  parseConstancia,
  reciboCuadra,
  situacionConstancia,
  textoConstancia,
} from './constancia.ts'
import { numeroDeRecibo } from './recibo.ts'

const HECHOS: HechosConstancia = {
  ...{ formato: 1, recibo: 'KPT-S-25200-2023-1-V2', entidad: { codigo: '25200', nombre: 'Cogua' } },
  ...{ instrumento: 'seguimiento', vigencia: 2023, corte: 1, version: 2, enviadaEn: '2023-04-10T08:00:00-05:00' },
  ...{ oportuna: true, ronda: 0, autor: { nombre: 'Ana', rol: 'usuario_lider' }, firma: null },
  ...{ plan: { desde: 2020, version: 1 }, metodologia: '1', sha256: 'ab' },
  metas: { total: 3, reportadas: 2, declaradas: 1, noRequieren: 0 },
  dinero: { programado: '10', ejecutado: '5.5' },
  ...{ verificacion: 'https://kpt.ejemplo.gov.co/verificar/KPT-S-25200-2023-1-V2', demostracion: false },
}

describe('La constancia', () => {
  it('su número dice de qué reporte y versión es, y se lee de vuelta', () => {
    const clave = { entidad: '25200', instrumento: 'seguimiento', vigencia: 2023, corte: 1 } as const
    expect(leerRecibo(numeroDeRecibo(clave, 12))).toEqual({ ...clave, version: 12 })
    for (const malo of [
      '',
      'KPT-S-25200-2023-1',
      'KPT-X-25200-2023-1-V1',
      'KPT-S-25200-2023-1-V0',
      ' KPT-S-25-2023-1-V1',
    ])
      expect(leerRecibo(malo)).toBeNull()
  })

  it('se lee solo el texto exacto que ella escribe', () => {
    const texto = textoConstancia(HECHOS)
    expect(parseConstancia(texto)).toEqual(HECHOS)
    expect(parseConstancia(` ${texto}`)).toBeNull()
    expect(parseConstancia(texto.replace('"formato":1', '"formato":2'))).toBeNull()
    expect(parseConstancia('[]')).toBeNull()
  })

  it('un número que no es el de sus hechos no cuadra', () => {
    expect(reciboCuadra(HECHOS)).toBe(true)
    expect(reciboCuadra({ ...HECHOS, version: 3 })).toBe(false)
    expect(reciboCuadra({ ...HECHOS, entidad: { codigo: '25295', nombre: 'Cogua' } })).toBe(false)
  })

  it.each([
    ['la que cuenta', { version: 2, vigente: 2, ultima: 2, retirada: false }, 'vigente'],
    ['otra la siguió', { version: 1, vigente: 2, ultima: 2, retirada: false }, 'reemplazada'],
    ['la entidad la retiró', { version: 2, vigente: null, ultima: 2, retirada: true }, 'retirada'],
    ['retirada, y después otra', { version: 2, vigente: 3, ultima: 3, retirada: true }, 'retirada'],
  ] as const)('%s', (_, v, situacion) => expect(situacionConstancia(v)).toBe(situacion))
})
