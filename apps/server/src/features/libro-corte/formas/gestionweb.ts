// The workbook of the questionnaire: a sheet for each section, a row for each question.
import { alcanceDeSeccion } from '@kpt/domain/acceso'
import { type Cuestionario, preguntasDe } from '@kpt/domain/gestionweb'
import {
  armarLibroGestion,
  type LibroGestionLeido,
  leerLibroGestion,
  mirarLibroGestion,
  numeradas,
  type PedidoDeLibro,
} from '@kpt/domain/gestionweb/libro'
import { type ClaveReporte, isEditable } from '@kpt/domain/reportes'
import type { Cerrada } from '@kpt/domain/reportes/libro'
import { type Hallazgo, isoBogota } from '@kpt/domain/shared'
import { formatInstante } from '@kpt/textos'
import { decirCeldas, decirRespuesta } from '@kpt/textos/cuestionarios'
import { comoSeResponde } from '@kpt/textos/libro-corte'
import { type Actor, type ContextoTerritorial, rechazar } from '../../../platform/http/index.ts'
import { verRespuestas } from '../../gestionweb/index.ts'
import { cuestionarioDe, findBorradorGestion, findCorte, findReporte, repartoDe } from '../../reportes/index.ts'
import type { LibroPorEscribir } from '../escribir-hilo.ts'
import { deQuien } from './de-quien.ts'
import type { FormaDeLibro, Leido, Mirado } from './forma.ts'

export const LIBRO_DEL_CUESTIONARIO: FormaDeLibro = {
  nombre: ({ entidad, vigencia }) => `gestionweb-${entidad}-${vigencia}`,
  delBorrador,
  deVersion,
  leer: async (quien, clave, libro) => {
    const { leido } = cuestionarioDe(await findCorte(quien, clave))
    return leerLibroGestion(libro, clave, leido.cuestionario)
  },
  mirar,
}

async function delBorrador(ctx: ContextoTerritorial, clave: ClaveReporte): Promise<LibroPorEscribir> {
  const reporte = await findReporte(ctx.db, ctx.alcance, clave)
  const estado = reporte?.estado ?? 'borrador'
  if (!isEditable(estado)) return rechazar('reporte.no_editable', { estado })
  const visto = await verRespuestas(ctx, clave, undefined)
  const [reparto, abiertas] = [repartoDe(ctx), reporte?.metasAbiertas ?? null]
  const { version } = visto.cuestionario
  const cuando = `Cuestionario: versión ${version}. Descargado el ${formatInstante(ctx.ahora)}.`
  return {
    instrumento: 'gestionweb',
    libro: armarLibroGestion({
      ...pedidoDe(visto),
      lleva: (seccion) => alcanceDeSeccion(reparto, seccion),
      seLlena: (pregunta) => abiertas?.includes(pregunta) ?? true,
    }),
    banda: `${deQuien(ctx, clave)}. GESTIONWEB, vigencia ${clave.vigencia}. ${cuando}`,
    sello: { ...clave, cuestionario: version, descargadoEn: isoBogota(ctx.ahora) },
  }
}

async function deVersion(ctx: ContextoTerritorial, clave: ClaveReporte, version: number): Promise<LibroPorEscribir> {
  const visto = await verRespuestas(ctx, clave, version)
  return {
    instrumento: 'gestionweb',
    libro: armarLibroGestion({ ...pedidoDe(visto), lleva: () => true, seLlena: () => false }),
    banda: `${deQuien(ctx, clave)}. GESTIONWEB, vigencia ${clave.vigencia}. Versión ${version} como se envió: solo para leer.`,
    sello: null,
  }
}

type Visto = Awaited<ReturnType<typeof verRespuestas>>

function pedidoDe({ cuestionario, celdas, anterior }: Visto): Omit<PedidoDeLibro, 'lleva' | 'seLlena'> {
  return {
    ...{ cuestionario: cuestionario.contenido, celdas, como: comoSeResponde },
    anterior: (pregunta) => (anterior ? decirCeldas(pregunta, anterior.celdas) : null),
  }
}

type LeidoDePreguntas = Extract<LibroGestionLeido, { tipo: 'libro' }>

async function mirar(quien: Actor, clave: ClaveReporte, guardado: Leido): Promise<Mirado> {
  const libro = guardado as LeidoDePreguntas
  const corte = await findCorte(quien, clave)
  const { leido, version } = cuestionarioDe(corte)
  const reporte = await findReporte(quien.db, quien.alcance, clave)
  const { celdas, evidencias } = await findBorradorGestion(quien, corte, leido)
  const escritas = celdas.map(({ meta: pregunta, ...celda }) => ({ ...celda, pregunta }))
  const { cuestionario } = leido
  const cerrada = cerradaPara(cuestionario, repartoDe(quien), reporte?.metasAbiertas ?? null)
  const { cambios, hallazgos } = mirarLibroGestion(libro, { leido, version, celdas: escritas, evidencias }, cerrada)
  return {
    ...{ cambios, hallazgos: hallazgos.map((h) => enPalabras(h, cuestionario)) },
    ...{ version, versionDelLibro: libro.sello.cuestionario },
    lugares: Object.keys(libro.lugares).filter((lugar) => lugar.endsWith('/respuesta')).length,
    describir: describirCon(libro, cuestionario),
  }
}

function cerradaPara(
  { secciones }: Cuestionario,
  reparto: ReturnType<typeof repartoDe>,
  abiertas: readonly string[] | null,
): (pregunta: string) => Cerrada | null {
  const deSeccion = new Map(secciones.flatMap((s) => s.preguntas.map((p) => [p.clave, s.clave] as const)))
  return (pregunta) => {
    if (!alcanceDeSeccion(reparto, deSeccion.get(pregunta) ?? '')) return 'reparto'
    return abiertas && !abiertas.includes(pregunta) ? 'ajustes' : null
  }
}

/** Both values of a conflict as people read them. */
function enPalabras(hallazgo: Hallazgo, cuestionario: Cuestionario): Hallazgo {
  const pregunta = preguntasDe(cuestionario).find((p) => p.clave === hallazgo.ruta.meta)
  if (hallazgo.regla !== 'corte_conflicto' || hallazgo.ruta.campo !== 'respuesta' || !pregunta) return hallazgo
  const decir = (texto: string) => (texto === '' ? '' : decirRespuesta(pregunta, texto))
  const { base = '', hay = '' } = hallazgo.detalles
  return { ...hallazgo, valor: decir(hallazgo.valor ?? ''), detalles: { base: decir(base), hay: decir(hay) } }
}

function describirCon({ lugares }: LeidoDePreguntas, cuestionario: Cuestionario): Mirado['describir'] {
  const preguntas = new Map(numeradas(cuestionario).map((n) => [n.pregunta.clave, n]))
  return ({ meta, campo }) => ({
    ...{ codigo: preguntas.get(meta)?.numero ?? '', texto: preguntas.get(meta)?.pregunta.texto ?? meta, fuente: null },
    ...(lugares[`${meta}/${campo}`] ?? { hoja: '', celda: '' }),
  })
}
