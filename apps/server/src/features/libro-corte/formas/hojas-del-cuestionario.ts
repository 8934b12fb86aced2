// The sheets of the workbook of a questionnaire: one per section, one per table, and the lists that their cells offer.
import {
  type ClaveColumnaGestion,
  COLUMNAS_SECCION,
  ENCABEZADOS_SECCION,
  FILA_ENCABEZADOS,
  type FilaGestion,
  type HojaSeccion,
  type HojaTabla,
  type LibroGestion,
  PRIMERA_FILA,
} from '@kpt/domain/gestionweb/libro'
import { letraColumna, type ValorCelda } from '@kpt/domain/shared'
import { AYUDAS_CUESTIONARIO } from '@kpt/textos/libro-corte'
import type { FilaEscrita, HojaEscrita, Validacion } from '../../../platform/spreadsheet/index.ts'
import { BANDA, type ClaseDeColumna, ENCABEZADO, ENCABEZADO_ABIERTO, estiloDe, fila, HOJA_LISTAS } from './aspecto.ts'

const ANCHO: Readonly<Record<ClaveColumnaGestion, number>> = {
  ...{ clave: 12, numero: 7, pregunta: 52, ayuda: 34, como: 30, respuesta: 34, no_aplica: 30, anterior: 26 },
}

export function hojasDelCuestionario({ secciones, tablas }: LibroGestion, banda: string): HojaEscrita[] {
  const listas = crearListas()
  return [
    ...secciones.map((s) => hojaDeSeccion(s, banda, listas)),
    ...tablas.map((t) => hojaDeTabla(t, banda)),
    { nombre: HOJA_LISTAS, oculta: true, protegida: true, filas: listas.filas() },
  ]
}

/** Each different list once, one below the other. */
function crearListas() {
  const puestas = new Map<string, string>()
  const textos: string[] = []
  return {
    rango: (opciones: readonly string[]): string => {
      const nombre = JSON.stringify(opciones)
      const hay = puestas.get(nombre)
      if (hay !== undefined) return hay
      const desde = textos.length + 1
      textos.push(...opciones)
      const rango = `${HOJA_LISTAS}!$A$${desde}:$A$${textos.length}`
      puestas.set(nombre, rango)
      return rango
    },
    filas: () => textos.map((texto, i) => fila(i + 1, [texto])),
  }
}

type Listas = ReturnType<typeof crearListas>

function hojaDeSeccion({ nombre, titulo, filas }: HojaSeccion, banda: string, listas: Listas): HojaEscrita {
  const seLlena = (columna: ClaveColumnaGestion) => filas.some((f) => f.abiertas.includes(columna))
  return {
    nombre,
    filas: [
      fila(1, [`${titulo}. ${banda}`], BANDA),
      encabezados(COLUMNAS_SECCION.map((c) => ({ texto: ENCABEZADOS_SECCION[c], abierto: seLlena(c) }))),
      ...filas.map((f, i) => ({ numero: PRIMERA_FILA + i, celdas: celdasDe(f) })),
    ],
    columnas: COLUMNAS_SECCION.map((c) => ({ ancho: ANCHO[c] })),
    inmovil: { filas: FILA_ENCABEZADOS, columnas: 3 },
    protegida: true,
    notas: COLUMNAS_SECCION.flatMap((c, i) => {
      const texto = AYUDAS_CUESTIONARIO[c]
      return texto === undefined ? [] : [{ columna: i + 1, fila: FILA_ENCABEZADOS, texto }]
    }),
    validaciones: filas.flatMap((f, i) => validacionesDe(f, PRIMERA_FILA + i, listas)),
  }
}

function encabezados(titulos: readonly { readonly texto: string; readonly abierto: boolean }[]): FilaEscrita {
  return {
    numero: FILA_ENCABEZADOS,
    celdas: titulos.map(({ texto, abierto }, i) => ({
      ...{ columna: i + 1, valor: texto, estilo: abierto ? ENCABEZADO_ABIERTO : ENCABEZADO },
    })),
  }
}

function celdasDe({ valores, abiertas, tipo }: FilaGestion): FilaEscrita['celdas'] {
  return COLUMNAS_SECCION.map((c, i) => {
    const valor = valores[c] ?? null
    const clase = c === 'respuesta' ? claseDe(tipo) : c === 'clave' || c === 'numero' ? 'texto' : 'parrafo'
    return { columna: i + 1, valor, estilo: estiloDe(clase, abiertas.includes(c), valor) }
  })
}

function claseDe(tipo: FilaGestion['tipo'] | null): ClaseDeColumna {
  if (tipo === 'pesos') return 'pesos'
  return tipo === 'entero' || tipo === 'decimal' ? 'cantidad' : tipo === 'fecha' ? 'texto' : 'parrafo'
}

function validacionesDe({ valores, abiertas, tipo, lista }: FilaGestion, numero: number, listas: Listas): Validacion[] {
  return abiertas.map((columna) => {
    const letra = letraColumna(COLUMNAS_SECCION.indexOf(columna) + 1)
    const comun = { rango: `${letra}${numero}`, titulo: ENCABEZADOS_SECCION[columna] }
    if (columna !== 'respuesta') return { ...comun, ayuda: AYUDAS_CUESTIONARIO[columna] ?? '' }
    const ayuda = recortar(String(valores.como ?? AYUDAS_CUESTIONARIO.respuesta ?? ''))
    if (lista) return { ...comun, ayuda, lista: listas.rango(lista.map((o) => o.texto)), estricta: true }
    return { ...comun, ayuda, ...(claseDe(tipo) === 'parrafo' || tipo === 'fecha' ? {} : { numero: true as const }) }
  })
}

/** What a spreadsheet shows beside a cell has at most 255 characters. */
const recortar = (texto: string): string => (texto.length > 250 ? `${texto.slice(0, 249)}…` : texto)

function hojaDeTabla(tabla: HojaTabla, banda: string): HojaEscrita {
  const blancas = Array.from({ length: tabla.abierta ? tabla.deMas : 0 }, (): ValorCelda[] => [tabla.clave])
  return {
    nombre: tabla.nombre,
    filas: [
      fila(1, [`${tabla.titulo} ${banda}`], BANDA),
      encabezados(tabla.encabezados.map(({ texto, tipo }) => ({ texto, abierto: tabla.abierta && tipo !== null }))),
      ...[...tabla.filas, ...blancas].map((valores, i) => ({
        numero: PRIMERA_FILA + i,
        celdas: tabla.encabezados.map(({ tipo }, j) => {
          const valor = valores[j] ?? null
          return { columna: j + 1, valor, estilo: estiloDe(claseDe(tipo), tabla.abierta && tipo !== null, valor) }
        }),
      })),
    ],
    columnas: tabla.encabezados.map(({ tipo }) => ({ ancho: tipo === null ? ANCHO.clave : 26 })),
    inmovil: { filas: FILA_ENCABEZADOS, columnas: 1 },
    protegida: true,
  }
}
