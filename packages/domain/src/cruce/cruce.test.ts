import { describe, expect, it } from 'vitest'
import { type Corte, entidadDeChip, juzgarLibro } from './cabeza.ts'
import { cruzarCuipo, sumaDe, sumaDelCruce } from './cruzar-cuipo.ts'
import { cruzarFisica } from './cruzar-fisica.ts'
import type { MetaCruzable, RenglonFisico } from './forma.ts'
import { fuenteDe } from './fuente.ts'
import { leerCuipo } from './leer-cuipo.ts'
import { leerFisica } from './leer-fisica.ts'
import { libroCuipoEjemplo, type RenglonEjemplo } from './libro-ejemplo.ts'
import { indiceProductos, resolverProducto } from './producto.ts'
import { problemaReparto, valoresDe } from './repartir.ts'

const CABEZA = { chip: '219105091', nombre: 'Betania', periodo: '01-12-2025 al 31-12-2025' }
const CORTE: Corte = { entidad: '05091', vigencia: 2025, fechaDatos: '2025-12-31' }
const PRODUCTOS = indiceProductos([
  { codigo: '1702038', nombre: 'Servicio de apoyo a la comercialización' },
  { codigo: '4501001', nombre: 'Documentos de planeación' },
  { codigo: '4599019', nombre: 'Documentos de planeación' },
])
const FUENTES = [
  { comienza: 'sgp salud', clave: 'sgp_salud' },
  { comienza: 'ingresos corrientes de libre destinacion', clave: 'recursos_propios' },
]
const CLAVES = new Set(['sgp_salud', 'recursos_propios', 'otros'])

function meta(numero: string, bpin: string[], producto = '1702038'): MetaCruzable {
  return { numero, bpin, producto, indicador: `${producto}00`, tipoAcumulacion: 'acumulativo' }
}

function leer(renglones: readonly RenglonEjemplo[]) {
  const leido = leerCuipo(libroCuipoEjemplo(CABEZA, renglones))
  if (leido.tipo === 'rechazo') throw new Error(leido.codigo)
  return leido.libro
}

function cruzar(renglones: readonly RenglonEjemplo[], metas: readonly MetaCruzable[]) {
  return cruzarCuipo(leer(renglones).renglones, { metas, productos: PRODUCTOS, fuentes: FUENTES, claves: CLAVES })
}

const SERVICIO = 'Servicio de apoyo a la comercializacion'
const PESOS = ['300', '200', '100'] as const

describe('Leer un libro de CUIPO que exportó el CHIP', () => {
  it('encuentra el encabezado por sus títulos y lee cifras escritas como texto', () => {
    const { encabezado, renglones, cabeza } = leer([{ producto: SERVICIO, bpin: '2025000000103', pesos: PESOS }])
    expect([encabezado, cabeza.chip, cabeza.hasta]).toEqual([12, '219105091', '2025-12-31'])
    const dinero = { comprometido: '300', obligado: '200', pagado: '100' }
    expect(renglones).toMatchObject([{ fila: 13, bpin: '2025000000103', producto: SERVICIO, dinero }])
  })

  it('aparta los totales, lo que no tiene cifra y lo ilegible, sin perder ninguna fila', () => {
    const libro = libroCuipoEjemplo(CABEZA, [
      { vigenciaGasto: 'VIGENCIA ACTUAL', producto: '\u00a0', bpin: '\u00a0', pesos: ['300', '200', '99'] },
      { producto: SERVICIO, bpin: '2025000000103', pesos: PESOS },
      { producto: SERVICIO, bpin: '2025000000103', pesos: ['1.250', '', ''] },
      { producto: SERVICIO, bpin: '2025000000103', pesos: ['', '', ''] },
    ])
    const leido = leerCuipo(libro)
    if (leido.tipo === 'rechazo') throw new Error(leido.codigo)
    const { renglones, aparte, descuadres } = leido.libro
    expect(renglones.map((r) => [r.fila, r.vigenciaGasto])).toEqual([[14, 'VIGENCIA ACTUAL']])
    expect(aparte.map(({ fila, motivo }) => [fila, motivo])).toEqual([
      [13, 'total'],
      [15, 'cifra_ilegible'],
      [16, 'sin_cifra'],
    ])
    expect(descuadres).toEqual([{ fila: 13, bloque: 'VIGENCIA ACTUAL', diferencia: '-1' }])
  })

  it('rechaza lo que no trae el encabezado, y dice si el libro es de otra entidad, de otro año o de otra fecha', () => {
    expect(leerCuipo({ hojas: [] })).toEqual({ tipo: 'rechazo', codigo: 'sin_encabezado' })
    expect([entidadDeChip('219105091'), entidadDeChip('112525000')]).toEqual(['05091', '25'])
    const { cabeza } = leer([{ producto: SERVICIO, bpin: '1', pesos: PESOS }])
    expect(juzgarLibro(cabeza, CORTE)).toEqual({ rechazo: null, avisos: [] })
    expect(juzgarLibro(cabeza, { ...CORTE, entidad: '25200' }).rechazo?.codigo).toBe('otra_entidad')
    expect(juzgarLibro(cabeza, { ...CORTE, vigencia: 2026 }).rechazo?.codigo).toBe('otra_vigencia')
    expect(juzgarLibro(cabeza, { ...CORTE, fechaDatos: '2025-09-30' }).avisos[0]?.codigo).toBe('otra_fecha')
  })
})

