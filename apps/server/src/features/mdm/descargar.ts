// The results of a run as open data: a CSV for any program, and a workbook that travels with its recipe and where everything comes from.
import { fuentesDe, type Receta } from '@kpt/domain/mdm'
import { formatFecha, formatInstante, NOMBRES_ESTADO_CORRIDA, NOMBRES_MEDICION, nombreFuenteMdm } from '@kpt/textos'
import { csvDe } from '@kpt/textos/libro'
import { instanteDe } from '../../platform/db/instante.ts'
import type { ContextoPublico } from '../../platform/http/index.ts'
import type { Archivo } from '../../platform/http/ruta.ts'
import { type CeldaEscrita, escribirHojas, type FilaEscrita } from '../../platform/spreadsheet/index.ts'
import { leerAnterior } from './anterior.ts'
import { type Corrida, findResultado } from './corrida.repo.ts'
import {
  type ColumnaDescarga,
  columnasDeIndicadores,
  columnasDeResultados,
  type FilaDescarga,
} from './descargar-columnas.ts'
import { findInsumosDeCorrida, type InsumoGuardado } from './insumo.repo.ts'
import { leerCorrida } from './leer-corrida.ts'
import { publicadosDe } from './puestos.ts'
import { exigirCorrida } from './visible.ts'

type Pedido = { readonly params: { readonly corrida: number } }

export async function descargarCsv(ctx: ContextoPublico, { params }: Pedido): Promise<Archivo> {
  const { corrida, columnas, filas, procedencia } = await reunir(ctx, params.corrida)
  const notas = [
    ...procedencia,
    ...diccionarioDe(columnas).map(([que, dice]) => [`Columna «${que}»`, dice] as const),
  ].map(([que, dicho]) => `# ${que}: ${dicho}`.replace(/[\r\n]+/g, ' '))
  const contenido = `${csvDe(columnas, filas)}${notas.join('\r\n')}\r\n`
  return { tipo: 'text/csv; charset=utf-8', nombre: `${nombreDe(corrida)}.csv`, contenido: Buffer.from(contenido) }
}

export async function descargarXlsx(ctx: ContextoPublico, { params }: Pedido): Promise<Archivo> {
  const { corrida, receta, columnas, filas, procedencia } = await reunir(ctx, params.corrida)
  const indicadores = columnasDeIndicadores(receta)
  const diccionario = diccionarioDe([...columnas, ...indicadores.filter((i) => !columnas.includes(i))])
  const contenido = escribirHojas([
    { nombre: 'Procedencia', filas: enFilas(procedencia), columnas: [{ ancho: 34 }, { ancho: 110 }] },
    {
      ...{ nombre: 'Diccionario', columnas: [{ ancho: 44 }, { ancho: 110 }] },
      filas: enFilas([['Columna', 'Qué es'], ...diccionario]),
    },
    hojaDe('Resultados', columnas, filas),
    ...(indicadores.length > 0 ? [hojaDe('Indicadores', indicadores, filas)] : []),
  ])
  return {
    tipo: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    nombre: `${nombreDe(corrida)}.xlsx`,
    contenido,
  }
}

const diccionarioDe = (columnas: readonly ColumnaDescarga[]): [string, string][] =>
  columnas.map((c) => [c.titulo, c.significa])

function hojaDe(nombre: string, columnas: readonly ColumnaDescarga[], filas: readonly FilaDescarga[]) {
  const tabla = [columnas.map((c) => c.titulo), ...filas.map((f) => columnas.map((c) => c.valor(f) ?? null))]
  return { nombre, filas: enFilas(tabla), columnas: columnas.map((c) => ({ ancho: c.ancho ?? 16 })) }
}

const nombreDe = ({ medicion, vigencia, corrida }: Corrida) => `medicion-${medicion}-${vigencia}-corrida-${corrida}`

async function reunir(ctx: ContextoPublico, n: number) {
  const corrida = await exigirCorrida(ctx, n)
  const { receta, mediciones, entradas } = await leerCorrida(ctx, corrida)
  const anterior = await leerAnterior(ctx, corrida)
  const publicados = await publicadosDe(ctx, corrida)
  const { territorio } = ctx.servicios.referencia
  const filas = mediciones.map((m, i): FilaDescarga => {
    const entidad = territorio.get(m.codigo)
    const departamento = territorio.get(entidad?.departamento ?? '')?.nombre ?? ''
    return {
      ...m,
      nombre: entidad?.nombre ?? m.codigo,
      departamento,
      publicado: publicados.get(m.codigo)?.indice ?? null,
      anterior: anterior?.de(m.codigo)?.medicion.indice ?? null,
      valores: entradas[i]?.valores ?? {},
    }
  })
  const resultado = await findResultado(ctx.db, n)
  const insumos = await findInsumosDeCorrida(ctx.db, n)
  const procedencia = procedenciaDe(corrida, { receta, insumos, huella: resultado?.sha256 ?? '' })
  return { corrida, receta, columnas: columnasDeResultados(receta), filas, procedencia }
}

type De = { readonly receta: Receta; readonly insumos: readonly InsumoGuardado[]; readonly huella: string }

function procedenciaDe(corrida: Corrida, { receta, insumos, huella }: De): [string, string][] {
  const orden = fuentesDe(receta).map((f) => f.fuente)
  const suyos = [...insumos].sort((a, b) => orden.indexOf(a.fuente) - orden.indexOf(b.fuente))
  return [
    ['Medición', `${NOMBRES_MEDICION[corrida.medicion]}, vigencia ${corrida.vigencia}`],
    ...(corrida.demostracion
      ? [['Atención', 'Cifras inventadas para mostrar el sistema: no son de nadie.'] as [string, string]]
      : []),
    ['Corrida', `${corrida.corrida}, ${NOMBRES_ESTADO_CORRIDA[corrida.estado].toLowerCase()}`],
    ...(corrida.publicadaEn
      ? [['Publicada', formatInstante(instanteDe(corrida.publicadaEn))] as [string, string]]
      : []),
    ['Receta', `${receta.nombre} (${receta.clave}, versión ${receta.version})`],
    ['Huella de los resultados (SHA-256)', huella],
    ...suyos.map((i): [string, string] => [
      `Insumo: ${nombreFuenteMdm(i.fuente)}`,
      `versión ${i.version}, ${i.procedencia}, datos del ${formatFecha(i.fecha)}, licencia: ${i.licencia}, SHA-256 ${i.sha256.toString('hex')}`,
    ]),
  ]
}

function enFilas(tabla: readonly (readonly (string | number | null)[])[]): FilaEscrita[] {
  return tabla.map((celdas, i) => ({
    numero: i + 1,
    celdas: celdas.flatMap((valor, c): CeldaEscrita[] =>
      valor === null ? [] : [{ columna: c + 1, valor, ...(i === 0 ? { estilo: { negrita: true } } : {}) }],
    ),
  }))
}
