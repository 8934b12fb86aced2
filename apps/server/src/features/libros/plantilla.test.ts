import { leerPlanIndicativo } from '@kpt/domain/planes'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFuentesSemilla } from '../../cli/fuentes-semilla.ts'
import { escribirHojas } from '../../platform/spreadsheet/index.ts'
import { LIMITES_LIBRO } from '../../platform/spreadsheet/limites.ts'
import { readXlsx } from '../../platform/spreadsheet/xlsx.ts'
import { celdasPorTitulo, mirarLibro, ponerCeldas } from '../../testing/libro-a-mano.ts'
import { guardarEnOficina, hayOficina } from '../../testing/oficina.ts'
import { plantillaDe } from './plantilla.ts'

if (!hayOficina) console.warn('No está LibreOffice: la plantilla calculada por él no se prueba en esta máquina.')

const PRODUCTOS = 'Plan indicativo - Productos'
const LINEAS = 'Líneas estratégicas'
const COMUN = { unidad: 'Número', programa: 'Inclusión productiva', sector: 'Agricultura y desarrollo rural' }
const INDICADORES = [
  {
    ...COMUN,
    codigo: '170203800',
    nombre: 'Organizaciones apoyadas',
    principal: true,
    producto: 'Apoyo a la comercialización',
  },
  { ...COMUN, codigo: '040110500', nombre: 'Bases de datos', principal: true, producto: 'Bases de datos' },
]

let fuentes: Awaited<ReturnType<typeof readFuentesSemilla>>
let plantilla: Buffer
beforeAll(async () => {
  fuentes = await readFuentesSemilla()
  const quien = { entidad: '25200', nombreEntidad: 'Cogua', nombrePlan: '', periodo: { desde: 2024, hasta: 2027 } }
  plantilla = escribirHojas(plantillaDe({ ...quien, lineas: [], fuentes, indicadores: INDICADORES }))
})

const abrir = (libro: Buffer) => readXlsx(libro, LIMITES_LIBRO, () => {})
const leer = (libro: Buffer) => leerPlanIndicativo(abrir(libro), fuentes)

const fila = (hoja: string, numero: number, valores: Readonly<Record<string, string | number>>) =>
  celdasPorTitulo(plantilla, hoja, numero, valores)

const meta = (numero: number, indicador: string, pesos: number) =>
  fila(PRODUCTOS, numero, {
    'Línea estratégica': 'LE-1-Cogua social',
    'Código de indicador de producto (MGA)': indicador,
    'Personalización de Indicador de Producto': `Apoyar a los productores de la vereda ${numero}`,
    'Unidad de medida': 'Número',
    'Meta del cuatrienio': 4,
    'Tipo de acumulación': 'Acumulativo',
    'Código de ODS': 2,
    ...Object.fromEntries([2024, 2025, 2026, 2027].map((v) => [`Programación del producto bien o servicio ${v}`, 1])),
    'Recursos propios 2024': pesos,
    'SGP salud 2024': 0.5,
  })

const llena = () =>
  ponerCeldas(plantilla, {
    [LINEAS]: { ...fila(LINEAS, 3, { 'Nombre del plan': 'Cogua avanza', 'Línea estratégica': 'Cogua social' }) },
    [PRODUCTOS]: { ...meta(3, '170203800', 1_000_000), ...meta(4, '040110500', 2_000_000) },
  })

describe('la plantilla', () => {
  it('bloquea lo que se llena solo y deja abierto lo que se escribe; cada columna dice qué va en ella', () => {
    const hojas = mirarLibro(plantilla)
    expect([...hojas].filter(([, h]) => !h.protegida).map(([nombre]) => nombre)).toEqual(['Catálogo'])
    const productos = hojas.get(PRODUCTOS)
    expect(productos?.listas).toHaveLength(85)
    expect(productos?.notas.size).toBe(85)
    expect(productos?.notas.get('L2')).toContain('Los 9 dígitos del indicador')
    // The code of the entity, and the sector that follows from the indicator.
    expect(['A3', 'F3'].filter((celda) => productos?.abiertas.has(celda))).toEqual([])
    expect(hojas.get(LINEAS)?.abiertas.has('C3')).toBe(true)
  })

  it('llena por un programa que no calcula, dice qué códigos faltan y no pierde lo escrito', () => {
    const { plan, hallazgos } = leer(llena())
    expect(plan?.metas.map((m) => m.indicador)).toEqual(['170203800', '040110500'])
    expect(plan?.metas[0]?.fuentes['2024']).toEqual({ recursos_propios: '1000000', sgp_salud: '0.5' })
    expect(hallazgos.length).toBeGreaterThan(0)
  })
})

describe.runIf(hayOficina)('la plantilla abierta y guardada por LibreOffice', () => {
  it('calcula los códigos, los nombres y los totales, y se lee sin un solo hallazgo', async () => {
    const guardada = await guardarEnOficina(llena())
    const { plan, hallazgos } = leer(guardada)
    expect(hallazgos).toEqual([])
    expect(plan).toMatchObject({
      nombrePlan: 'Cogua avanza',
      lineas: [{ consecutivo: 'LE-1', nombre: 'Cogua social' }],
      metas: [
        { sector: '17', programa: '1702', producto: '1702038', indicador: '170203800', principal: true, linea: 'LE-1' },
        { sector: '04', programa: '0401', producto: '0401105', indicador: '040110500', principal: true, linea: 'LE-1' },
      ],
    })
    const productos = abrir(guardada).hojas.find((h) => h.nombre === PRODUCTOS)
    const valores = productos?.filas.find((f) => f.numero === 3)?.celdas.map(([, v]) => v)
    expect(valores).toEqual(expect.arrayContaining(['Apoyo a la comercialización', 'Hambre cero', 1_000_000.5]))
  })

  it('conserva listas, candados y ayudas', async () => {
    const [antes, despues] = [mirarLibro(plantilla), mirarLibro(await guardarEnOficina(plantilla))]
    for (const [nombre, hoja] of antes) {
      const suya = despues.get(nombre)
      expect(suya?.protegida, nombre).toBe(hoja.protegida)
      expect(suya?.listas.toSorted(), nombre).toEqual(hoja.listas.toSorted())
      expect(suya?.notas, nombre).toEqual(hoja.notas)
      for (const celda of ['A3', 'B3', 'C3', 'D3', 'F3', 'L3'])
        if (hoja.abiertas.has(celda)) expect(suya?.abiertas.has(celda), `${nombre} ${celda}`).toBe(true)
    }
    expect(leer(await guardarEnOficina(plantilla)).hallazgos.map((h) => h.regla)).toEqual(['plan_sin_metas'])
  })
})
