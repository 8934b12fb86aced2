import type { FaltaEnvio } from '@kpt/domain/reportes'
import type { FaltaSolicitud } from '@kpt/domain/revision'
import { describe, expect, it } from 'vitest'
import { fraseFaltaEnvio, fraseFaltaSolicitud } from './reportes.ts'

const FALTAS: FaltaEnvio[] = [
  { codigo: 'calendario_no_disponible' },
  { codigo: 'actividad_sin_abrir' },
  { codigo: 'actividad_cerrada' },
  { codigo: 'sin_plan' },
  { codigo: 'pi_sin_finalizar' },
  { codigo: 'homologacion_incompleta', faltan: ['M-1'] },
  { codigo: 'hallazgos_bloqueantes', metas: ['M-1', 'M-2'] },
  { codigo: 'avisos_sin_confirmar', metas: ['M-1'] },
  { codigo: 'metas_sin_reporte', metas: Array.from({ length: 1200 }, (_, i) => `M-${i}`) },
  { codigo: 'sin_respuesta', metas: ['M-1'], general: false },
  { codigo: 'sin_respuesta', metas: [], general: true },
]
const SOLICITUD: FaltaSolicitud[] = [
  { codigo: 'sin_motivo', metas: [] },
  { codigo: 'sin_motivo', metas: ['M-1'] },
  { codigo: 'sin_metas' },
  { codigo: 'meta_desconocida', metas: ['M-9'] },
  { codigo: 'meta_repetida', metas: ['M-1'] },
  { codigo: 'vence_antes_de_hoy' },
  { codigo: 'vence_tras_el_cierre', limite: '2023-07-21' },
  { codigo: 'ajustes_cerrados', limite: '2023-07-21' },
]

describe('Lo que falta, en palabras', () => {
  it('toda falta tiene su frase, completa y sin nombres internos', () => {
    for (const texto of [...FALTAS.map(fraseFaltaEnvio), ...SOLICITUD.map(fraseFaltaSolicitud)]) {
      expect(texto).toMatch(/^[A-Z0-9].*\.$/)
      expect(texto).not.toMatch(/undefined|_|\d{4}-\d{2}/)
    }
  })

  it('cuenta y concuerda', () => {
    const frases = FALTAS.map(fraseFaltaEnvio)
    expect(frases).toContain('1 meta no está homologada al Catálogo Programático. Deben estarlo todas.')
    expect(frases).toContain('2 metas tienen errores que impiden enviar. Corríjalos.')
    expect(frases).toContain('1.200 metas están sin reportar. Repórtelas, o declare que no tuvieron avance.')
    expect(frases).toContain('Falta responder la solicitud de ajustes.')
    expect(fraseFaltaSolicitud({ codigo: 'ajustes_cerrados', limite: '2023-07-21' })).toContain(
      'el 21 de julio de 2023',
    )
  })
})
