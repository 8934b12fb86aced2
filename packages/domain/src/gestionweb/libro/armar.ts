// The workbook of the answers, prefilled: a row for each question, one for each option of those of several, the rows of each table in a sheet of their
// own, and the stamp with what each cell holds.
import { type CeldaBase, celdaDeCifra } from '../../reportes/libro/index.ts'
import type { ValorCelda } from '../../shared/index.ts'
import { leerRespuesta } from '../celda.ts'
import type { Cuestionario, Opcion, Pregunta, TipoColumna } from '../cuestionario.ts'
import type { Dicho, FilaTabla } from '../respuesta.ts'
import {
  type ClaveColumnaGestion,
  claveDeOpcion,
  encabezadosDeTabla,
  FILAS_DE_MAS,
  listaDe,
  nombreDeHoja,
  numeradas,
  SI_NO,
} from './forma.ts'
import { filasConAlgo } from './iguales.ts'

type CeldaVisible = { readonly pregunta: string; readonly campo: string; readonly valor: string }

export type PedidoDeLibro = {
  readonly cuestionario: Cuestionario
  readonly celdas: readonly CeldaVisible[]
  /** What was answered the year before, in words. */
  readonly anterior: (pregunta: Pregunta) => string | null
  /** What is said of how a question is answered. */
  readonly como: (pregunta: Pregunta, tabla: string | null) => string
  /** Whose sections go; the rest of the questionnaire does not. */
  readonly lleva: (seccion: string) => boolean
  readonly seLlena: (pregunta: string) => boolean
}

export type FilaGestion = {
  readonly valores: Readonly<Partial<Record<ClaveColumnaGestion, ValorCelda>>>
  /** What a person fills of it now. */
  readonly abiertas: readonly ClaveColumnaGestion[]
  readonly tipo: Pregunta['tipo'] | 'opcion'
  readonly lista: readonly Opcion[] | null
}

export type HojaSeccion = { readonly nombre: string; readonly titulo: string; readonly filas: readonly FilaGestion[] }

export type HojaTabla = {
  readonly nombre: string
  readonly titulo: string
  readonly clave: string
  readonly encabezados: readonly { readonly texto: string; readonly tipo: TipoColumna | null }[]
  readonly filas: readonly (readonly ValorCelda[])[]
  readonly deMas: number
  readonly abierta: boolean
}

export type LibroGestion = {
  readonly secciones: readonly HojaSeccion[]
  readonly tablas: readonly HojaTabla[]
  readonly base: readonly CeldaBase[]
}

export function armarLibroGestion(pedido: PedidoDeLibro): LibroGestion {
  const { cuestionario, celdas, lleva } = pedido
  const numeros = new Map(numeradas(cuestionario).map(({ pregunta, numero }) => [pregunta.clave, numero]))
  const suyas = cuestionario.secciones.map((s, i) => ({ ...s, i })).filter((s) => lleva(s.clave))
  const escritas = new Map(celdas.map((c) => [`${c.pregunta}/${c.campo}`, c.valor]))
  const de = (pregunta: Pregunta): DePregunta => ({
    ...{ pregunta, numero: numeros.get(pregunta.clave) ?? '', pedido },
    noAplica: escritas.get(`${pregunta.clave}/no_aplica`) ?? null,
    ...dichoDe(pregunta, escritas.get(`${pregunta.clave}/respuesta`) ?? null),
  })
  const preguntas = suyas.flatMap((s) => s.preguntas.map(de))
  return {
    secciones: suyas.map(({ titulo, preguntas: lista, i }) => ({
      ...{ nombre: nombreDeHoja(`${i + 1}.`, titulo), titulo },
      filas: lista.map(de).flatMap(filasDePregunta),
    })),
    tablas: preguntas.filter((p) => p.pregunta.tipo === 'tabla').map(tablaDe),
    base: preguntas.flatMap(baseDe),
  }
}

type DePregunta = {
  readonly pregunta: Pregunta
  readonly numero: string
  readonly pedido: PedidoDeLibro
  readonly dicho: Dicho | null
  /** As the draft keeps it; null when the question does not admit it any more: its cell goes blank and says nothing. */
  readonly escrito: string | null
  readonly noAplica: string | null
}

