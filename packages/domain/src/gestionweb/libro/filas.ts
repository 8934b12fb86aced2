// The rows of a section, one for each question or for each of its options.
import { limpiarLinea, limpiarTexto } from '../../shared/index.ts'
import { textoRespuesta } from '../celda.ts'
import type { Pregunta, TipoColumna } from '../cuestionario.ts'
import { type CampoLibroGestion, ENCABEZADOS_SECCION, listaDe, SI_NO } from './forma.ts'
import { leerEscrito, leerOpcion, type ValorLeido } from './leer-valor.ts'
import { type Casilla, casilla, decir, type HojaIdentificada, type LecturaEnObra, leidoBien, lugarDe } from './obra.ts'

export function leerSeccion(obra: LecturaEnObra, hoja: HojaIdentificada): void {
  const marcas = new Map<string, Map<string, boolean>>()
  for (const fila of hoja.filas) {
    const de = (columna: keyof typeof ENCABEZADOS_SECCION) => casilla(hoja, fila, ENCABEZADOS_SECCION[columna])
    const clave = limpiarLinea(de('clave').valor)
    const [suya = '', opcion] = clave.split('/')
    const pregunta = obra.preguntas.get(suya)
    const conAlgo = (['respuesta', 'no_aplica'] as const).some((campo) => limpiarTexto(de(campo).valor) !== '')
    if (!pregunta) {
      if (conAlgo) decir(obra, clave === '' ? 'corte_fila_sin_pregunta' : 'corte_pregunta_retirada', de('clave'))
    } else if (opcion === undefined) leerPregunta(obra, pregunta, de)
    else marcar(obra, marcas, pregunta, opcion, de('respuesta'))
  }
  for (const [clave, suyas] of marcas) cerrarMarcas(obra, clave, suyas)
}

type De = (columna: CampoLibroGestion) => Casilla

function leerPregunta(obra: LecturaEnObra, pregunta: Pregunta, de: De): void {
  const { clave, tipo, admiteNoAplica } = pregunta
  const lista = listaDe(pregunta)
  const enSuCelda = tipo !== 'varias' && tipo !== 'tabla' && tipo !== 'archivo'
  if (enSuCelda)
    anotar(obra, pregunta, 'respuesta', de('respuesta'), (celda) =>
      lista ? leerOpcion(lista, celda) : leerEscrito(tipo as TipoColumna, celda),
    )
  else obra.lugares.set(`${clave}/respuesta`, obra.lugares.get(`${clave}/respuesta`) ?? lugarDe(de('respuesta')))
  if (admiteNoAplica) anotar(obra, pregunta, 'no_aplica', de('no_aplica'), (celda) => leerEscrito('texto', celda))
  else if (limpiarTexto(de('no_aplica').valor) !== '')
    decir(obra, 'corte_respuesta_no_vale', de('no_aplica'), { falta: 'no_admite_no_aplica' })
}

function anotar(
  obra: LecturaEnObra,
  { clave, texto }: Pregunta,
  campo: CampoLibroGestion,
  donde: Casilla,
  leer: (celda: Casilla['valor']) => ValorLeido,
): void {
  const lugar = `${clave}/${campo}`
  const leido = leer(donde.valor)
  const bien = leidoBien(obra, leido, donde)
  const habia = obra.valores.get(lugar)
  if (!bien) obra.danadas.add(lugar)
  else if (habia === undefined || habia === null) obra.valores.set(lugar, leido.valor)
  else if (leido.valor !== null && leido.valor !== habia)
    decir(obra, 'corte_celda_repetida', donde, { meta: texto, fila: obra.lugares.get(lugar)?.celda ?? '' })
  if (habia === undefined || habia === null) obra.lugares.set(lugar, lugarDe(donde))
}

function marcar(
  obra: LecturaEnObra,
  marcas: Map<string, Map<string, boolean>>,
  pregunta: Pregunta,
  opcion: string,
  donde: Casilla,
): void {
  if (pregunta.tipo !== 'varias' || !pregunta.opciones.some((o) => o.clave === opcion)) {
    if (limpiarTexto(donde.valor) !== '') decir(obra, 'corte_pregunta_retirada', donde)
    return
  }
  const leido = leerOpcion(SI_NO, donde.valor)
  if (!leidoBien(obra, leido, donde)) obra.danadas.add(`${pregunta.clave}/respuesta`)
  const suyas = marcas.get(pregunta.clave) ?? new Map<string, boolean>()
  marcas.set(pregunta.clave, suyas)
  if (leido.valor !== null) suyas.set(opcion, leido.valor === 'si')
}

/** All blank is silence; «No» in all of them says that none is. */
function cerrarMarcas(obra: LecturaEnObra, clave: string, marcas: ReadonlyMap<string, boolean>): void {
  const pregunta = obra.preguntas.get(clave)
  if (!pregunta) return
  const elegidas = [...marcas].filter(([, si]) => si).map(([opcion]) => opcion)
  obra.valores.set(`${clave}/respuesta`, marcas.size === 0 ? null : textoRespuesta(pregunta, elegidas))
}
