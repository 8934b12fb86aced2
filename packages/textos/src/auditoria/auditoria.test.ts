import { describe, expect, it } from 'vitest'
import { ACCIONES_CONOCIDAS, fraseDeFalla, fraseDelActo, hechosLegibles, nombreAccion } from './index.ts'

describe('frases de la auditoría', () => {
  it('cuentan el acto en palabras, con la cosa de la que trata', () => {
    const celda = 'reporte/seguimiento/2025/3/25200-M-0042/ejecutado/'
    expect(fraseDelActo('reporte.enviar', 'reporte/seguimiento/2025/3', { version: 2 })).toMatch(
      /^envió el reporte de .+ 2025, corte 3, versión 2$/,
    )
    expect(fraseDelActo('reporte.valor', celda, { despues: '1' })).toMatch(
      /^guardó «.+» de la meta 25200-M-0042 en el reporte/,
    )
    expect(fraseDelActo('reporte.valor', celda, { despues: null })).toMatch(/^borró /)
    expect(
      fraseDelActo('plan.registrar_acto', 'plan/2024/acto', { tipo: 'acuerdo', numero: '7', fecha: '2024-05-30' }),
    ).toContain('acuerdo 7 del 30 de mayo de 2024')
    expect(fraseDelActo('invitacion.crear', 'invitacion/x', { rol: 'delegado' })).toContain('Delegado')
  })

  it('ninguna queda con huecos cuando faltan sus hechos', () => {
    for (const { accion } of ACCIONES_CONOCIDAS) {
      const frase = fraseDelActo(accion, 'otra/cosa', {})
      expect(frase, accion).not.toMatch(/undefined|null|\[object/)
      expect(frase, accion).toMatch(/^\p{Ll}/u)
    }
  })

  it('de lo que no conocen muestran el código', () => {
    expect(fraseDelActo('cosa.nueva', 'cosa/1', {})).toBe('hizo «cosa.nueva» sobre cosa/1')
    expect(nombreAccion('cosa.nueva')).toBe('cosa.nueva')
  })

  it('los hechos se leen uno por uno, con instantes y listas', () => {
    expect(
      hechosLegibles({
        antes: null,
        rol: 'control',
        oportuna: true,
        metas: ['a', 'b'],
        hechoEn: '2026-11-20T10:00:00-05:00',
        raro: 1,
      }),
    ).toEqual([
      { nombre: 'Antes', valor: '—' },
      { nombre: 'Rol', valor: 'Organismo de control' },
      { nombre: 'A tiempo', valor: 'Sí' },
      { nombre: 'Metas', valor: 'a, b' },
      { nombre: 'Escrito por la persona', valor: '20 de noviembre de 2026, 10:00:00 a.\u00a0m.' },
      { nombre: 'raro', valor: '1' },
    ])
  })

  it('una falla dice la cadena, el eslabón, el sello y el tramo', () => {
    const falla = { cadena: '25200', primerFallo: 9, motivo: 'sello', sello: 4, entre: [6, 9] } as const
    expect(fraseDeFalla(falla)).toBe(
      'Cadena 25200: el eslabón 9 no es el que se selló (sello 4). El cambio está entre los eslabones 6 y 9.',
    )
    expect(fraseDeFalla({ ...falla, cadena: null, motivo: 'falta', sello: null, entre: null })).toBe(
      'Falta desde el eslabón 9.',
    )
  })
})