function dichoDe(pregunta: Pregunta, texto: string | null): Pick<DePregunta, 'dicho' | 'escrito'> {
  const leido = texto === null ? null : leerRespuesta(pregunta, texto)
  // A table whose rows are all blank is a blank sheet.
  const dicho = pregunta.tipo === 'tabla' && filasConAlgo(pregunta, leido).length === 0 ? null : leido
  return { dicho, escrito: dicho === null ? null : texto }
}

function baseDe({ pregunta: { clave: meta, admiteNoAplica }, escrito, noAplica }: DePregunta): CeldaBase[] {
  return [
    ...(escrito === null ? [] : [{ meta, campo: 'respuesta', clave: '', valor: escrito }]),
    ...(noAplica === null || !admiteNoAplica ? [] : [{ meta, campo: 'no_aplica', clave: '', valor: noAplica }]),
  ]
}

function filasDePregunta(de: DePregunta): FilaGestion[] {
  const { pregunta, numero, pedido, noAplica } = de
  const { clave, texto, ayuda, tipo, admiteNoAplica, opciones } = pregunta
  const abierta = pedido.seLlena(clave)
  const enSuCelda = tipo !== 'varias' && tipo !== 'tabla' && tipo !== 'archivo'
  const propia: FilaGestion = {
    valores: {
      ...{ clave, numero, pregunta: texto, ayuda },
      como: pedido.como(pregunta, tipo === 'tabla' ? nombreDeTabla(de) : null),
      respuesta: enSuCelda ? celdaDeDicho(pregunta, de.dicho) : null,
      no_aplica: admiteNoAplica ? noAplica : null,
      anterior: pedido.anterior(pregunta),
    },
    abiertas: abierta
      ? [...(enSuCelda ? (['respuesta'] as const) : []), ...(admiteNoAplica ? (['no_aplica'] as const) : [])]
      : [],
    ...{ tipo, lista: listaDe(pregunta) },
  }
  if (tipo !== 'varias') return [propia]
  const marcadas = de.dicho as readonly string[] | null
  return [
    propia,
    ...opciones.map(
      (o): FilaGestion => ({
        valores: {
          ...{ clave: claveDeOpcion(clave, o.clave), numero, pregunta: `   •  ${o.texto}` },
          respuesta: marcadas === null ? null : textoDe(SI_NO, marcadas.includes(o.clave) ? 'si' : 'no'),
        },
        abiertas: abierta ? ['respuesta'] : [],
        ...{ tipo: 'opcion', lista: SI_NO },
      }),
    ),
  ]
}

const nombreDeTabla = ({ numero, pregunta }: DePregunta): string => nombreDeHoja(numero, pregunta.texto)

function tablaDe(de: DePregunta): HojaTabla {
  const { pregunta, pedido, dicho } = de
  const filas = (dicho as readonly FilaTabla[] | null) ?? []
  const tipos = new Map(pregunta.columnas.map((c) => [c.clave, c.tipo]))
  return {
    ...{ nombre: nombreDeTabla(de), titulo: `${de.numero} ${pregunta.texto}`, clave: pregunta.clave },
    encabezados: encabezadosDeTabla(pregunta).map(({ clave, texto }) => ({ texto, tipo: tipos.get(clave) ?? null })),
    filas: filas.map((fila) => [
      pregunta.clave,
      ...pregunta.columnas.map(({ clave, tipo }) =>
        celdaEscrita(tipo, Object.hasOwn(fila, clave) ? (fila[clave] ?? '') : ''),
      ),
    ]),
    deMas: FILAS_DE_MAS,
    abierta: pedido.seLlena(pregunta.clave),
  }
}

function celdaDeDicho(pregunta: Pregunta, dicho: Dicho | null): ValorCelda {
  if (typeof dicho !== 'string') return null
  const lista = listaDe(pregunta)
  if (lista) return textoDe(lista, dicho)
  return celdaEscrita(pregunta.tipo as TipoColumna, dicho)
}

function celdaEscrita(tipo: TipoColumna, texto: string): ValorCelda {
  if (texto === '') return null
  return tipo === 'entero' || tipo === 'decimal' || tipo === 'pesos' ? celdaDeCifra(texto) : texto
}

const textoDe = (lista: readonly Opcion[], clave: string): string => lista.find((o) => o.clave === clave)?.texto ?? ''