describe('El producto y la fuente que nombra un renglón', () => {
  it('el código pegado al nombre manda; el nombre solo, si es de un producto; si es de varios, el que tenga el proyecto', () => {
    const resolver = (escrito: string, proyecto: string[] = []) =>
      resolverProducto(escrito, PRODUCTOS, new Set(proyecto))
    expect(resolver('Documentos de planeacion4599019')).toEqual({ tipo: 'codigo', codigo: '4599019' })
    expect(resolver('SERVICIO DE APOYO A LA COMERCIALIZACION')).toEqual({ tipo: 'codigo', codigo: '1702038' })
    expect(resolver('Documentos de planeacion').tipo).toBe('ambiguo')
    expect(resolver('Documentos de planeacion', ['4501001'])).toEqual({ tipo: 'codigo', codigo: '4501001' })
    expect([resolver('No aplica').tipo, resolver('Otra cosa').tipo]).toEqual(['ninguno', 'sin_codigo'])
  })

  it('lo que la tabla no dice queda en «otros», y el balance va con su fuente', () => {
    expect(fuenteDe('R.B. SGP-SALUD-SALUD PUBLICA', FUENTES, CLAVES)).toEqual({ clave: 'sgp_salud', conocida: true })
    expect(fuenteDe('RETIROS FONPET', FUENTES, CLAVES)).toEqual({ clave: 'otros', conocida: false })
    expect(fuenteDe('SGP-SALUD', FUENTES, new Set(['otros']))).toEqual({ clave: 'otros', conocida: false })
  })
})

describe('El cruce del dinero por BPIN y producto', () => {
  const A = '2025000000103'
  const renglones: RenglonEjemplo[] = [
    { vigenciaGasto: 'VIGENCIA ACTUAL', producto: SERVICIO, bpin: A, pesos: PESOS },
    { producto: SERVICIO, bpin: A, pesos: ['30', '20', '10'], fuente: 'SGP-SALUD-SALUD PUBLICA' },
    { producto: SERVICIO, bpin: A, pesos: ['3', '2', '1'] },
    { producto: 'No aplica', bpin: '0', pesos: PESOS },
    { producto: 'Otra cosa', bpin: A, pesos: PESOS },
    { producto: 'Documentos de planeacion4599019', bpin: A, pesos: PESOS },
    { producto: SERVICIO, bpin: '2099000000001', pesos: PESOS },
    { vigenciaGasto: 'RESERVAS', producto: SERVICIO, bpin: A, pesos: PESOS },
  ]
  const metas = [meta('1', [A]), meta('2', []), meta('3', ['2024252000001']), meta('4', [A], '4501001')]
  const cruce = cruzar(renglones, metas)

  it('suma los renglones de una meta por fuente', () => {
    expect(cruce.coinciden.map(({ id, filas, valores }) => [id, filas, valores.obligado])).toEqual([
      ['1/recursos_propios', [13, 15], '202'],
      ['1/sgp_salud', [14], '20'],
    ])
  })

  it('dice por qué una meta no encontró nada: no es cero', () => {
    expect(cruce.soloAqui).toEqual([
      { meta: '2', motivo: 'sin_bpin' },
      { meta: '3', motivo: 'bpin_no_esta' },
      { meta: '4', motivo: 'producto_por_resolver' },
    ])
  })

  it('dice por qué un renglón no encontró meta, y ningún peso se pierde', () => {
    expect(cruce.soloAlla.map(({ motivo }) => motivo)).toEqual([
      ...['sin_bpin', 'producto_sin_codigo', 'producto_distinto', 'bpin_fuera_del_plan', 'otra_vigencia'],
    ])
    expect(sumaDelCruce(cruce)).toEqual(sumaDe(leer(renglones).renglones.map(({ dinero }) => dinero)))
  })

  it('lo de varias metas queda compartido; repartirlo exige que sume al peso, y lo repartido se agrega a lo propio', () => {
    const B = '2024252000007'
    const juntas = [meta('1', [A, B]), meta('2', [A])]
    const conPropio: RenglonEjemplo[] = [
      { producto: SERVICIO, bpin: A, pesos: PESOS },
      { producto: SERVICIO, bpin: B, pesos: ['7', '5', '3'] },
    ]
    const compartido = cruzar(conPropio, juntas)
    const [una] = compartido.compartidas
    if (!una) throw new Error('nada compartido')
    expect(una).toMatchObject({ id: '1+2/recursos_propios', metas: ['1', '2'], valores: { obligado: '200' } })
    const parte = (numero: string, comprometido: string, obligado: string, pagado: string) => ({
      meta: numero,
      valores: { comprometido, obligado, pagado },
    })
    const partes = [parte('1', '100', '50', '0'), parte('2', '200', '150', '100')]
    expect(problemaReparto(una, partes)).toBeNull()
    expect(problemaReparto(una, [parte('1', '100', '50', '0')])).toMatchObject({ codigo: 'no_suma', total: '300' })
    expect(problemaReparto(una, [parte('9', '300', '200', '100')])).toMatchObject({ codigo: 'meta_ajena' })
    expect(problemaReparto(una, [parte('1', '-1', '200', '100')])).toMatchObject({ codigo: 'parte_ilegible' })
    expect(valoresDe(compartido, {}, una)).toEqual([])
    const escritos = valoresDe(compartido, { [una.id]: partes }, una)
    expect(escritos.filter((v) => v.campo === 'obligado').map((v) => [v.meta, v.valor])).toEqual([
      ['1', '55'],
      ['2', '150'],
    ])
  })
})

