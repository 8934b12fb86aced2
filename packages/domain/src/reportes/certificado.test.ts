import { describe, expect, it } from 'vitest'
import { codigoCertificado, leerCertificado, RESULTADO } from './certificado.ts'
import { HECHOS_PUBLICOS } from './oportunidad.ts'

const CLAVE = { entidad: '25200', instrumento: 'seguimiento', vigencia: 2026, corte: 1 } as const

describe('El certificado de un corte', () => {
  it('su código dice de qué reporte y a qué minuto de Bogotá, y se lee de vuelta', () => {
    const en = Date.parse('2026-11-22T09:15:42-05:00')
    const codigo = codigoCertificado(CLAVE, en)
    expect(codigo).toBe('KPT-C-S-25200-2026-1-202611220915')
    expect(leerCertificado(codigo)).toEqual({ clave: CLAVE, en: Date.parse('2026-11-22T09:15:00-05:00') })
    expect(leerCertificado('KPT-C-S-25200-2026-1')).toEqual({ clave: CLAVE, en: null })
    for (const malo of ['KPT-C-S-25200-2026-1-202613220915', 'KPT-S-25200-2026-1-V1', 'KPT-C-S-252-2026-1', ''])
      expect(leerCertificado(malo), malo).toBeNull()
  })

  it('cada hecho público certifica algo; que no reportó, solo el silencio', () => {
    expect(HECHOS_PUBLICOS.filter((hecho) => RESULTADO[hecho] === 'no_reporto')).toEqual(['silencio'])
    expect(HECHOS_PUBLICOS.filter((hecho) => RESULTADO[hecho] === 'reporto')).toEqual(['oportuno', 'extemporaneo'])
  })
})
