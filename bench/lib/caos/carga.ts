// The load of the chaos: people who type, paste, submit and withdraw, and go on after every blow.
import { setTimeout as pausa } from 'node:timers/promises'
import { crearMano } from '../carga/escritura.ts'
import { rutaDe } from '../carga/guardar.ts'
import { leerJson, peticion } from '../conexion-http.ts'
import type { Editor } from '../sembrado.ts'
import type { Escritor } from '../trabajo.ts'
import { anotarRara, type Diario } from './diario.ts'
import { crearPorfiado } from './porfiado.ts'

export type Condiciones = {
  readonly puerto: number
  readonly vigencia: number
  readonly diario: Diario
  readonly sigue: () => boolean
}

export const CORTE_DE_ESCRITURA = 1
export const CORTE_DE_ENVIO = 2
/** One in so many requests is a paste. */
const PEGADOS = 10
const LOTE = 20

/** Types one value after another; now and then, a block. */
export async function escribirSinParar(
  escritor: Escritor,
  { puerto, vigencia, diario, sigue }: Condiciones,
): Promise<void> {
  const porfiado = crearPorfiado(puerto, diario, sigue)
  const mano = crearMano(escritor)
  const corte = CORTE_DE_ESCRITURA
  const ruta = rutaDe(escritor, vigencia, corte)
  for (let vez = 1; sigue(); vez += 1) {
    const operaciones = mano.siguientes(vez % PEGADOS === 0 ? LOTE : 1)
    const cuerpo = JSON.stringify({ operaciones })
    const respuesta = await porfiado.pedir(peticion('POST', ruta, escritor.ficha, cuerpo))
    if (respuesta === null) break
    const { resultados = [] } = leerJson(respuesta) as { resultados?: { opId: string; resultado: string }[] }
    const buenos = new Set(resultados.filter((r) => r.resultado === 'guardado').map((r) => r.opId))
    if (buenos.size !== operaciones.length)
      anotarRara(diario, `${respuesta.status} ${JSON.stringify(leerJson(respuesta))}`)
    const hechas = operaciones.filter((o) => buenos.has(o.opId))
    mano.guardadas(hechas)
    diario.guardados.push(...hechas.map((o) => ({ ...o, entidad: escritor.entidad, corte })))
    await pausa(1)
  }
  porfiado.cerrar()
}

/** Submits and withdraws: each time another version. After a blow, looks where it was left. */
export async function enviarSinParar(editor: Editor, { puerto, vigencia, diario, sigue }: Condiciones): Promise<void> {
  const { entidad, ficha } = editor
  const porfiado = crearPorfiado(puerto, diario, sigue)
  const corte = CORTE_DE_ENVIO
  const ruta = `/api/entidades/${entidad}/reportes/seguimiento/${vigencia}/${corte}`
  const pedir = async (metodo: 'GET' | 'POST', donde: string, cuerpo?: string) => {
    const respuesta = await porfiado.pedir(peticion(metodo, donde, ficha, cuerpo))
    return respuesta && { status: respuesta.status, json: leerJson(respuesta) as Record<string, unknown> }
  }
  const retiro = JSON.stringify({ motivo: 'Se prueba el sistema' })
  while (sigue()) {
    const estado = await pedir('GET', ruta)
    if (estado === null) break
    const enviado = estado.json.estado === 'enviado'
    const acto = await (enviado ? pedir('POST', `${ruta}/retiro`, retiro) : pedir('POST', `${ruta}/envio`))
    if (acto === null) break
    // Done before the blow, and nobody could say so: the next look tells.
    if (acto.json.type === 'reporte.acto_imposible') continue
    if (acto.status !== 200) anotarRara(diario, `${acto.status} ${JSON.stringify(acto.json)}`)
    else if (!enviado) {
      diario.enviados.push({ entidad, corte, version: Number(acto.json.version), sha256: String(acto.json.sha256) })
    }
    await pausa(20)
  }
  porfiado.cerrar()
}
