// A real CHIP export is read whole, and books in its layout made of DNP's own CUIPO columns give DNP's own matches, to the peso.
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Cruce,
  contarCruce,
  cruzarCuipo,
  cruzarFisica,
  indiceProductos,
  type LibroCuipo,
  leerCuipo,
  leerFisica,
  libroCuipoEjemplo,
  type MetaCruzable,
  type ProductoNombrado,
  sumaDe,
} from '@kpt/domain/cruce'
import { leerPlanIndicativo } from '@kpt/domain/planes'
import { decimalFromNumber, type Libro, toText, type ValorCelda } from '@kpt/domain/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFuentesSemilla } from '../../cli/fuentes-semilla.ts'
import { parseCsv } from '../../platform/db/semilla/csv.ts'
import { raiz } from '../../platform/raiz.ts'
import { escribirLibro, leerLibro } from '../../platform/spreadsheet/index.ts'

const CARPETA = join(raiz, '../shared/data/planes-reales')
const hay = existsSync(CARPETA)
if (!hay) console.warn(`Cruce con CUIPO: no está la carpeta ${CARPETA}; no se comprueba contra el DNP.`)

const ENTIDADES = ['25', '25126', '25200', '25295', '25785']
const VIGENCIAS = [2024, 2025]
const CAMPOS = ['Compromisos', 'Obligaciones', 'Pagos'] as const

const PRODUCTOS = parseCsv(readFileSync(join(raiz, 'db/seed/catalogo/producto.csv'), 'utf8')) as ProductoNombrado[]
const INDICE = indiceProductos(PRODUCTOS)
const MUNDO = { productos: INDICE, fuentes: [], claves: new Set(['otros']) }

async function abrir(ruta: string): Promise<Libro> {
  const leido = await leerLibro(ruta)
  if (leido.tipo !== 'libro') throw new Error(leido.codigo)
  return leido.libro
}

function exigirCuipo(libro: Libro): LibroCuipo {
  const leido = leerCuipo(libro)
  if (leido.tipo === 'rechazo') throw new Error(leido.codigo)
  return leido.libro
}

describe.runIf(hay)('El libro real que exportó el CHIP para Betania (05091)', () => {
  it.each([
    ['ejecucion', 391, 233, { comprometido: '30896512650', obligado: '24071472402', pagado: '23619742138' }],
    ['programacion', 171, 201, { comprometido: '23690958006', obligado: '33745635987', pagado: '0' }],
  ] as const)(
    '%s: %i renglones y %i totales; los renglones suman lo que dicen los totales',
    async (forma, renglones, totales, suma) => {
      const libro = exigirCuipo(await abrir(join(CARPETA, `chip-cuipo-${forma}-gastos-05091.xlsx`)))
      expect([libro.forma, libro.encabezado, libro.cabeza.chip, libro.cabeza.hasta]).toEqual([
        forma,
        12,
        '219105091',
        '2025-12-31',
      ])
      expect(libro.renglones.length).toBe(renglones)
      expect(libro.aparte.map(({ motivo }) => motivo)).toEqual(Array.from({ length: totales }, () => 'total'))
      expect(sumaDe(libro.renglones.map(({ dinero }) => dinero))).toEqual(suma)
      expect(libro.descuadres).toEqual([])
    },
  )
})

describe.runIf(hay)('Los cinco libros de seguimiento del DNP', () => {
  let carpeta = ''
  beforeAll(async () => {
    carpeta = await mkdtemp(join(tmpdir(), 'kpt-cruce-'))
  })
  afterAll(() => rm(carpeta, { recursive: true }))

  it('en la forma del CHIP, sus columnas de CUIPO dan los mismos cruces del DNP, al peso', async () => {
    const cuenta = { conCifra: 0, iguales: 0, compartidas: 0, motivos: {} as Record<string, number> }
    for (const entidad of ENTIDADES) {
      const metas = await metasDe(entidad)
      const filas = await filasDnp(entidad, 'Detalle seguimiento financiero')
      for (const vigencia of VIGENCIAS) {
        const conCifra = filas.filter((fila) => dineroDe(fila, vigencia) !== null)
        if (conCifra.length === 0) continue
        const ruta = join(carpeta, `${entidad}-${vigencia}.xlsx`)
        await writeFile(ruta, await escribirLibro(libroDe(conCifra, vigencia)))
        const { renglones, aparte } = exigirCuipo(await abrir(ruta))
        const cruce = cruzarCuipo(renglones, { ...MUNDO, metas })
        const dadas = new Map([...cruce.coinciden, ...cruce.compartidas].map((p) => [llave(p.metas), p.valores]))
        const iguales = conCifra.filter((fila) => {
          const [comprometido, obligado, pagado] = dineroDe(fila, vigencia) ?? []
          const dado = dadas.get(llave(metasDnp(fila)))
          return dado?.comprometido === comprometido && dado?.obligado === obligado && dado?.pagado === pagado
        })
        expect([dadas.size, cruce.soloAlla, aparte], `${entidad}, ${vigencia}`).toEqual([conCifra.length, [], []])
        cuenta.conCifra += conCifra.length
        cuenta.iguales += iguales.length
        sumarCuenta(cuenta, cruce)
      }
    }
    expect(cuenta).toEqual({
      ...{ conCifra: 1158, iguales: 1158, compartidas: 174 },
      motivos: { bpin_no_esta: 195, producto_distinto: 349, sin_bpin: 16 },
    })
  }, 60_000)

  it('su ejecución física, por BPIN, indicador y acumulación, da las mismas cifras; una celda en blanco no es cero', async () => {
    const cuenta = { conCifra: 0, iguales: 0, compartidas: 0, motivos: {} as Record<string, number> }
    for (const entidad of ENTIDADES) {
      const metas = await metasDe(entidad)
      const libro = await abrir(join(CARPETA, `seguimiento-dnp-${entidad}.xlsx`))
      const filas = await filasDnp(entidad, 'Detalle seguimiento físico')
      for (const vigencia of VIGENCIAS) {
        const leido = leerFisica(libro, vigencia)
        if (leido.tipo === 'rechazo') throw new Error(leido.codigo)
        const cruce = cruzarFisica(leido.libro.renglones, metas)
        const dadas = new Map(
          [...cruce.coinciden, ...cruce.compartidas].map((p) => [llave(p.metas), p.valores.ejecutado]),
        )
        const conCifra = filas.filter((fila) => fisicoDe(fila, vigencia) !== null)
        cuenta.conCifra += conCifra.length
        cuenta.iguales += conCifra.filter(
          (fila) => dadas.get(llave(metasDnp(fila))) === fisicoDe(fila, vigencia),
        ).length
        expect(dadas.size, `${entidad}, ${vigencia}`).toBe(conCifra.length)
        sumarCuenta(cuenta, cruce)
      }
    }
    expect(cuenta).toEqual({
      ...{ conCifra: 736, iguales: 736, compartidas: 56 },
      motivos: { bpin_no_esta: 2, sin_bpin: 16, sin_ejecucion: 1481 },
    })
  }, 60_000)
})

