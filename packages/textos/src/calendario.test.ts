import { type ExplicacionPlazo, MOTIVOS_OBLIGACION, type Plazo, REGLAS_CRONOGRAMA } from '@kpt/domain/calendario'
import { finDe, inicioDe } from '@kpt/domain/shared'
import { describe, expect, test } from 'vitest'
import { textoHallazgoCronograma, textoObligacion, textoPlazo } from './index.ts'

const actos: Plazo['actos'] = [
  { circular: '26-4', fecha: '2021-10-06', efecto: 'fija' },
  { circular: '0029-4', fecha: '2021-12-01', efecto: 'sustituye' },
]

function frase(explicacion: ExplicacionPlazo): string {
  const resto = { limite: null, cierra: null, abierta: false, oportuno: null, recibeExtemporaneo: false }
  return textoPlazo({ actividad: 'reporte-primer-corte', ...resto, actos, explicacion })
}

describe('por qué un plazo es el que es', () => {
  const fechas = { limite: '2021-10-30', abre: inicioDe('2021-10-19'), recibeHasta: finDe('2021-12-31') }
  const cadena =
    ' Actos: la Circular 26-4 del 6 de octubre de 2021 lo fijó; la Circular 0029-4 del 1 de diciembre de 2021 lo sustituyó.'

  test('se dice con sus fechas y con todos sus actos', () => {
    expect(frase({ codigo: 'por_abrir', ...fechas })).toBe(
      `Abre el 19 de octubre de 2021, 12:00 a.\u00a0m. y su último día es el 30 de octubre de 2021.${cadena}`,
    )
    expect(frase({ codigo: 'abierta', ...fechas })).toBe(
      `Está abierta. El último día es el 30 de octubre de 2021 y cuenta entero, hasta las 11:59:59 p. m. de Bogotá.${cadena}`,
    )
    expect(frase({ codigo: 'recibe_extemporaneo', ...fechas })).toBe(
      `El plazo terminó el 30 de octubre de 2021. Se recibe fuera de plazo hasta el 31 de diciembre de 2021, 11:59:59 p.\u00a0m., y queda marcado así.${cadena}`,
    )
    expect(frase({ codigo: 'cerrada', ...fechas })).toBe(
      `El plazo terminó el 30 de octubre de 2021 y ya no se recibe.${cadena}`,
    )
  })

  test('y, cuando no hay fecha, se dice por qué', () => {
    expect(frase({ codigo: 'no_disponible', circular: '26-4', fecha: '2021-10-06' })).toMatch(
      /^Cronograma de la Circular 26-4 no disponible en este archivo/,
    )
    expect(frase({ codigo: 'sin_acto_conocido', segun: inicioDe('2021-10-01') })).toBe(
      'El 1 de octubre de 2021, 12:00 a.\u00a0m. no se conocía ningún acto que fijara este cronograma.',
    )
    expect(frase({ codigo: 'fila_sin_fijar', segun: inicioDe('2021-12-02') })).toContain(cadena)
  })
})

test('todo motivo de obligación y toda regla de archivo tienen frase completa', () => {
  for (const motivo of MOTIVOS_OBLIGACION)
    expect(textoObligacion({ obligado: false, motivo, reportaPor: null })).toMatch(/\.$/)
  const detalles = { esperado: 'fecha', campo: 'x', opciones: 'a', anterior: 'a', limite: 'a', corte: '1', filas: '2' }
  for (const regla of REGLAS_CRONOGRAMA) {
    const { mensaje, remedio } = textoHallazgoCronograma({ regla, gravedad: 'error', ruta: {}, valor: null, detalles })
    expect(`${mensaje} ${remedio}`, regla).not.toMatch(/undefined/)
    expect(mensaje, regla).toMatch(/\.$/)
  }
})