describe('El cruce físico por BPIN, indicador y acumulación', () => {
  const fila = (numero: number, datos: Partial<RenglonFisico>): RenglonFisico => ({
    ...{ fila: numero, bpin: ['2024252000001'], indicador: '170203800', nombre: '', acumulacion: 'acumulativo' },
    ...{ ejecutado: '12.5' },
    ...datos,
  })

  it('coincide, o dice en qué no', () => {
    const metas = [meta('1', ['2024252000001']), meta('2', ['2024252000001'], '4501001'), meta('3', [])]
    const cruce = cruzarFisica(
      [
        fila(8, {}),
        fila(9, { indicador: '459901900' }),
        fila(10, { acumulacion: 'no_acumulativo' }),
        fila(11, { bpin: [] }),
      ],
      metas,
    )
    expect(cruce.coinciden).toMatchObject([{ id: '1', valores: { ejecutado: '12.5' } }])
    expect(cruce.soloAqui.map(({ motivo }) => motivo)).toEqual(['indicador_distinto', 'sin_bpin'])
    expect(cruce.soloAlla.map(({ motivo }) => motivo)).toEqual([
      'indicador_distinto',
      'acumulacion_distinta',
      'sin_bpin',
    ])
  })

  it('una celda en blanco es «sin ejecución», no cero', () => {
    const cruce = cruzarFisica([fila(8, { ejecutado: null })], [meta('1', ['2024252000001'])])
    expect(cruce.soloAqui).toEqual([{ meta: '1', motivo: 'sin_ejecucion' }])
    expect(cruce.coinciden).toEqual([])
  })

  it('lee la columna de la vigencia y rehúsa un libro de otra', () => {
    const titulos = [
      'Códigos BPIN Asociados',
      'Código Indicador Producto (MGA)',
      'Acumulativo',
      'Ejecución Física 2025 (PIIP)',
    ]
    const filas = [
      { numero: 7, celdas: titulos.map((titulo, i) => [i + 1, titulo] as const) },
      {
        numero: 8,
        celdas: ['2024252000001, 202500000045229', '170203800', 'Si', 0.1].map((v, i) => [i + 1, v] as const),
      },
      { numero: 9, celdas: ['2024252000001', 'total', 'Si', ' '].map((v, i) => [i + 1, v] as const) },
    ]
    const libro = { hojas: [{ nombre: 'Físico', filas }] }
    const leido = leerFisica(libro, 2025)
    if (leido.tipo === 'rechazo') throw new Error(leido.codigo)
    expect(leido.libro.renglones).toMatchObject([{ bpin: ['2024252000001', '202500000045229'], ejecutado: '0.1' }])
    expect(leido.libro.aparte).toEqual([{ fila: 9, motivo: 'suelta', valor: 'total' }])
    expect(leerFisica(libro, 2024)).toEqual({ tipo: 'rechazo', codigo: 'otra_vigencia' })
  })
})
