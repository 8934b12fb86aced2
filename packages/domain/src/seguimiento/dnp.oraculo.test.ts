// Every ratio that DNP published for five real plans (follow-up of 2024 and 2025) comes out of our formulas, and so does its explanation in words.
import { existsSync, readFileSync } from 'node:fs'
import { type CellValue, readXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { type DecimalTexto, decimal, decimalFromNumber, multiply, toText } from '../shared/index.ts'
import type { Avance, Explicacion } from './avance.ts'
import { avanceFinanciero } from './avance-financiero.ts'
import { avanceFisicoVigencia } from './avance-fisico.ts'
import type { EntradaMeta } from './entrada.ts'
import { dineroEjemplo, entradaEjemplo, valoresEjemplo } from './entrada-ejemplo.ts'
import { dineroEnMiles } from './reglas/unidad-monetaria.ts'

const CARPETA = new URL('../../../../../shared/data/planes-reales/', import.meta.url)
const ENTIDADES = ['25', '25126', '25200', '25295', '25785']
const VIGENCIAS = ['2024', '2025'] as const
const ENCABEZADO = 6

type Fila = Readonly<Record<string, CellValue>>
type Caso = {
  readonly lugar: string
  readonly publicado: number | null
  readonly palabras: string
  readonly avance: Avance
}

const hay = existsSync(CARPETA)
if (!hay) console.warn(`Oráculo del DNP: no está la carpeta ${CARPETA.pathname}; no se comprueba.`)

/** Words of DNP that name one explanation only. "No se encontró ejecución" does not: it joins programmed and not programmed. */
const PALABRAS: readonly (readonly [RegExp, Explicacion])[] = [
  [/^Lo (obligado|ejecutado) está por debajo de lo programado/, 'por_debajo'],
  [/^Se ejecutó el 100% de lo programado/, 'exacto'],
  [/^Hubo ejecución por encima de lo programado/, 'por_encima'],
  [/^No se ejecutó en la vigencia/, 'programado_sin_ejecutar'],
  [/^Se ejecutó un producto no programado/, 'ejecutado_sin_programar'],
  [/^No se programó ni ejecutó/, 'sin_programar_ni_ejecutar'],
]

/** DNP says "below" of 1 executed over 1 programmed, beside its own ratio of 1. */
const CONTRADICHAS = ['25126, Detalle seguimiento físico, fila 99, 2024']

describe.skipIf(!hay)(
  'Seguimiento publicado por el DNP para Cundinamarca, Cajicá, Cogua, Gachancipá y Tabio',
  async () => {
    const financieras = hay ? await filas('Detalle seguimiento financiero') : []
    const fisicas = hay ? await filas('Detalle seguimiento físico') : []
    const casos = [
      ...financieras.flatMap(({ lugar, fila }) => VIGENCIAS.map((v) => casoFinanciero(lugar, fila, v))),
      ...fisicas.flatMap(({ lugar, fila }) => VIGENCIAS.map((v) => casoFisico(lugar, fila, v))),
    ]

    it('son 931 filas financieras y 1.019 físicas; 129 y 85 juntan varias metas', () => {
      expect(financieras.length).toBe(931)
      expect(fisicas.length).toBe(1019)
      const juntas = (lista: typeof fisicas) =>
        lista.filter(({ fila }) => String(fila['Consecutivos IP (SisPT)']).includes(',')).length
      expect([juntas(financieras), juntas(fisicas)]).toEqual([129, 85])
    })

    it('las 1.862 razones con número, de las dos vigencias, se reproducen a 15 cifras significativas', () => {
      const numericas = casos.filter((caso) => caso.publicado !== null)
      expect(numericas.length).toBe(1862)
      const distintas = numericas.filter(({ publicado, avance }) => Number(avance.valor?.toPrecision(15)) !== publicado)
      expect(distintas.map(({ lugar, publicado, avance }) => [lugar, publicado, avance.valor])).toEqual([])
    })

    it('donde el DNP no publica razón, aquí tampoco la hay', () => {
      const mudas = casos.filter((caso) => caso.publicado === null)
      expect(mudas.filter(({ avance }) => avance.valor !== null).map(({ lugar }) => lugar)).toEqual([])
      expect(mudas.length).toBe(2 * (931 + 1019) - 1862)
    })

    it('la explicación en palabras coincide donde la del DNP nombra una sola', () => {
      const conPalabra = casos.flatMap((caso) => {
        const esperada = PALABRAS.find(([patron]) => patron.test(caso.palabras))?.[1]
        return esperada === undefined ? [] : [{ ...caso, esperada }]
      })
      const distintas = conPalabra.filter(({ avance, esperada }) => avance.explicacion !== esperada)
      expect(distintas.map(({ lugar }) => lugar)).toEqual(CONTRADICHAS)
      const mudas = casos.filter(({ palabras }) => /no se encontró ejecución/i.test(palabras))
      expect(mudas.filter(({ avance }) => avance.entradas.ejecutado !== null)).toEqual([])
      expect([conPalabra.length, mudas.length]).toEqual([1894, 2006])
    })

    it('la pregunta por miles o millones de pesos: pocas veces ante cifras reales, casi siempre ante las mismas divididas', () => {
      const reales = financieras.flatMap(({ fila }) => VIGENCIAS.flatMap((v) => dineroConPrograma(fila, v)))
      const preguntas = (divisor: string) =>
        reales.filter((real) => dineroEnMiles.evaluar(dividida(real, divisor)).length > 0)
      const [porPesos, porMiles, porMillones] = ['1', '0.001', '0.000001'].map((divisor) => preguntas(divisor).length)
      expect([reales.length, porPesos, porMiles, porMillones]).toEqual([3334, 12, 3233, 3334])
    })
  },
)

async function filas(hoja: string): Promise<{ lugar: string; fila: Fila }[]> {
  const libros = ENTIDADES.map(async (entidad) => {
    const libro = await readXlsx(readFileSync(new URL(`seguimiento-dnp-${entidad}.xlsx`, CARPETA)))
    const datos = libro.sheets.find((s) => s.name === hoja)?.rows ?? []
    const encabezado = datos[ENCABEZADO] ?? []
    return datos.slice(ENCABEZADO + 1).flatMap((celdas, i) => {
      if (typeof celdas[0] !== 'string' || !celdas[0].startsWith('IP-')) return []
      const fila = Object.fromEntries(encabezado.map((nombre, j) => [String(nombre), celdas[j] ?? null]))
      return [{ lugar: `${entidad}, ${hoja}, fila ${ENCABEZADO + 2 + i}`, fila }]
    })
  })
  return (await Promise.all(libros)).flat()
}

function casoFinanciero(lugar: string, fila: Fila, vigencia: string): Caso {
  const dinero = dineroEjemplo(
    cifra(fila[`Compromisos ${vigencia} (CUIPO)`]),
    cifra(fila[`Obligaciones ${vigencia} (CUIPO)`]),
    cifra(fila[`Pagos ${vigencia} (CUIPO)`]),
  )
  const programado = cifra(fila[`Programado ${vigencia} (SisPT)`]) ?? '0'
  const entrada = entradaEjemplo({
    programadoFuentes: { todas: programado },
    valores: valoresEjemplo({ fuentes: { todas: dinero } }),
  })
  return caso(lugar, fila, vigencia, `Obligaciones como % de lo programado (${vigencia})`, avanceFinanciero(entrada))
}

function casoFisico(lugar: string, fila: Fila, vigencia: string): Caso {
  const entrada: EntradaMeta = entradaEjemplo({
    programado: cifra(fila[`Programado ${vigencia} (SisPT)`]),
    valores: valoresEjemplo({ ejecutado: cifra(fila[`Ejecución Física ${vigencia} (PIIP)`]) }),
  })
  return caso(lugar, fila, vigencia, `Avance físico ${vigencia} (%)`, avanceFisicoVigencia(entrada))
}

type Real = { readonly programado: string; readonly ejecutado: string }

/** Committed, obligated and paid of each row, where there was a programme. */
function dineroConPrograma(fila: Fila, vigencia: string): Real[] {
  const programado = cifra(fila[`Programado ${vigencia} (SisPT)`]) ?? '0'
  return ['Compromisos', 'Obligaciones', 'Pagos'].flatMap((momento) => {
    const ejecutado = cifra(fila[`${momento} ${vigencia} (CUIPO)`]) ?? '0'
    return Number(programado) > 0 && Number(ejecutado) > 0 ? [{ programado, ejecutado }] : []
  })
}

function dividida({ programado, ejecutado }: Real, factor: DecimalTexto): EntradaMeta {
  const obligado = toText(multiply(decimal(ejecutado), decimal(factor)))
  const fuentes = { todas: dineroEjemplo(null, obligado, null) }
  return entradaEjemplo({ programadoFuentes: { todas: programado }, valores: valoresEjemplo({ fuentes }) })
}

function caso(lugar: string, fila: Fila, vigencia: string, columna: string, avance: Avance): Caso {
  const razon = fila[columna]
  return {
    lugar: `${lugar}, ${vigencia}`,
    publicado: typeof razon === 'number' ? razon : null,
    palabras: String(fila[`Explicación del valor ${vigencia}`]),
    avance,
  }
}

/** Blank cells of these books hold one space. */
function cifra(celda: CellValue | undefined): DecimalTexto | null {
  const leida = typeof celda === 'number' ? decimalFromNumber(celda) : null
  return leida && toText(leida)
}
