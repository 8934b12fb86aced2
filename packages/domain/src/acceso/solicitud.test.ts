import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ACTOS_SOLICITUD,
  actosDeSolicitud,
  ESTADOS_SOLICITUD,
  type EstadoSolicitud,
  isEnCurso,
  type ParteSolicitud,
  puedeSolicitud,
  vidaDeLaSolicitud,
} from './solicitud.ts'

const PARTES: readonly ParteSolicitud[] = ['solicitante', 'soporte', 'sistema']

describe('Vida de una solicitud de usuario líder', () => {
  it('nadie distinto del solicitante activa, sea cual sea el estado', () => {
    for (const estado of ESTADOS_SOLICITUD)
      for (const parte of ['soporte', 'sistema'] as const)
        expect(puedeSolicitud(estado, 'activar', parte)).toEqual({ puede: false, porque: 'parte' })
  })

  it('solo se activa lo que se aceptó', () => {
    const desde = ESTADOS_SOLICITUD.filter((estado) => puedeSolicitud(estado, 'activar', 'solicitante').puede)
    expect(desde).toEqual(['aceptada'])
  })

  it('cada acto es de una sola parte y está una sola vez en la tabla', () => {
    for (const acto of ACTOS_SOLICITUD) expect(vidaDeLaSolicitud.filter((f) => f.acto === acto)).toHaveLength(1)
  })

  it('de lo activado, rechazado, retirado o vencido nadie hace nada', () => {
    for (const estado of ['activada', 'rechazada', 'retirada', 'vencida'] as const) {
      expect(isEnCurso(estado)).toBe(false)
      for (const parte of PARTES) expect(actosDeSolicitud(estado, parte)).toEqual([])
    }
    for (const estado of ['por_verificar', 'por_completar', 'aceptada'] as const) expect(isEnCurso(estado)).toBe(true)
  })

  it('todo estado se alcanza desde la radicación, y antes de activarse hubo una aceptación', () => {
    const alcanzados = new Set<EstadoSolicitud>(['por_verificar'])
    fc.assert(
      fc.property(fc.array(fc.nat(99), { maxLength: 12 }), (azar) => {
        let estado: EstadoSolicitud = 'por_verificar'
        const camino: EstadoSolicitud[] = [estado]
        for (const n of azar) {
          const posibles = vidaDeLaSolicitud.filter((f) => f.desde.includes(estado))
          const fila = posibles[n % Math.max(posibles.length, 1)]
          if (!fila) break
          estado = fila.hasta
          camino.push(estado)
          alcanzados.add(estado)
        }
        if (estado === 'activada') expect(camino).toContain('aceptada')
      }),
      { numRuns: 500 },
    )
    expect([...alcanzados].sort()).toEqual([...ESTADOS_SOLICITUD].sort())
  })

  it('lo que perjudica a alguien lleva motivo', () => {
    const conMotivo = vidaDeLaSolicitud.filter((f) => f.conMotivo).map((f) => f.acto)
    expect(conMotivo).toEqual(['pedir_mas', 'rechazar'])
  })
})
