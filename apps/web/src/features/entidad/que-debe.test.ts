import { describe, expect, it } from 'vitest'
import type { Inicio } from './inicio.tsx'
import { pendientesDe } from './que-debe.ts'

type Corte = Inicio['cortes'][number]

const corte = (cambio: Partial<Corte>): Corte => ({
  instrumento: 'seguimiento',
  vigencia: 2025,
  corte: 1,
  clase: 'corte_parcial',
  fechaDatos: '2025-03-31',
  apertura: null,
  limite: '2025-04-15',
  situacion: 'abierta',
  estado: 'borrador',
  hecho: 'en_plazo',
  exigible: true,
  version: 0,
  completas: 0,
  requeridas: 10,
  aCargo: false,
  ajustesPendientes: 0,
  pedido: null,
  demostracion: false,
  ...cambio,
})

const plan: NonNullable<Inicio['plan']> = {
  nombre: 'Plan',
  estado: 'finalizado',
  version: 1,
  metas: 10,
  homologadas: 10,
  exceptuadas: 0,
  enEspera: 0,
  faltan: 0,
}

const pendientes = (inicio: Inicio, ahora = '2025-04-10T10:00:00-05:00') => pendientesDe('25200', inicio, ahora)

describe('Lo que debe una entidad', () => {
  it('primero los ajustes, luego el plan que falta, luego los cortes abiertos', () => {
    const cortes = [corte({}), corte({ corte: 2, estado: 'en_ajustes', ajustesPendientes: 3, situacion: 'cerrada' })]
    const lista = pendientes({ plan: { ...plan, estado: 'en_construccion', faltan: 2 }, cortes })
    expect(lista.map((p) => p.clave)).toEqual(['ajustes-seguimiento-2025-2', 'pi', 'corte-seguimiento-2025-1'])
    expect(lista[2]?.a).toBe('/entidades/25200/reportes/seguimiento/2025/1')
  })

  it('sin plan, lo que sigue es cargarlo; con el PI finalizado y sin cortes, nada', () => {
    expect(pendientes({ plan: null, cortes: [] }).map((p) => p.a)).toEqual(['/entidades/25200/plan/cargas/nueva'])
    expect(pendientes({ plan, cortes: [] })).toEqual([])
  })

  it('GESTIONWEB no espera al plan, y se cuenta en preguntas', () => {
    const suyo = corte({ instrumento: 'gestionweb', completas: 3, requeridas: 8 })
    const [, lo] = pendientes({ plan: null, cortes: [suyo] })
    expect(lo).toMatchObject({ que: 'Responder GESTIONWEB, vigencia 2025', accion: 'Seguir reportando' })
    expect(lo?.detalle).toContain('Lleva 3 preguntas listas de 8 preguntas.')
    const ajustes = pendientes({ plan, cortes: [{ ...suyo, estado: 'en_ajustes', ajustesPendientes: 1 }] })[0]
    expect(ajustes?.que).toBe('Responder los ajustes de GESTIONWEB de 2025')
    expect(ajustes?.detalle).toContain('Le falta responder en 1 pregunta.')
  })

  it('no pide un corte enviado, no exigible, cerrado o que aún no abre', () => {
    const cortes = [
      corte({ estado: 'enviado' }),
      corte({ exigible: false }),
      corte({ situacion: 'cerrada' }),
      corte({ situacion: 'por_abrir' }),
    ]
    expect(pendientes({ plan, cortes })).toEqual([])
  })

  it('el último día cuenta completo y después dice que se recibe fuera de plazo (R1.3)', () => {
    const cuando = (ahora: string, cambio: Partial<Corte> = {}) =>
      pendientes({ plan, cortes: [corte(cambio)] }, ahora)[0]?.cuando
    expect(cuando('2025-04-03T10:00:00-05:00')).toBe('Hasta el 15 de abril de 2025 (faltan 12 días)')
    expect(cuando('2025-04-14T23:00:00-05:00')).toBe('Hasta el 15 de abril de 2025 (falta 1 día)')
    expect(cuando('2025-04-15T23:59:00-05:00')).toBe('Hasta el 15 de abril de 2025 (vence hoy, 11:59:59 p.\u00a0m.)')
    expect(cuando('2025-04-16T00:00:00-05:00', { situacion: 'recibe_extemporaneo' })).toBe(
      'El plazo venció el 15 de abril de 2025. Aún se recibe, fuera de plazo.',
    )
  })

  it('los ajustes dicen quién pidió qué, cuánto falta y hasta cuándo', () => {
    const pedido = { autor: { nombre: 'Rosa', rol: 'revisor_gobernacion' }, motivo: 'No cuadra', vence: '2025-04-12' }
    const con = (cambio: Partial<Corte>) =>
      pendientes({ plan, cortes: [corte({ estado: 'en_ajustes', ajustesPendientes: 1, pedido, ...cambio })] })[0]
    expect(con({})).toMatchObject({
      detalle: 'Rosa pidió: «No cuadra». Le falta responder en 1 meta.',
      cuando: 'Responder hasta el 12 de abril de 2025 (faltan 2 días)',
    })
    expect(con({ pedido: { ...pedido, vence: '2025-04-09' } })?.cuando).toBe(
      'La fecha para responder fue el 9 de abril de 2025. Aún puede responder.',
    )
  })

  it('sin plan no invita a reportar ni cuenta metas que no hay', () => {
    const [, sinPlan] = pendientes({ plan: null, cortes: [corte({ requeridas: 0 })] })
    expect(sinPlan).toMatchObject({
      detalle: 'Datos hasta el 31 de marzo de 2025. Antes debe cargar su plan.',
      accion: 'Ver el corte',
    })
  })

  it('cuenta en singular y en plural, y no dice que se llevan cero metas', () => {
    const detalle = (completas: number, requeridas: number) =>
      pendientes({ plan, cortes: [corte({ completas, requeridas })] })[0]?.detalle.split('.')[0]
    expect(detalle(0, 10)).toBe('Tiene 10 metas por reportar')
    expect(detalle(1, 10)).toBe('Lleva 1 meta lista de 10 metas')
    expect(detalle(0, 0)).toBe('Ninguna meta tiene algo programado que reportar')
  })

  it('a un delegado le cuenta lo suyo y lo dice', () => {
    const detalle = (cambio: Partial<Corte>) =>
      pendientes({ plan, cortes: [corte({ aCargo: true, ...cambio })] })[0]?.detalle
    expect(detalle({ completas: 3, requeridas: 40 })).toContain('Lleva 3 metas listas de 40 metas a su cargo.')
    expect(detalle({ requeridas: 40 })).toContain('Tiene 40 metas a su cargo por reportar.')
    expect(detalle({ completas: 40, requeridas: 40 })).toContain('El usuario líder envía el reporte.')
    expect(detalle({ requeridas: 0 })).toContain('Ninguna meta a su cargo tiene algo programado')
    expect(detalle({ estado: 'en_ajustes', ajustesPendientes: 2 })).toBe('Le falta responder en 2 metas a su cargo.')
    expect(detalle({ estado: 'en_ajustes' })).toContain('el usuario líder envía de nuevo')
  })

  it('es urgente cuando falta una semana o menos', () => {
    const urgente = (ahora: string) => pendientes({ plan, cortes: [corte({})] }, ahora)[0]?.urgente
    expect([urgente('2025-04-07T08:00:00-05:00'), urgente('2025-04-08T08:00:00-05:00')]).toEqual([false, true])
  })
})
