import { type CodigoHallazgoPlan, type HallazgoPlan, REGLAS_PLAN } from '@kpt/domain/planes'
import { RECHAZOS_LIBRO } from '@kpt/domain/shared'
import { describe, expect, it } from 'vitest'
import { explicarRegla } from './planes/ejemplos.ts'
import { TEXTOS_LECTURA } from './planes/lectura.ts'
import { TEXTOS_REGLAS_PLAN } from './planes/reglas.ts'
import {
  textoFaltante,
  textoHallazgoPlan,
  textoRechazoLibro,
  tituloHallazgoPlan,
  tituloRechazoLibro,
} from './planes.ts'

/** Any detail that a sentence asks for. */
const DETALLES = new Proxy({}, { get: () => '1' }) as Record<string, string>
const CODIGOS = Object.keys({ ...TEXTOS_LECTURA, ...TEXTOS_REGLAS_PLAN }) as CodigoHallazgoPlan[]

function hallazgo(
  regla: CodigoHallazgoPlan,
  detalles: Record<string, string>,
  valor: string | null = null,
): HallazgoPlan {
  return { regla, gravedad: 'aviso', ruta: {}, valor, detalles }
}

function bienDicha(frase: string): boolean {
  return /^[A-ZÁÉÍÓÚÑ¿«].*[.»]$/s.test(frase) && !/undefined|null|NaN/.test(frase)
}

describe('las frases de los planes', () => {
  it.each(CODIGOS)('%s dice qué pasó y qué hacer, en frases enteras', (regla) => {
    const { mensaje, remedio } = textoHallazgoPlan(hallazgo(regla, DETALLES, 'x'))
    expect([mensaje, remedio].filter((frase) => !bienDicha(frase))).toEqual([])
    expect(tituloHallazgoPlan(regla)).toMatch(/^[A-ZÁÉÍÓÚÑ]/)
  })

  it.each(RECHAZOS_LIBRO)('%s dice qué pasó y qué hacer, en frases enteras', (codigo) => {
    for (const detalles of [{}, DETALLES]) {
      const { mensaje, remedio } = textoRechazoLibro(codigo, codigo === 'libro_celda_lejana' ? DETALLES : detalles)
      expect([mensaje, remedio].filter((frase) => !bienDicha(frase))).toEqual([])
    }
    expect(tituloRechazoLibro(codigo)).not.toBe('')
  })

  it('los números van como en Colombia y el dinero con sus centavos', () => {
    const total = { vigencia: '2025', total: '1000000.5', suma: '900000', diferencia: '100000.5' }
    expect(textoHallazgoPlan(hallazgo('total_no_cuadra', total)).mensaje).toBe(
      'El total de 2025 es $ 1.000.000,5, pero sus fuentes suman $ 900.000: hay $ 100.000,5 de diferencia.',
    )
    const acumulacion = { suma: '4', nivel: '0.25', vigenciaNivel: '2027', metaCuatrienio: '100' }
    expect(textoHallazgoPlan(hallazgo('acumulacion_no_cuadra', acumulacion)).mensaje).toBe(
      'La meta del cuatrienio es 100, pero los años suman 4 y en 2027 se programó 0,25.',
    )
  })

  it.each(REGLAS_PLAN)('$id se explica con un ejemplo de lo que encuentra y de lo que está bien', ({ id }) => {
    const { mensaje, remedio, contrastes } = explicarRegla(id)
    expect([mensaje, remedio].filter((frase) => !bienDicha(frase))).toEqual([])
    expect(contrastes.length).toBeGreaterThan(0)
    for (const { mal, bien } of contrastes) expect(mal).not.toBe(bien)
  })

  it('lo que falta para finalizar se dice en una línea', () => {
    expect(textoFaltante({ tipo: 'acto', campo: 'fecha' })).toBe('Falta la fecha del acto que aprueba el plan.')
    expect(textoFaltante({ tipo: 'documento' })).toBe('Falta el documento (PDF) del acto que aprueba el plan.')
    const enBlanco = hallazgo('programado_en_blanco', { vigencia: '2025' })
    expect(textoFaltante({ tipo: 'hallazgo', hallazgo: enBlanco })).toBe('La programación de 2025 está en blanco.')
  })
})