type FilaDnp = ReadonlyMap<string, ValorCelda>

async function filasDnp(entidad: string, hoja: string): Promise<FilaDnp[]> {
  const libro = await abrir(join(CARPETA, `seguimiento-dnp-${entidad}.xlsx`))
  const filas = libro.hojas.find(({ nombre }) => nombre === hoja)?.filas ?? []
  const titulos = new Map(
    filas.find(({ numero }) => numero === 7)?.celdas.map(([columna, titulo]) => [columna, String(titulo)]),
  )
  return filas
    .filter(({ numero }) => numero > 7)
    .map(({ celdas }) => new Map(celdas.map(([columna, valor]) => [titulos.get(columna) ?? '', valor] as const)))
    .filter((fila) => String(fila.get('Consecutivos IP (SisPT)')).startsWith('IP-'))
}

async function metasDe(entidad: string): Promise<MetaCruzable[]> {
  const { plan } = leerPlanIndicativo(await abrir(join(CARPETA, `sispt-${entidad}.xlsx`)), await readFuentesSemilla())
  return (plan?.metas ?? []).map((meta) => ({ ...meta, numero: meta.codigoSispt }))
}

/** As CHIP writes it: the code goes after the name only where the name is of several products or of none. */
function libroDe(filas: readonly FilaDnp[], vigencia: number): Libro {
  const cabeza = { chip: '219105091', nombre: 'Ejemplo', periodo: `01-12-${vigencia} al 31-12-${vigencia}` }
  return libroCuipoEjemplo(
    cabeza,
    filas.map((fila) => {
      const [codigo, nombre] = [String(fila.get('Código Producto (MGA)')), String(fila.get('Producto (MGA)'))]
      const propios = [...indiceProductos([{ codigo, nombre }]).keys()].flatMap((n) => INDICE.get(n) ?? [])
      const producto = propios.length === 1 && propios[0] === codigo ? nombre : `${nombre}${codigo}`
      const [bpin = ''] = String(fila.get('Códigos BPIN Asociados')).split(',')
      const [comprometido = '', obligado = '', pagado = ''] = dineroDe(fila, vigencia) ?? []
      return { vigenciaGasto: 'VIGENCIA ACTUAL', producto, bpin, pesos: [comprometido, obligado, pagado] }
    }),
  )
}

function dineroDe(fila: FilaDnp, vigencia: number): string[] | null {
  const cifras = CAMPOS.map((campo) => cifra(fila.get(`${campo} ${vigencia} (CUIPO)`)))
  return cifras.every((una) => una === null) ? null : cifras.map((una) => una ?? '0')
}

function fisicoDe(fila: FilaDnp, vigencia: number): string | null {
  return cifra(fila.get(`Ejecución Física ${vigencia} (PIIP)`))
}

function cifra(valor: ValorCelda | undefined): string | null {
  const leida = typeof valor === 'number' ? decimalFromNumber(valor) : null
  return leida && toText(leida)
}

function metasDnp(fila: FilaDnp): string[] {
  return String(fila.get('Consecutivos IP (SisPT)')).split(', ')
}

function llave(metas: readonly string[]): string {
  return metas.toSorted().join('+')
}

function sumarCuenta(cuenta: { compartidas: number; motivos: Record<string, number> }, cruce: Cruce): void {
  const { compartidas, motivos } = contarCruce(cruce, [])
  cuenta.compartidas += compartidas
  for (const [motivo, cuantas] of Object.entries(motivos.soloAqui))
    cuenta.motivos[motivo] = (cuenta.motivos[motivo] ?? 0) + cuantas
}
